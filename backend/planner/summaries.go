package planner

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

// Summary is an edition in a list.
type Summary struct {
	ID       conference.ID   `json:"id"`
	Name     string          `json:"name"`
	FirstDay conference.Date `json:"firstDay"`
	LastDay  conference.Date `json:"lastDay"`
	Sessions int             `json:"sessions"`
	Rooms    int             `json:"rooms"`
	Speakers int             `json:"speakers"` // people who hold a seat
}

// Editions lists the editions, the latest first.
func (p *Planner) Editions() []Summary {
	p.turn.Lock()
	defer p.turn.Unlock()
	summaries := make([]Summary, 0, len(p.rows.Editions))
	for _, edition := range p.rows.Editions {
		if !edition.Deleted {
			summaries = append(summaries, summarise(p.read(edition.ID).plan))
		}
	}
	slices.SortFunc(summaries, func(a, b Summary) int {
		return cmp.Or(cmp.Compare(b.FirstDay, a.FirstDay), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return summaries
}

func summarise(plan *conference.Plan) Summary {
	s := Summary{ID: plan.Edition.ID, Name: plan.Edition.Name, Sessions: len(plan.Sessions), Rooms: len(plan.Rooms),
		Speakers: len(plan.Persons)}
	if len(plan.Days) > 0 {
		s.FirstDay, s.LastDay = plan.Days[0].Date, plan.Days[len(plan.Days)-1].Date
	}
	return s
}

// FindEdition finds an edition by its id or its name, case and accents aside; with neither, the only one there is.
// Codes: edition.unknown, edition.which.
func (p *Planner) FindEdition(nameOrID string) (conference.ID, error) {
	editions := p.Editions()
	if nameOrID == "" && len(editions) == 1 {
		return editions[0].ID, nil
	}
	if nameOrID == "" {
		return "", conference.Refuse("edition.which", conference.Params{"count": len(editions)})
	}
	for _, edition := range editions {
		if string(edition.ID) == nameOrID || conference.Fold(edition.Name) == conference.Fold(nameOrID) {
			return edition.ID, nil
		}
	}
	return "", conference.Refuse("edition.unknown", conference.Params{"edition": nameOrID})
}
