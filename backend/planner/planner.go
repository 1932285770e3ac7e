package planner

import (
	"errors"
	"sync"
	"time"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
	"quartiers/backend/store"
)

// Planner is one open workspace. Its methods may be called from several goroutines; they take turns.
type Planner struct {
	turn  sync.Mutex
	store *store.Store
	newID func() conference.ID
	now   func() time.Time
	rows  rows
	plans map[conference.ID]*reading
	zones map[string]*time.Location
}

// Create makes a new workspace file; the store refuses a path that exists.
func Create(path string, options Options) (*Planner, error) {
	file, err := store.Create(path, options.store())
	return begin(file, err, options)
}

// Open opens a workspace file; the store refuses what is not one, and says why.
func Open(path string, options Options) (*Planner, error) {
	file, err := store.Open(path, options.store())
	return begin(file, err, options)
}

// begin reads an opened file into memory.
func begin(file *store.Store, err error, options Options) (*Planner, error) {
	if err != nil {
		return nil, err
	}
	records, err := file.Load()
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	p := &Planner{store: file, newID: options.store().NewID, now: options.clock(), rows: rows{at: map[conference.Ref]int{}},
		plans: map[conference.ID]*reading{}, zones: map[string]*time.Location{}}
	p.take(records)
	return p, nil
}

// Backup writes a whole copy of the workspace to another path, which must not exist.
func (p *Planner) Backup(path string) error {
	p.turn.Lock()
	defer p.turn.Unlock()
	return p.store.Backup(path)
}

// Path is the workspace's file.
func (p *Planner) Path() string { return p.store.Path() }

// Close writes what is left to write and lets go of the file.
func (p *Planner) Close() error {
	p.turn.Lock()
	defer p.turn.Unlock()
	return p.store.Close()
}

// take puts records into memory; the plans take them in when somebody asks.
func (p *Planner) take(records conference.Records) {
	p.rows.take(records)
	for _, r := range p.plans {
		r.miss(records)
	}
}

// Plan gives one edition in memory; code record.missing when there is none.
func (p *Planner) Plan(edition conference.ID) (*conference.Plan, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	if _, err := p.rows.edition(edition); err != nil {
		return nil, err
	}
	return p.read(edition).plan, nil
}

// Findings gives what the rules say of an edition; code record.missing when there is none.
func (p *Planner) Findings(edition conference.ID) ([]rules.Finding, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	if _, err := p.rows.edition(edition); err != nil {
		return nil, err
	}
	return p.read(edition).findings(), nil
}
