package store

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"

	"quartiers/backend/conference"
)

const knownSQL = "SELECT digest FROM txn WHERE device = ? AND counter = ?"

// Merge takes the transactions of other devices, all or none: in any order, again and again, in parts. For every cell
// the latest writer wins; the values that lost stay in the ledger, and those that nobody had seen are reported. It
// fails with merge.damaged, and with merge.device_twice when two laptops share one identity.
func (s *Store) Merge(bundles []Bundle) (Commit, MergeReport, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, bundle := range bundles {
		if !bundle.isSound() {
			return Commit{}, MergeReport{}, conference.Refuse("merge.damaged", conference.Params{"device": fmt.Sprint(bundle.Transaction.Device)})
		}
	}
	var m merging
	err := s.transact(func() (err error) {
		m = merging{connection: s.connection, fresh: map[stamp]bool{}}
		return m.run(bundles, s.clock.last)
	})
	if err != nil {
		return Commit{}, MergeReport{}, err
	}
	s.clock.see(m.latest)
	return Commit{Changed: m.changed}, m.report, s.readOwnHistory()
}

// stamp names one change among all.
type stamp struct{ clock, device, n int64 }

func (c Change) stamp() stamp { return stamp{c.Clock, c.Device, c.N} }

// merging is one merge under way.
type merging struct {
	connection *connection
	added      []Change
	fresh      map[stamp]bool
	latest     int64
	report     MergeReport
	changed    conference.Records
}

func (m *merging) run(bundles []Bundle, clock int64) error {
	m.latest = clock
	if err := m.take(bundles); err != nil || len(m.added) == 0 {
		return err
	}
	touched := refs(m.added)
	if err := m.connection.withoutCapture(func() error { return m.settle(touched) }); err != nil {
		return err
	}
	if _, err := m.connection.exec(stampSQL, m.latest); err != nil {
		return err
	}
	var err error
	m.changed, err = m.connection.loadRefs(touched)
	return err
}

// take writes the bundles that are new here into the ledger.
func (m *merging) take(bundles []Bundle) error {
	for _, bundle := range bundles {
		known, err := m.isKnown(bundle)
		if err != nil {
			return err
		}
		if known {
			m.report.Known++
			continue
		}
		if err := m.takeOne(bundle); err != nil {
			return err
		}
	}
	return nil
}

func (m *merging) takeOne(bundle Bundle) error {
	m.report.Added++
	m.latest = max(m.latest, bundle.Transaction.Clock)
	changes := make([]Change, len(bundle.Changes))
	for i, change := range bundle.Changes {
		change.Clock, change.Device = bundle.Transaction.Clock, bundle.Transaction.Device
		changes[i] = change
		m.fresh[change.stamp()] = true
		if !change.isUnderstood() {
			m.report.Unknown = append(m.report.Unknown, change)
		}
	}
	m.added = append(m.added, changes...)
	if err := m.connection.noteTransaction(bundle); err != nil {
		return err
	}
	return m.connection.noteChanges(changes)
}

// isKnown compares the digest too: two laptops with one identity would otherwise hide each other's work.
func (m *merging) isKnown(bundle Bundle) (bool, error) {
	var digest []byte
	err := m.connection.one(knownSQL, []any{bundle.Transaction.Device, bundle.Counter}, &digest)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return false, nil
	case err == nil && !bytes.Equal(digest, bundle.Digest):
		return false, conference.Refuse("merge.device_twice", conference.Params{"device": fmt.Sprint(bundle.Transaction.Device)})
	}
	return err == nil, err
}

// isUnderstood claims that this version has the table and every cell of the change.
func (c Change) isUnderstood() bool {
	r, ok := relationOf[c.Ref.Table]
	if !ok {
		return false
	}
	for name := range c.values() {
		if _, ok := r.form().cell(name); !ok {
			return false
		}
	}
	return true
}

// settle writes the touched rows as the ledger now tells them.
func (m *merging) settle(touched []conference.Ref) error {
	for _, ref := range touched {
		overruled, err := m.connection.settle(ref)
		if err != nil {
			return fmt.Errorf("settle %v: %w", ref, err)
		}
		for _, one := range overruled {
			if m.fresh[one.Lost.stamp()] || m.fresh[one.Kept.stamp()] {
				m.report.Overruled = append(m.report.Overruled, one)
			}
		}
	}
	return nil
}

// settle writes one row as its history tells it. The whole history decides, not what arrived last, so that the order
// of arrival cannot matter.
func (c *connection) settle(ref conference.Ref) ([]Overruled, error) {
	r, ok := relationOf[ref.Table]
	if !ok {
		return nil, nil
	}
	history, err := c.changesOn(ref)
	if err != nil {
		return nil, err
	}
	row, overruled := fold(history)
	cells, err := object(row)
	if err != nil {
		return nil, err
	}
	_, err = c.exec(r.sql().fold, string(ref.ID), cells)
	return overruled, err
}

// withoutCapture lets a function write what the ledger holds already.
func (c *connection) withoutCapture(do func() error) error {
	if _, err := c.exec(captureSQL, 0); err != nil {
		return err
	}
	if err := do(); err != nil {
		return err // the transaction is rolled back, and capture with it
	}
	_, err := c.exec(captureSQL, 1)
	return err
}
