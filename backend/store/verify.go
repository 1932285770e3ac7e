package store

import (
	"fmt"

	"quartiers/backend/conference"
)

// Verify compares everything with the ledger, table by table, and every transaction with its digest: that finds a
// changed letter, which SQLite's own checks do not see. It fails with workspace.damaged. Acts can run in between.
func (s *Store) Verify() error {
	for _, r := range relations {
		if err := s.locked(func(c *connection) error { return c.verifyTable(r) }); err != nil {
			return s.damaged(err)
		}
	}
	return s.damaged(s.verifyTransactions())
}

// errDiffers says what is not as it should be.
type errDiffers struct{ what string }

func (e errDiffers) Error() string { return e.what }

func (c *connection) verifyTable(r relation) error {
	var suspects []conference.ID
	err := c.query(r.sql().suspects, nil, func(scan scanner) error {
		var id conference.ID
		err := scan(&id)
		suspects = append(suspects, id)
		return err
	})
	if err != nil {
		return err
	}
	for _, id := range suspects {
		if err := c.verifyRow(r, conference.Ref{Table: r.form().table, ID: id}); err != nil {
			return err
		}
	}
	return c.verifyCount(r.form().table)
}

// verifyRow folds the history of a row and compares.
func (c *connection) verifyRow(r relation, ref conference.Ref) error {
	history, err := c.changesOn(ref)
	if err != nil {
		return err
	}
	row, _ := fold(history)
	cells, err := object(row)
	if err != nil {
		return errDiffers{fmt.Sprintf("%v: %v", ref, err)}
	}
	var agreeing int
	if err := c.one(r.sql().agrees, []any{string(ref.ID), cells}, &agreeing); err != nil {
		return err
	}
	if agreeing != 1 || len(history) == 0 {
		return errDiffers{fmt.Sprintf("%v is not what the ledger says", ref)}
	}
	return nil
}

// verifyCount finds rows that are in the ledger alone: every row of the table was found in it before.
func (c *connection) verifyCount(table conference.Table) error {
	var inTable, inLedger int
	query := fmt.Sprintf("SELECT (SELECT count(*) FROM %[1]s), (SELECT count(DISTINCT record_id) FROM change WHERE table_name = '%[1]s')", table)
	if err := c.one(query, nil, &inTable, &inLedger); err != nil {
		return err
	}
	if inTable != inLedger {
		return errDiffers{fmt.Sprintf("%s has %d rows, the ledger %d", table, inTable, inLedger)}
	}
	return nil
}

// verifyAtOnce is how many transactions are verified before an act may run in between.
const verifyAtOnce = 200

func (s *Store) verifyTransactions() error {
	cursor, err := s.Cursor()
	if err != nil {
		return err
	}
	var seq int64
	for more := true; more && err == nil; {
		err = s.locked(func(c *connection) (err error) {
			more, err = c.verifySome(&seq)
			return err
		})
	}
	if err != nil {
		return err
	}
	return s.verifyOwnCounter(cursor[s.device])
}

// verifySome verifies the transactions after a place in the ledger, and moves the place.
func (c *connection) verifySome(seq *int64) (more bool, err error) {
	var some []Bundle
	err = c.query("SELECT "+txnColumns+", seq FROM txn WHERE seq > ? ORDER BY seq LIMIT ?", []any{*seq, verifyAtOnce}, func(scan scanner) error {
		one, err := scanBundle(func(into ...any) error { return scan(append(into, seq)...) })
		some = append(some, one)
		return err
	})
	if err != nil {
		return false, err
	}
	for _, one := range some {
		if one.Changes, err = c.changesOf(one.Transaction); err != nil {
			return false, err
		}
		if !one.isWhole() {
			return false, errDiffers{fmt.Sprintf("transaction %d of device %d has another digest", one.Counter, one.Transaction.Device)}
		}
	}
	return len(some) == verifyAtOnce, nil
}

// verifyOwnCounter finds a hole in what this device wrote itself.
func (s *Store) verifyOwnCounter(own Held) error {
	if len(own.Beyond) > 0 {
		return errDiffers{fmt.Sprintf("transaction %d of this device is missing", own.Through+1)}
	}
	return nil
}
