package arranger

import (
	"cmp"
	"slices"
	"strconv"

	"quartiers/backend/conference"
)

// band is sessions that move together, and when the first of them starts.
type band struct {
	sessions []conference.Session
	day      conference.ID
	start    conference.Clock
}

// bandOf gathers a band; codes operation.band for one without sessions or with one in the tray, and
// operation.band_days for one over several days.
func (w *work) bandOf(ids []conference.ID) (band, error) {
	sessions, err := w.sessions(ids)
	if err != nil {
		return band{}, err
	}
	isWaiting := func(s conference.Session) bool { return !s.Placement.HasSlot() }
	if len(sessions) == 0 || slices.ContainsFunc(sessions, isWaiting) {
		return band{}, conference.Refuse("operation.band", nil)
	}
	first := slices.MinFunc(sessions, func(a, b conference.Session) int { return cmp.Compare(a.Placement.Start, b.Placement.Start) })
	b := band{sessions, first.Placement.DayID, first.Placement.Start}
	if slices.ContainsFunc(sessions, func(s conference.Session) bool { return s.Placement.DayID != b.day }) {
		return band{}, conference.Refuse("operation.band_days", nil)
	}
	return b, nil
}

// moveBand brings a band to another hour or day. Its sessions keep their rooms and their distances.
func (w *work) moveBand() error {
	b, err := w.bandOf(w.op.Sessions)
	if err != nil {
		return err
	}
	w.name("bands.move", "count", strconv.Itoa(len(b.sessions)), "start", w.op.At.String())
	return w.bring(b, w.op.DayID, w.op.At)
}

// swapBands lets two bands exchange their hours: each starts where the other did. Code operation.bands_share.
func (w *work) swapBands() error {
	first, err := w.bandOf(w.op.Sessions)
	if err != nil {
		return err
	}
	second, err := w.bandOf(w.op.Others)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(w.op.Sessions, func(id conference.ID) bool { return slices.Contains(w.op.Others, id) }) {
		return conference.Refuse("operation.bands_share", nil)
	}
	w.name("bands.swap", "from", first.start.String(), "to", second.start.String())
	if err := w.bring(first, second.day, second.start); err != nil {
		return err
	}
	return w.bring(second, first.day, first.start)
}

// bring starts a band at another hour of a day.
func (w *work) bring(b band, day conference.ID, start conference.Clock) error {
	for _, session := range b.sessions {
		to := session.Placement
		to.DayID, to.Start = day, start+to.Start-b.start
		if err := w.place(session, to); err != nil {
			return err
		}
	}
	return nil
}
