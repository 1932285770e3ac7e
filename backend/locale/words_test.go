package locale_test

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func TestEveryWordIsKnown(t *testing.T) {
	known := func(code string, texts ...locale.Text) {
		for _, text := range texts {
			if text.FR == "" || text.EN == "" || text.FR == code && text.EN == code && code != "replay" {
				t.Errorf("%s has no words: %+v", code, text)
			}
		}
	}
	for _, kind := range conference.Kinds() {
		known(string(kind), locale.Kind(kind), locale.Kinds(kind))
	}
	for _, role := range conference.Roles() {
		known(string(role), locale.Role(role), locale.Roles(role), locale.RoleLead(role, conference.Workshop))
	}
	for _, status := range conference.Statuses() {
		known(string(status), locale.Status(status))
	}
	for _, kind := range conference.ResourceKinds() {
		known(string(kind), locale.ResourceKind(kind))
	}
	for _, kind := range conference.ConsentKinds() {
		known(string(kind), locale.ConsentKind(kind))
	}
	for _, kind := range []conference.OrganiserKind{conference.Organises, conference.Hosts, conference.Supports} {
		known(string(kind), locale.OrganiserKind(kind), locale.OrganiserLead(kind))
	}
}

func TestRoleLead(t *testing.T) {
	t.Run("agrees with the session in French", func(t *testing.T) {
		table := locale.RoleLead(conference.Moderator, conference.RoundTable)
		workshop := locale.RoleLead(conference.Moderator, conference.Workshop)
		if table.FR != "Animée par" || workshop.FR != "Animé par" {
			t.Errorf("got %q and %q", table.FR, workshop.FR)
		}
	})
}
