package planner

import "quartiers/backend/conference"

// EditionEdit names the fields of an edition that change; nil leaves a field as it is.
type EditionEdit struct {
	Name      *string `json:"name,omitempty"`
	Ordinal   *int    `json:"ordinal,omitempty"`
	Theme     *string `json:"theme,omitempty"`
	Venue     *string `json:"venue,omitempty"`
	Address   *string `json:"address,omitempty"`
	TimeZone  *string `json:"timeZone,omitempty"`
	Language  *string `json:"language,omitempty"`
	Practical *string `json:"practical,omitempty"`
	Expected  *int    `json:"expected,omitempty"`
	Colour    *string `json:"colour,omitempty"`
	Logo      *string `json:"logo,omitempty"`
	Plan      *string `json:"plan,omitempty"`
	MinGap    *int    `json:"minGap,omitempty"`
	MoveGap   *int    `json:"moveGap,omitempty"`

	MaxSessions      *int `json:"maxSessions,omitempty"`
	InstitutionShare *int `json:"institutionShare,omitempty"`
	GenderShare      *int `json:"genderShare,omitempty"`
}

// EditEdition changes what is known of an edition.
func (p *Planner) EditEdition(id conference.ID, e EditionEdit) (Outcome, error) {
	return p.changeEdition(id, e.act(), func(edition *conference.Edition) {
		setLine(&edition.Name, e.Name)
		set(&edition.Ordinal, e.Ordinal)
		setLine(&edition.Theme, e.Theme)
		setLine(&edition.Venue, e.Venue)
		setLine(&edition.Address, e.Address)
		set(&edition.TimeZone, e.TimeZone)
		setLine(&edition.Language, e.Language)
		setText(&edition.Practical, e.Practical)
		set(&edition.Expected, e.Expected)
		set(&edition.Colour, e.Colour)
		set(&edition.Logo, e.Logo)
		set(&edition.Plan, e.Plan)
		set(&edition.MinGap, e.MinGap)
		set(&edition.MoveGap, e.MoveGap)
		set(&edition.MaxSessions, e.MaxSessions)
		set(&edition.InstitutionShare, e.InstitutionShare)
		set(&edition.GenderShare, e.GenderShare)
	})
}

// act is what the edit is called in the history.
func (e EditionEdit) act() string {
	switch {
	case e.Logo != nil:
		return pictureAct(*e.Logo, "edition.logo", "edition.nologo")
	case e.Plan != nil:
		return pictureAct(*e.Plan, "edition.plan", "edition.noplan")
	}
	return "edition.edit"
}

// DeleteEdition takes an edition away with everything in it; undo brings it back.
func (p *Planner) DeleteEdition(id conference.ID) (Outcome, error) {
	return p.changeEdition(id, "edition.delete", func(edition *conference.Edition) { edition.Deleted = true })
}

// changeEdition is an act on one edition.
func (p *Planner) changeEdition(id conference.ID, act string, change func(*conference.Edition)) (Outcome, error) {
	return p.act(func(d *draft) error {
		edition, err := d.rows.edition(id)
		if err != nil {
			return err
		}
		d.edition = id
		d.name(act, "edition", edition.Name)
		change(&edition)
		return d.put(edition)
	})
}

// NewEdition is what a newcomer says of a day before planning it.
type NewEdition struct {
	Name     string    `json:"name"`
	Theme    string    `json:"theme"`
	Venue    string    `json:"venue"`
	TimeZone string    `json:"timeZone"`
	Language string    `json:"language"`
	Expected int       `json:"expected"`
	Days     []NewDay  `json:"days"`
	Rooms    []NewRoom `json:"rooms"`
	Scaffold Scaffold  `json:"scaffold"`
	Titles   Titles    `json:"-"` // in the edition's language
}

// NewDay is a day before it has an id.
type NewDay struct {
	Date   conference.Date  `json:"date"`
	Opens  conference.Clock `json:"opens"`
	Closes conference.Clock `json:"closes"`
}

// NewRoom is a room before it has an id.
type NewRoom struct {
	Name     string `json:"name"`
	Capacity int    `json:"capacity"`
}

// CreateEdition makes an edition with its days, rooms and a grid of empty seats, ready to fill. Codes: those of the
// records, edition.no_day, day.twice.
func (p *Planner) CreateEdition(n NewEdition) (Outcome, error) {
	return p.act(func(d *draft) error {
		d.edition = d.create()
		edition := n.edition(d.edition)
		d.name("edition.create", "edition", edition.Name)
		if err := d.put(edition); err != nil {
			return err
		}
		return d.furnish(n)
	})
}

// PreviewEdition shows what [Planner.CreateEdition] would make, and writes nothing. An edition may still lack its name.
func PreviewEdition(n NewEdition) (conference.Records, error) {
	d := &draft{planner: &Planner{newID: NewID}}
	err := d.furnish(n)
	var records conference.Records
	for _, record := range d.records {
		records.Add(record)
	}
	return records, err
}

// furnish puts the days, the rooms and the sessions of a new edition.
func (d *draft) furnish(n NewEdition) error {
	if len(n.Days) == 0 {
		return conference.Refuse("edition.no_day", nil)
	}
	days, err := d.putDays(d.edition, n.Days)
	if err != nil {
		return err
	}
	rooms, err := d.putRooms(d.edition, n.Rooms)
	if err != nil {
		return err
	}
	return d.putScaffold(d.edition, layOut(n.Scaffold, n.Titles, days, rooms))
}

func (n NewEdition) edition(id conference.ID) conference.Edition {
	edition := conference.Edition{ID: id, Name: conference.CleanLine(n.Name), Theme: conference.CleanLine(n.Theme),
		Venue: conference.CleanLine(n.Venue), TimeZone: n.TimeZone, Language: n.Language, Expected: n.Expected,
		Colour: conference.DefaultColour, MinGap: conference.DefaultMinGap, MoveGap: conference.DefaultMoveGap}
	if edition.TimeZone == "" {
		edition.TimeZone = conference.DefaultTimeZone
	}
	return edition
}

func (d *draft) putDays(edition conference.ID, news []NewDay) ([]conference.Day, error) {
	days := make([]conference.Day, 0, len(news))
	seen := map[conference.Date]bool{}
	for _, n := range news {
		if seen[n.Date] {
			return nil, conference.Refuse("day.twice", conference.Params{"date": n.Date})
		}
		seen[n.Date] = true
		day := conference.Day{ID: d.newID(), EditionID: edition, Date: n.Date, Opens: n.Opens, Closes: n.Closes}
		if err := d.put(day); err != nil {
			return nil, err
		}
		days = append(days, day)
	}
	return days, nil
}

func (d *draft) putRooms(edition conference.ID, news []NewRoom) ([]conference.Room, error) {
	rooms := make([]conference.Room, 0, len(news))
	positions := conference.Positions(len(news))
	for i, n := range news {
		room := conference.Room{ID: d.newID(), EditionID: edition, Name: conference.CleanLine(n.Name),
			Capacity: n.Capacity, Position: positions[i]}
		if err := d.put(room); err != nil {
			return nil, err
		}
		rooms = append(rooms, room)
	}
	return rooms, nil
}

func (d *draft) putScaffold(edition conference.ID, sessions []conference.Session) error {
	for _, session := range sessions {
		session.ID, session.EditionID = d.newID(), edition
		if err := d.putWithSeats(session); err != nil {
			return err
		}
	}
	return nil
}
