package store

import (
	"errors"
	"slices"
)

// errEnough ends a query before its last row.
var errEnough = errors.New("enough")

// Cursor says which transactions of which devices are here.
func (s *Store) Cursor() (Cursor, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	cursor := Cursor{}
	err := s.read(func(c *connection) error {
		return c.query("SELECT device, counter FROM txn ORDER BY device, counter", nil, func(scan scanner) error {
			var device, counter int64
			err := scan(&device, &counter)
			cursor[device] = cursor[device].and(counter)
			return err
		})
	})
	return cursor, err
}

// and adds the next greater number.
func (h Held) and(counter int64) Held {
	if counter == h.Through+1 && len(h.Beyond) == 0 {
		h.Through = counter
	} else {
		h.Beyond = append(h.Beyond, counter)
	}
	return h
}

func (h Held) has(counter int64) bool {
	return counter <= h.Through || slices.Contains(h.Beyond, counter)
}

// Since lists what a replica with this cursor lacks, whoever wrote it, in the order in which it was written; at most
// so many transactions, or all of them for 0. An empty answer says that nothing is lacking.
func (s *Store) Since(cursor Cursor, limit int) ([]Bundle, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var lacking []Bundle
	err := s.read(func(c *connection) (err error) {
		lacking, err = c.lacking(cursor, limit)
		return err
	})
	return lacking, err
}

func (c *connection) lacking(cursor Cursor, limit int) ([]Bundle, error) {
	var all []Bundle
	err := c.query(orderedTxnsSQL, nil, func(scan scanner) error {
		one, err := scanBundle(scan)
		if err != nil || cursor[one.Transaction.Device].has(one.Counter) {
			return err
		}
		if all = append(all, one); len(all) == limit {
			return errEnough
		}
		return nil
	})
	if err != nil && !errors.Is(err, errEnough) {
		return nil, err
	}
	for i := range all {
		if all[i].Changes, err = c.changesOf(all[i].Transaction); err != nil {
			return nil, err
		}
	}
	return all, nil
}
