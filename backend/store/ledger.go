package store

import (
	"encoding/json"
	"time"

	"quartiers/backend/conference"
)

const (
	stampSQL       = "UPDATE ledger SET clock = ?"
	captureSQL     = "UPDATE ledger SET capture = ?"
	insertTxnSQL   = "INSERT INTO txn(clock, device, counter, act, params, undo_of, at, digest) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
	insertNoteSQL  = "INSERT INTO change(clock, device, n, table_name, record_id, cell, old, new) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
	txnColumns     = "clock, device, counter, act, params, undo_of, at, digest"
	changeColumns  = "clock, device, n, table_name, record_id, cell, old, new"
	changesOfSQL   = "SELECT " + changeColumns + " FROM change WHERE clock = ? AND device = ? ORDER BY n"
	changesOnSQL   = "SELECT " + changeColumns + " FROM change WHERE table_name = ? AND record_id = ? ORDER BY clock, device, n"
	txnAtSQL       = "SELECT " + txnColumns + " FROM txn WHERE clock = ? AND device = ?"
	newestTxnsSQL  = "SELECT " + txnColumns + " FROM txn ORDER BY clock DESC, device DESC LIMIT ?"
	orderedTxnsSQL = "SELECT " + txnColumns + " FROM txn ORDER BY clock, device"
)

// changes reads ledger entries.
func (c *connection) changes(query string, args ...any) ([]Change, error) {
	var all []Change
	err := c.query(query, args, func(scan scanner) error {
		var one Change
		err := scan(&one.Clock, &one.Device, &one.N, &one.Ref.Table, &one.Ref.ID, &one.Cell, &one.Old, &one.New)
		all = append(all, one)
		return err
	})
	return all, err
}

func (c *connection) changesOf(t conference.Transaction) ([]Change, error) {
	return c.changes(changesOfSQL, t.Clock, t.Device)
}

// changesOn lists everything that was ever written to one row, in the order that decides who wins.
func (c *connection) changesOn(ref conference.Ref) ([]Change, error) {
	return c.changes(changesOnSQL, string(ref.Table), string(ref.ID))
}

// bundles reads transactions without their changes.
func (c *connection) bundles(query string, args ...any) ([]Bundle, error) {
	var all []Bundle
	err := c.query(query, args, func(scan scanner) error {
		one, err := scanBundle(scan)
		all = append(all, one)
		return err
	})
	return all, err
}

func scanBundle(scan scanner) (Bundle, error) {
	var b Bundle
	var params string
	var at int64
	t := &b.Transaction
	if err := scan(&t.Clock, &t.Device, &b.Counter, &t.Act.Name, &params, &t.UndoOf, &at, &b.Digest); err != nil {
		return b, err
	}
	t.At = time.UnixMilli(at).UTC()
	return b, json.Unmarshal([]byte(params), &t.Act.Params)
}

// noteTransaction writes the transaction's own line.
func (c *connection) noteTransaction(b Bundle) error {
	params, err := json.Marshal(b.Transaction.Act.Params)
	if err != nil {
		return err
	}
	t := b.Transaction
	_, err = c.exec(insertTxnSQL, t.Clock, t.Device, b.Counter, t.Act.Name, string(params), t.UndoOf, t.At.UnixMilli(), b.Digest)
	return err
}

// noteChanges writes the changes of a transaction that another device made.
func (c *connection) noteChanges(changes []Change) error {
	for _, one := range changes {
		_, err := c.exec(insertNoteSQL, one.Clock, one.Device, one.N, string(one.Ref.Table), string(one.Ref.ID), one.Cell, one.Old, one.New)
		if err != nil {
			return err
		}
	}
	return nil
}

// refs lists the rows that some changes touch, each once, in order of first mention.
func refs(changes []Change) []conference.Ref {
	seen := map[conference.Ref]bool{}
	var all []conference.Ref
	for _, one := range changes {
		if !seen[one.Ref] {
			seen[one.Ref] = true
			all = append(all, one.Ref)
		}
	}
	return all
}

// loadRefs reads the rows that some references name, as they are now.
func (c *connection) loadRefs(some []conference.Ref) (conference.Records, error) {
	byTable := map[conference.Table][]conference.ID{}
	for _, ref := range some {
		byTable[ref.Table] = append(byTable[ref.Table], ref.ID)
	}
	var all conference.Records
	for _, r := range relations {
		if named := byTable[r.form().table]; len(named) > 0 {
			if err := r.loadSome(c, &all, named); err != nil {
				return all, err
			}
		}
	}
	return all, nil
}
