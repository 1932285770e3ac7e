package programme_test

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

func TestNewConsents(t *testing.T) {
	records := conference.Records{Editions: []conference.Edition{{ID: "e", Language: "fr"}}, Sessions: sessions(), Seats: seats(),
		Persons: []conference.Person{{ID: "p1", GivenName: "Sophie", FamilyName: "Pène"}},
		Consents: []conference.Consent{
			{ID: "c1", EditionID: "e", PersonID: "p1", Kind: conference.Recording, Date: "2025-09-01"},
			{ID: "c2", EditionID: "e", PersonID: "p1", Kind: conference.Image, Given: true, Date: "2025-09-12"},
		}}
	speaker := programme.New(conference.NewPlan(records, "e"), programme.Options{Language: "fr"}).Speakers[0]

	t.Run("tells every question with its answer and the date", func(t *testing.T) {
		equalAll(t, []programme.Consent{
			{Kind: conference.Image, KindText: "droit à l’image", Answered: true, Given: true, DateText: "12 septembre 2025"},
			{Kind: conference.Recording, KindText: "enregistrement", Answered: true, DateText: "1ᵉʳ septembre 2025"},
			{Kind: conference.Publication, KindText: "publication des supports"},
			{Kind: conference.Contact, KindText: "partage des coordonnées"},
		}, speaker.Consents)
	})
	t.Run("takes no answer for no consent", func(t *testing.T) {
		equal(t, true, speaker.Agrees(conference.Image))
		equal(t, false, speaker.Agrees(conference.Recording))
		equal(t, false, speaker.Agrees(conference.Contact))
		equal(t, true, speaker.Refuses(conference.Recording))
		equal(t, false, speaker.Refuses(conference.Contact))
	})
}
