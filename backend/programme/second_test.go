package programme_test

import (
	"reflect"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// bilingual is the morning of the fixture, partly told in English as well.
func bilingual() *conference.Plan {
	told := func(table conference.Table, id conference.ID, language, title, subtitle, abstract string) conference.Translation {
		ref := conference.Ref{Table: table, ID: id}
		return conference.Translation{ID: conference.TranslationID(ref, language), EditionID: "e", Subject: ref, Language: language,
			Title: title, Subtitle: subtitle, Abstract: abstract}
	}
	p := fixture()
	sessions := sessions()
	for i := range sessions {
		if sessions[i].ID == "video" {
			sessions[i].TrackID = "t"
		}
	}
	return conference.NewPlan(conference.Records{Editions: []conference.Edition{p.Edition}, Organisers: p.Organisers, Days: p.Days,
		Rooms: p.Rooms, Tracks: []conference.Track{{ID: "t", EditionID: "e", Name: "Outils"}}, Sessions: sessions, Persons: p.Directory,
		Seats: seats(),
		Translations: []conference.Translation{
			told(conference.Editions, "e", "en", "Day", "", "By underground."), told(conference.Rooms, "b", "en", "Room B", "", ""),
			told(conference.Tracks, "t", "en", "Tools", "", ""), told(conference.Sessions, "table", "en", "Sovereignty", "A debate", "One."),
			told(conference.Sessions, "video", "en", "Vidéo éducative", "", ""),
			told(conference.Sessions, "untitled", "en", "Only in English", "", ""),
		}}, "e")
}

func inTwo(first locale.Language) programme.Programme {
	return programme.New(bilingual(), programme.Options{Language: first, Bilingual: true})
}

func TestTranslated(t *testing.T) {
	p := programme.New(bilingual(), programme.Options{Language: "en"})
	table, untitled, video := p.Days[0].Sessions[0], p.Days[0].Sessions[1], p.Days[0].Sessions[2]
	t.Run("tells what is translated, and says of the rest in which language it is", func(t *testing.T) {
		equal(t, "Sovereignty", table.Title)
		equal(t, "One.", table.Abstract[0])
		equal(t, programme.Written{Title: "en", Subtitle: "en", Abstract: "en"}, table.Written)
		equal(t, "fr", table.Language)
	})
	t.Run("tells rooms, tracks, the edition and who appears where", func(t *testing.T) {
		equal(t, "Room B", video.RoomText)
		equal(t, "Tools", video.Track.Name)
		equal(t, "Day", p.Edition.Name)
		equal(t, "By underground.", p.Edition.Practical[0])
		equal(t, "Sovereignty", p.Speakers[0].Appearances[0].Title)
	})
	t.Run("tells a title that only the other language has in both", func(t *testing.T) {
		equal(t, "Only in English", untitled.Title)
		french := programme.New(bilingual(), programme.Options{Language: "fr"}).Days[0].Sessions[1]
		equal(t, "Only in English", french.Title)
		equal(t, "en", french.Written.Title)
	})
	t.Run("says nothing in a second language when nobody asks", func(t *testing.T) {
		equal(t, "", p.Second)
		equal(t, "", table.Second.Title+table.Second.KindLabel+p.Days[0].Second+table.People[0].Second)
	})
}

func TestInFirst(t *testing.T) {
	t.Run("is the programme in one language", func(t *testing.T) {
		one := programme.New(bilingual(), programme.Options{Language: "fr"})
		if got := inTwo("fr").InFirst(); !reflect.DeepEqual(got, one) {
			t.Errorf("got %+v", got)
		}
	})
}

func TestInTwoLanguages(t *testing.T) {
	p := inTwo("fr")
	table, untitled, video := p.Days[0].Sessions[0], p.Days[0].Sessions[1], p.Days[0].Sessions[2]
	t.Run("carries both", func(t *testing.T) {
		equal(t, "en", p.Second)
		equal(t, "Souveraineté", table.Title)
		equal(t, "Sovereignty", table.Second.Title)
		equal(t, "Table ronde", table.KindLabel)
		equal(t, "Round table", table.Second.KindLabel)
		equal(t, "One.", table.Second.Abstract[0])
		equal(t, "Moderated by", table.People[0].Second)
		equal(t, "Wednesday 15 October", p.Days[0].Second)
		equal(t, "Day", p.Edition.Second.Name)
		equal(t, "Wednesday 15 October 2025", p.Edition.Second.Dates)
		equal(t, "Room B", video.Second.RoomText)
		equal(t, "Tools", video.Track.Second)
	})
	t.Run("puts what only the second language knows beside its title", func(t *testing.T) {
		equal(t, "", table.Subtitle)
		equal(t, "A debate", table.Second.Subtitle)
	})
	t.Run("never says one thing twice", func(t *testing.T) {
		equal(t, "", video.Second.Title)
		equal(t, "", untitled.Second.Title)
		equal(t, "", p.Rooms[0].Second.Name)
	})
	t.Run("takes the original for the second language when it is in that one", func(t *testing.T) {
		english := inTwo("en").Days[0].Sessions[0]
		equal(t, "Sovereignty", english.Title)
		equal(t, "Souveraineté", english.Second.Title)
		equal(t, 2, len(english.Second.Abstract))
	})
}
