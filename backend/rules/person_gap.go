package rules

import "quartiers/backend/conference"

// personGapShort tells a person who has less time between two sessions in one room than the edition asks for. Hosts
// and technicians, who stay in their room from one session to the next, are not told.
var personGapShort = Rule{Code: "person.gap_short", Severity: Warning, binds: byRooms,
	person: func(v *scene, a *agenda, r *report) {
		v.lookForGaps(r, a, func(before, after stop) (int, bool) {
			return v.Edition.MinGap, !changesRoom(before, after) && !(before.stays && after.stays)
		})
	}}

// personMoveShort tells a person who has less time to change rooms than the way between them, or the edition, asks for.
var personMoveShort = Rule{Code: "person.move_short", Severity: Warning, binds: byRooms,
	person: func(v *scene, a *agenda, r *report) {
		v.lookForGaps(r, a, func(before, after stop) (int, bool) {
			if !changesRoom(before, after) {
				return 0, false
			}
			return v.minutesBetween(before.spot, after.spot), true
		})
	}}

// changesRoom claims that no room is common to both sessions. Nobody is sent away from a room that is not known yet.
func changesRoom(before, after stop) bool {
	return !before.rooms.isEmpty() && !after.rooms.isEmpty() && !before.rooms.meets(after.rooms)
}

// wantedGap is how many minutes a person needs between two sessions; false where the rule has nothing to say.
type wantedGap func(before, after stop) (minutes int, applies bool)

// lookForGaps compares each session of a person with the one that ended last before it.
func (v *scene) lookForGaps(r *report, a *agenda, wanted wantedGap) {
	if len(a.stops) < 2 {
		return
	}
	before := a.stops[0]
	for _, after := range a.stops[1:] {
		gap := before.span.Gap(after.span)
		if minutes, applies := wanted(before, after); applies && gap >= 0 && gap < minutes {
			v.tellGap(r, a.person, before, after, minutes)
		}
		if after.span.To >= before.span.To {
			before = after
		}
	}
}

func (v *scene) tellGap(r *report, person *conference.Person, before, after stop, wanted int) {
	params := v.pair(before.spot, after.spot)
	params["person"], params["wanted"] = person.Name(), conference.Minutes(wanted)
	params["gap"] = conference.Minutes(before.span.Gap(after.span))
	r.tell(after.at(), params, after.Ref(), before.Ref(), person.Ref())
}
