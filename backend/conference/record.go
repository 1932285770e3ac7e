package conference

// ID names a record for ever: a UUID (version 7) in its canonical text form, made on the device that created it.
type ID string

// Table names the kind of a record, in the store, in the ledger and in a finding. The names are permanent.
type Table string

// The tables of a workspace.
const (
	Editions       Table = "edition"
	Organisers     Table = "organiser"
	Days           Table = "day"
	Rooms          Table = "room"
	Tracks         Table = "track"
	Sessions       Table = "session"
	Persons        Table = "person"
	Seats          Table = "seat"
	Availabilities Table = "availability"
	Resources      Table = "resource"
	Consents       Table = "consent"
	Waivers        Table = "waiver"
	Tunings        Table = "tuning"
	Walks          Table = "walk"
	Translations   Table = "translation"
)

// Ref points at one record.
type Ref struct {
	Table Table `json:"table"`
	ID    ID    `json:"id"`
}

// Record is one row of one table.
type Record interface {
	// Ref names the record.
	Ref() Ref
	// IsDeleted claims that the record is a tombstone: kept for history and merging, shown nowhere.
	IsDeleted() bool
}

// Records are rows of any kind as they travel together: a whole workspace, one edition, or what one act changed.
type Records struct {
	Editions       []Edition      `json:"editions"`
	Organisers     []Organiser    `json:"organisers"`
	Days           []Day          `json:"days"`
	Rooms          []Room         `json:"rooms"`
	Tracks         []Track        `json:"tracks"`
	Sessions       []Session      `json:"sessions"`
	Persons        []Person       `json:"persons"`
	Seats          []Seat         `json:"seats"`
	Availabilities []Availability `json:"availabilities"`
	Resources      []Resource     `json:"resources"`
	Consents       []Consent      `json:"consents"`
	Waivers        []Waiver       `json:"waivers"`
	Tunings        []Tuning       `json:"tunings"`
	Walks          []Walk         `json:"walks"`
	Translations   []Translation  `json:"translations"`
}

// All lists every record, table by table.
func (r Records) All() []Record {
	var all []Record
	all = appendRecords(all, r.Editions)
	all = appendRecords(all, r.Organisers)
	all = appendRecords(all, r.Days)
	all = appendRecords(all, r.Rooms)
	all = appendRecords(all, r.Tracks)
	all = appendRecords(all, r.Sessions)
	all = appendRecords(all, r.Persons)
	all = appendRecords(all, r.Seats)
	all = appendRecords(all, r.Availabilities)
	all = appendRecords(all, r.Resources)
	all = appendRecords(all, r.Consents)
	all = appendRecords(all, r.Waivers)
	all = appendRecords(all, r.Tunings)
	all = appendRecords(all, r.Walks)
	return appendRecords(all, r.Translations)
}

func appendRecords[T Record](all []Record, some []T) []Record {
	for _, record := range some {
		all = append(all, record)
	}
	return all
}

// Add puts a record into the list of its kind.
func (r *Records) Add(record Record) {
	switch v := record.(type) {
	case Edition:
		r.Editions = append(r.Editions, v)
	case Organiser:
		r.Organisers = append(r.Organisers, v)
	case Day:
		r.Days = append(r.Days, v)
	case Room:
		r.Rooms = append(r.Rooms, v)
	case Track:
		r.Tracks = append(r.Tracks, v)
	case Session:
		r.Sessions = append(r.Sessions, v)
	case Person:
		r.Persons = append(r.Persons, v)
	case Seat:
		r.Seats = append(r.Seats, v)
	case Availability:
		r.Availabilities = append(r.Availabilities, v)
	case Resource:
		r.Resources = append(r.Resources, v)
	case Consent:
		r.Consents = append(r.Consents, v)
	case Waiver:
		r.Waivers = append(r.Waivers, v)
	case Tuning:
		r.Tunings = append(r.Tunings, v)
	case Walk:
		r.Walks = append(r.Walks, v)
	case Translation:
		r.Translations = append(r.Translations, v)
	}
}
