package store

import (
	"encoding/json"

	"quartiers/backend/conference"
)

// table describes how the records of one kind are kept: everything else follows from it.
type table[T conference.Record] struct {
	shape
	statements
	rows   func(*conference.Records) *[]T
	fields func(*T) []field // the id first, "deleted" last
}

func describe[T conference.Record](rows func(*conference.Records) *[]T, fields func(*T) []field) *table[T] {
	var zero T
	shape := shapeOf(zero.Ref().Table, fields(&zero))
	return &table[T]{shape: shape, statements: shape.statements(), rows: rows, fields: fields}
}

// relation is a table of any kind of record.
type relation interface {
	form() *shape
	sql() *statements
	save(*connection, conference.Record) error
	load(*connection, *conference.Records) error
	loadSome(*connection, *conference.Records, []conference.ID) error
}

func (t *table[T]) form() *shape     { return &t.shape }
func (t *table[T]) sql() *statements { return &t.statements }

// save updates the row, or inserts it when it is new.
func (t *table[T]) save(c *connection, record conference.Record) error {
	row := record.(T)
	values := pointers(t.fields(&row))
	count, err := c.exec(t.update, append(values[1:len(values):len(values)], values[0])...)
	if err == nil && count == 0 {
		_, err = c.exec(t.insert, values...)
	}
	return err
}

func (t *table[T]) load(c *connection, all *conference.Records) error {
	return t.scan(c, all, t.selectAll)
}

func (t *table[T]) loadSome(c *connection, all *conference.Records, some []conference.ID) error {
	list, err := json.Marshal(some)
	if err != nil {
		return err
	}
	return t.scan(c, all, t.selectIn, string(list))
}

func (t *table[T]) scan(c *connection, all *conference.Records, query string, args ...any) error {
	rows := t.rows(all)
	return c.query(query, args, func(scan scanner) error {
		var row T
		if err := scan(pointers(t.fields(&row))...); err != nil {
			return err
		}
		*rows = append(*rows, row)
		return nil
	})
}
