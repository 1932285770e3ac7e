package planner

import (
	"slices"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// Remedy is an operation that mends a finding, and what it is called.
type Remedy struct {
	Kind      rules.RemedyKind
	Params    conference.Params
	Operation arranger.Operation
}

// mostRemedies is how many remedies are offered for one finding.
const mostRemedies = 6

// Remedies offers what mends a finding, the best first; none for a finding that no longer holds, or that no operation
// can mend. Each was tried out: the finding goes, and no error comes instead. Code record.missing when there is no such
// edition.
func (p *Planner) Remedies(edition conference.ID, key string) ([]Remedy, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	if _, err := p.rows.edition(edition); err != nil {
		return nil, err
	}
	now := p.read(edition)
	at := slices.IndexFunc(now.findings(), func(f rules.Finding) bool { return f.Key() == key })
	if at < 0 {
		return nil, nil
	}
	return p.tryRemedies(now, now.findings()[at]), nil
}

// tryRemedies keeps what mends. What brings a new warning comes after what brings nothing.
func (p *Planner) tryRemedies(now *reading, f rules.Finding) []Remedy {
	var clean, spoilt []Remedy
	known := keysOf(now.findings())
	for _, r := range rules.Remedies(now.plan, f) {
		remedy := Remedy{r.Kind, r.Params, operationOf(r)}
		preview := p.tryOut(now, remedy.Operation)
		if !slices.Contains(preview.Gone, f.Key()) || preview.brings(rules.Error, known) {
			continue
		}
		if preview.brings(rules.Warning, known) {
			spoilt = append(spoilt, remedy)
			continue
		}
		if clean = append(clean, remedy); len(clean) == mostRemedies {
			break
		}
	}
	all := append(clean, spoilt...)
	return all[:min(len(all), mostRemedies)]
}

// brings claims that an operation adds a finding of a severity, of a key that was not known.
func (p Preview) brings(severity rules.Severity, known map[string]bool) bool {
	return slices.ContainsFunc(p.Added, func(f rules.Finding) bool { return f.Severity == severity && !known[f.Key()] })
}

func keysOf(findings []rules.Finding) map[string]bool {
	keys := make(map[string]bool, len(findings))
	for i := range findings {
		keys[findings[i].Key()] = true
	}
	return keys
}

// operationOf words a remedy as an operation.
func operationOf(r rules.Remedy) arranger.Operation {
	switch r.Kind {
	case rules.Swap:
		return arranger.Operation{Do: arranger.SwapSessions, Sessions: []conference.ID{r.SessionID}, Others: []conference.ID{r.OtherID}}
	case rules.Fill:
		return arranger.Operation{Do: arranger.FillSeat, SeatID: r.SeatID, PersonID: r.PersonID}
	case rules.Replace:
		return arranger.Operation{Do: arranger.ReplacePerson, SeatID: r.SeatID, PersonID: r.PersonID}
	}
	return arranger.Operation{Do: arranger.Arrange, Moves: []arranger.Move{{SessionID: r.SessionID, Placement: r.Placement}}}
}
