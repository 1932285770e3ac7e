package planner

import (
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
