package planner

import (
	"testing"

	"quartiers/backend/conference"
)

const aLogo = "data:image/png;base64,AAAA"

func TestPictures(t *testing.T) {
	p := create(t)
	edition := must(t)(p.CreateEdition(twoTables)).Created
	sponsor := must(t)(p.CreateOrganiser(edition, "Maison de l’Essai", conference.Sponsors)).Created
	picture := func(uri string) *string { return &uri }
	organiser := func() conference.Organiser { return plan(t, p, edition).Organisers[0] }

	t.Run("undo brings a logo back, and says whose", func(t *testing.T) {
		must(t)(p.EditOrganiser(sponsor, OrganiserEdit{Logo: picture(aLogo)}))
		outcome := must(t)(p.EditOrganiser(sponsor, OrganiserEdit{Logo: picture("")}))
		if undo, _ := p.Next(); outcome.Undo.Name != "organiser.nologo" || undo.Params["organiser"] != "Maison de l’Essai" || organiser().Logo != "" {
			t.Fatalf("%+v, %+v", *outcome.Undo, organiser())
		}
		must(t)(p.Undo())
		if undo, _ := p.Next(); organiser().Logo != aLogo || undo.Name != "organiser.logo" {
			t.Errorf("%+v, %+v", undo, organiser())
		}
	})
	t.Run("undo takes the plan of the rooms away again", func(t *testing.T) {
		outcome := must(t)(p.EditEdition(edition, EditionEdit{Plan: picture(aLogo)}))
		if outcome.Undo.Name != "edition.plan" || plan(t, p, edition).Edition.Plan != aLogo {
			t.Fatalf("%+v", *outcome.Undo)
		}
		if must(t)(p.Undo()); plan(t, p, edition).Edition.Plan != "" {
			t.Error("the plan is still there")
		}
	})
	t.Run("an address without its scheme gets one, and a script is refused", func(t *testing.T) {
		must(t)(p.EditOrganiser(sponsor, OrganiserEdit{Link: picture(" www.cnam.fr ")}))
		if got := organiser().Link; got != "https://www.cnam.fr" {
			t.Errorf("got %q", got)
		}
		if _, err := p.EditOrganiser(sponsor, OrganiserEdit{Link: picture("javascript:alert(1)")}); err == nil {
			t.Error("it was taken")
		}
	})
	t.Run("another year keeps logos and plan", func(t *testing.T) {
		must(t)(p.EditEdition(edition, EditionEdit{Plan: picture(aLogo)}))
		next := must(t)(p.DuplicateEdition(edition, NextEdition{Name: "Suivante", FirstDay: "2027-10-14"})).Created
		if copied := plan(t, p, next); copied.Edition.Plan != aLogo || copied.Organisers[0].Logo != aLogo {
			t.Errorf("%+v", copied.Organisers)
		}
	})
}
