package conference

import "time"

// Edition is one occurrence of the event: days, place, theme, organisers.
type Edition struct {
	ID        ID     `json:"id"`
	Name      string `json:"name"`
	Ordinal   int    `json:"ordinal"` // 2 for the second edition; 0 when it is not counted
	Theme     string `json:"theme"`
	Venue     string `json:"venue"`
	Address   string `json:"address"`
	TimeZone  string `json:"timeZone"` // IANA name, such as Europe/Paris
	Language  string `json:"language"` // main language of the programme, a BCP 47 tag such as fr
	Practical string `json:"practical"`
	Expected  int    `json:"expected"` // people expected over the whole edition; 0 when unknown
	Colour    string `json:"colour"`   // #rrggbb, the one colour of its documents
	Logo      string `json:"logo"`     // a data: URI of a picture, or empty
	Plan      string `json:"plan"`     // of the rooms: a data: URI of a picture, or empty
	MinGap    int    `json:"minGap"`   // minutes that a person needs between two sessions in one room
	MoveGap   int    `json:"moveGap"`  // minutes that a person needs when the room changes
	// MaxSessions is in how many sessions one person should be at most; 0: it does not matter.
	MaxSessions int `json:"maxSessions"`
	// The shares are how much of a panel may come from one institution, or be of one gender, in percent; 0: it does not matter.
	InstitutionShare int    `json:"institutionShare"`
	GenderShare      int    `json:"genderShare"`
	Origin           string `json:"origin"` // where an import found it, such as "frab:acronym"
	Deleted          bool   `json:"-"`
}

// Defaults of an edition.
const (
	DefaultTimeZone = "Europe/Paris"
	DefaultColour   = "#1f4e8c"
	DefaultMinGap   = 5
	DefaultMoveGap  = 10
)

// Ref names the edition.
func (e Edition) Ref() Ref { return Ref{Editions, e.ID} }

// IsDeleted claims that the edition is a tombstone.
func (e Edition) IsDeleted() bool { return e.Deleted }

// Zone is the edition's time zone; UTC when its name is unknown here.
func (e Edition) Zone() *time.Location {
	zone, err := loadZone(e.TimeZone)
	if err != nil {
		return time.UTC
	}
	return zone
}

// loadZone refuses "Local": it would be another zone on the next laptop.
func loadZone(name string) (*time.Location, error) {
	if name == "Local" {
		return nil, Refuse("edition.zone_unknown", Params{"zone": name})
	}
	return time.LoadLocation(name)
}

// Validate refuses an edition without a name, with a text too long, an unknown zone or a number below zero.
func (e Edition) Validate() error {
	if e.Name == "" {
		return Refuse("edition.name_missing", nil)
	}
	if _, err := loadZone(e.TimeZone); err != nil {
		return Refuse("edition.zone_unknown", Params{"zone": e.TimeZone})
	}
	if min(e.Expected, e.MinGap, e.MoveGap, e.Ordinal, e.MaxSessions) < 0 {
		return Refuse("number.negative", Params{"field": "edition"})
	}
	return firstError(checkShare(e.InstitutionShare), checkShare(e.GenderShare), checkLine("name", e.Name), checkLine("theme", e.Theme), checkLine("venue", e.Venue),
		checkLine("address", e.Address), checkText("practical", e.Practical), checkColour(e.Colour),
		checkPicture("logo", e.Logo), checkPicture("plan", e.Plan))
}

// checkShare refuses a share of a panel that is no percentage.
func checkShare(percent int) error {
	if percent < 0 || percent > 100 {
		return Refuse("edition.share_wrong", Params{"percent": percent})
	}
	return nil
}
