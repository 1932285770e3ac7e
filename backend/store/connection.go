package store

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"path/filepath"
	"strings"
	"sync"

	"modernc.org/sqlite"
)

// connection is the one connection to the file, with its prepared statements. Preparing once matters: with every new
// SQL text the triggers of its table are compiled again.
type connection struct {
	db         *sql.DB
	conn       *sql.Conn
	statements map[string]*sql.Stmt
}

// tuning is changed by tests alone.
type tuning struct {
	vfs         string // a file system that records or fails
	synchronous string // less than FULL loses what was acknowledged; a test shows it
	awake       bool   // never settles down by itself: a test looks into the connection meanwhile
}

var prepareDriver = sync.OnceFunc(func() {
	// Both are for Linux, and refuse elsewhere, where the defaults are right. With OFD locks, closing some other
	// descriptor of the file does not drop our lock; fdatasync is as durable as fsync, and faster.
	_, _ = sqlite.OFDLocking(true)
	_, _ = sqlite.Fdatasync(true)
})

// connect opens an existing file and takes its lock for as long as it is open.
func connect(path string, t tuning) (*connection, error) {
	prepareDriver()
	db, err := sql.Open("sqlite", dsn(path, t))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	conn, err := db.Conn(context.Background())
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return &connection{db, conn, map[string]*sql.Stmt{}}, nil
}

// dsn carries every pragma that must hold before the first read. The driver runs the _pragma list before the rest, so
// that locking_mode comes before the file is touched.
func dsn(path string, t tuning) string {
	q := url.Values{
		"mode": {"rw"}, "_pragma": {"locking_mode(EXCLUSIVE)", "recursive_triggers(ON)", "trusted_schema(OFF)", "cell_size_check(ON)"},
		"_foreign_keys": {"ON"}, "_synchronous": {"FULL"}, "_defensive": {"1"}, "_dqs": {"0"},
	}
	if t.vfs != "" {
		q.Set("vfs", t.vfs)
	}
	if t.synchronous != "" {
		q.Set("_synchronous", t.synchronous)
	}
	return fileURI(path, q)
}

func fileURI(path string, query url.Values) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") { // a drive letter
		path = "/" + path
	}
	uri := url.URL{Scheme: "file", Path: path, RawQuery: query.Encode()}
	return uri.String()
}

func (c *connection) close() error {
	var errs []error
	for _, statement := range c.statements {
		errs = append(errs, statement.Close())
	}
	return errors.Join(append(errs, c.conn.Close(), c.db.Close())...)
}

func (c *connection) prepare(query string) (*sql.Stmt, error) {
	if statement, ok := c.statements[query]; ok {
		return statement, nil
	}
	statement, err := c.conn.PrepareContext(context.Background(), query)
	if err == nil {
		c.statements[query] = statement
	}
	return statement, err
}

// exec runs a prepared statement and counts the rows that it wrote.
func (c *connection) exec(query string, args ...any) (int64, error) {
	statement, err := c.prepare(query)
	if err != nil {
		return 0, err
	}
	result, err := statement.Exec(args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// run executes statements that are not worth preparing, such as a migration.
func (c *connection) run(statements string, args ...any) error {
	_, err := c.conn.ExecContext(context.Background(), statements, args...)
	return err
}

// scanner reads the columns of the current row.
type scanner func(into ...any) error

// query calls a function for every row. The function must not use the connection.
func (c *connection) query(query string, args []any, row func(scanner) error) error {
	statement, err := c.prepare(query)
	if err != nil {
		return err
	}
	rows, err := statement.Query(args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// one reads a single row; it fails with sql.ErrNoRows when there is none.
func (c *connection) one(query string, args []any, into ...any) error {
	statement, err := c.prepare(query)
	if err != nil {
		return err
	}
	return statement.QueryRow(args...).Scan(into...)
}

// transact runs a function in one transaction: all of it is on the disk, or nothing.
func (c *connection) transact(do func() error) error {
	if _, err := c.exec("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	err := do()
	if err == nil {
		if _, err = c.exec("COMMIT"); err == nil {
			return nil
		}
	}
	_, _ = c.exec("ROLLBACK") // SQLite may have rolled back by itself already: then there is nothing to do
	return err
}
