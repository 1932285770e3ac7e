package planner

import (
	"strings"
	"time"

	"github.com/google/uuid"

	"quartiers/backend/conference"
	"quartiers/backend/store"
)

// Options are what a planner takes from outside.
type Options struct {
	ConfigDir string               // where this device's identity is kept; empty: in the workspace alone
	Now       func() time.Time     // nil: the system's clock
	NewID     func() conference.ID // nil: UUIDs, version 7
	Damaged   func(error)          // told when the check after opening finds damage; nil: not checked
}

// NewID makes a UUID, version 7: unique without asking anybody, and rising in time.
func NewID() conference.ID { return conference.ID(uuid.Must(uuid.NewV7()).String()) }

// derivedID makes an id out of what a record is about. Two laptops that set the same thing while apart, such as the
// walk between two rooms, then write one row, and a merge settles it cell by cell; with ids of their own they would leave
// two rows that contradict each other.
func derivedID(table conference.Table, parts ...string) conference.ID {
	name := string(table) + "\x00" + strings.Join(parts, "\x00")
	return conference.ID(uuid.NewSHA1(uuid.NameSpaceOID, []byte(name)).String())
}

func (o Options) clock() func() time.Time {
	if o.Now == nil {
		return time.Now
	}
	return o.Now
}

func (o Options) store() store.Options {
	if o.NewID == nil {
		o.NewID = NewID
	}
	return store.Options{Now: o.Now, ConfigDir: o.ConfigDir, NewID: o.NewID, Damaged: o.Damaged}
}
