package planner

import "quartiers/backend/conference"

// draft is what an act wants to change, before anything is written.
type draft struct {
	*rows
	planner *Planner
	edition conference.ID // the edition that the act is about
	act     conference.Act
	records []conference.Record
	created conference.ID
}

// validatable is a record that can refuse itself.
type validatable interface {
	conference.Record
	Validate() error
}

// put adds a new or changed record to the draft.
func (d *draft) put(record validatable) error {
	if !record.IsDeleted() {
		if err := record.Validate(); err != nil {
			return err
		}
	}
	d.records = append(d.records, record)
	return nil
}

// name says what the act is called in the history, with alternating names and values of its parameters.
func (d *draft) name(act string, params ...string) {
	d.act = conference.Act{Name: act, Params: map[string]string{}}
	for i := 0; i+1 < len(params); i += 2 {
		d.act.Params[params[i]] = params[i+1]
	}
}

func (d *draft) newID() conference.ID { return d.planner.newID() }

// create makes the id of the record that the act is there to create.
func (d *draft) create() conference.ID {
	d.created = d.newID()
	return d.created
}

// act is the one door for writes.
func (p *Planner) act(change func(d *draft) error) (Outcome, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	d := &draft{rows: &p.rows, planner: p}
	if err := change(d); err != nil {
		return Outcome{}, err
	}
	if d.edition != "" {
		d.act.Params[editionParam] = string(d.edition)
	}
	p.lookBefore(d.edition)
	commit, err := p.store.Do(d.act, d.records)
	if err != nil {
		return Outcome{}, err
	}
	outcome := p.settle(d.edition, commit)
	outcome.Created = d.created
	return outcome, nil
}

// set changes a field when the edit names it.
func set[T any](field *T, value *T) {
	if value != nil {
		*field = *value
	}
}

// setLine changes a one-line field, cleaned, when the edit names it.
func setLine(field *string, value *string) {
	if value != nil {
		*field = conference.CleanLine(*value)
	}
}

// setAddress changes a web address, cleaned and with its scheme, when the edit names it.
func setAddress(field *string, value *string) {
	if value != nil {
		*field = conference.CleanAddress(*value)
	}
}

// setText changes a field of paragraphs, cleaned, when the edit names it.
func setText(field *string, value *string) {
	if value != nil {
		*field = conference.CleanText(*value)
	}
}
