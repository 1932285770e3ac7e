package store

import (
	"embed"
	"fmt"
	"io/fs"
	"sort"
)

// applicationID marks our files in their header: "QRTS".
const applicationID = 0x51525453

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations are the numbered SQL texts; the n-th brings a file to version n.
var migrations = func() []string {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil {
		panic(err) // the pattern is a constant
	}
	sort.Strings(names)
	texts := make([]string, len(names))
	for i, name := range names {
		text, err := migrationFiles.ReadFile(name)
		if err != nil {
			panic(err) // the file is in the program
		}
		texts[i] = string(text)
	}
	return texts
}()

// migrate brings the file from a version to ours, in one transaction. The ledger may hold values that the older
// version did not know: they are written into the tables now.
func (c *connection) migrate(from int) error {
	return c.transact(func() error {
		for i, text := range migrations[from:] {
			if err := c.run(text); err != nil {
				return fmt.Errorf("migrate to version %d: %w", from+i+1, err)
			}
		}
		if err := c.renewTriggers(); err != nil {
			return err
		}
		return c.run(fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(migrations)))
	})
}

// renewTriggers writes the triggers anew, since a migration may have added columns.
func (c *connection) renewTriggers() error {
	all := []map[string]string{ledgerTriggers()}
	for _, r := range relations {
		all = append(all, r.form().triggers())
	}
	for _, triggers := range all {
		for name, text := range triggers {
			if err := c.run(fmt.Sprintf("DROP TRIGGER IF EXISTS %s; CREATE TRIGGER %[1]s %s", name, text)); err != nil {
				return fmt.Errorf("write trigger %s: %w", name, err)
			}
		}
	}
	return nil
}
