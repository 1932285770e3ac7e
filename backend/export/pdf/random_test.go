package pdf

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// randomEditions is how many editions are made up; each is printed as every document. Their seeds are their numbers, so
// that a failure comes back.
const randomEditions = 3

// TestRandomEditions holds that no character of a title, a name, an hour or a room is lost on paper, whatever the script.
func TestRandomEditions(t *testing.T) {
	t.Parallel()
	for seed := range randomEditions {
		d := rapid.Custom(drawEdition).Example(seed)
		p := d.programme([]string{"fr", "en"}[seed%2])
		t.Run(fmt.Sprintf("are told in order by the programme, seed %d", seed), func(t *testing.T) {
			file, _ := printed(t, Brochure, p, Options{})
			_, told, _ := strings.Cut(squeezed(textOf(t, file)), squeezed(newJob(t.Context(), p, Options{}).says(inDetail)))
			for _, day := range p.Days {
				for _, s := range day.Sessions {
					told = struckInOrder(t, told, d.facts(s))
				}
			}
		})
		for _, kind := range Kinds() {
			t.Run(fmt.Sprintf("are told whole by the %s, seed %d", kind, seed), func(t *testing.T) {
				file, _ := printed(t, kind, p, Options{})
				text := squeezed(textOf(t, file))
				for _, s := range p.Days[0].Sessions {
					for _, wanted := range d.factsOn(kind, s) {
						if !strings.Contains(text, squeezed(wanted)) {
							t.Errorf("%q is missing", wanted)
						}
					}
				}
			})
		}
	}
}

// struckInOrder takes the words out of a text, one after the other, and gives what follows the last.
func struckInOrder(t *testing.T, text string, words []string) string {
	t.Helper()
	for _, wanted := range words {
		_, after, found := strings.Cut(text, squeezed(wanted))
		if !found {
			t.Fatalf("%q is missing, or not in order, in %.300q", wanted, text)
		}
		text = after
	}
	return text
}

// facts are what the plan knows of a session, as the programme tells them: hour, room, title, people.
func (d *draft) facts(s programme.Session) []string {
	facts := append([]string{s.StartText}, d.roomNames(s)...)
	return append(append(facts, d.titleOf(s)), d.namesIn(s)...)
}

// factsOn are those that a document is for.
func (d *draft) factsOn(kind Kind, s programme.Session) []string {
	switch kind {
	case NameCards, Badges:
		return d.namesIn(s)
	case Poster: // at a glance: the names of a short session have no place
		return append(d.roomNames(s), s.StartText, d.titleOf(s))
	case ConsentForms: // wherever it is
		if len(s.People) > 0 {
			return append(d.namesIn(s), s.StartText, d.titleOf(s))
		}
		return nil
	case SpeakerSheets:
		if len(s.People) == 0 {
			return nil
		}
	case Leaflet:
		if s.Kind.IsPause() { // nobody is named there
			return []string{s.StartText, d.titleOf(s)}
		}
	case SignIn, Proceedings:
		if s.Kind.IsPause() {
			return nil
		}
	}
	return append(append(d.roomNames(s), s.StartText, d.titleOf(s)), d.namesIn(s)...)
}

func (d *draft) titleOf(s programme.Session) string {
	for _, record := range d.records.Sessions {
		if record.ID == s.ID {
			return record.Title
		}
	}
	return ""
}

func (d *draft) roomNames(s programme.Session) []string {
	var names []string
	if s.AllRooms || s.Kind.IsPause() { // no document names them one by one
		return nil
	}
	for _, room := range s.Rooms {
		names = append(names, d.records.Rooms[room].Name)
	}
	return names
}

// namesIn are those of the plan, in the order of the programme.
func (d *draft) namesIn(s programme.Session) []string {
	var names []string
	for _, group := range s.People {
		for _, name := range group.People {
			for _, person := range d.records.Persons {
				if person.ID == name.PersonID {
					names = append(names, person.GivenName+" "+person.FamilyName)
				}
			}
		}
	}
	return names
}

// letterings are the letters that words are made of, a script for each word.
var letterings = []string{
	"abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿABCDEÉÈÀÇŒ",
	"aăâđeêoôơuưyạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏõốồổỗộớờởỡợụủũứừửữựỳỵỷỹĐƠƯ",
	"aąbcćdeęfghijklłmnńoóprsśtuwyzźżĄĆĘŁŃÓŚŹŻ",
	"αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊΐΑΒΓΔΘΛΞΠΣΦΨΩ",
	"абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєіїўАБВГДЖШЩЮЯ",
	"0123456789&%§°€@#*+/_.,;:!?()«»’'–-",
}

func drawWord(t *rapid.T, longest int) string {
	letters := []rune(rapid.SampledFrom(letterings).Draw(t, "script"))
	return string(rapid.SliceOfN(rapid.SampledFrom(letters), 1, longest).Draw(t, "letters"))
}

func drawWords(t *rapid.T, most int) string {
	var words []string
	for range rapid.IntRange(1, most).Draw(t, "words") {
		words = append(words, drawWord(t, 14))
	}
	return strings.Join(words, " ")
}

// drawName makes a name of letters alone.
func drawName(t *rapid.T) string {
	letters := []rune(rapid.SampledFrom(letterings[:len(letterings)-1]).Draw(t, "script"))
	return string(rapid.SliceOfN(rapid.SampledFrom(letters), 1, 18).Draw(t, "letters"))
}

// drawEdition makes two to six rooms and up to eighteen sessions, at any hour, of any kind, with up to four people each.
func drawEdition(t *rapid.T) *draft {
	d := newDraft(drawWords(t, 6))
	rooms := d.rooms(rapid.IntRange(2, 6).Draw(t, "rooms"))
	for i := range rooms {
		d.records.Rooms[i].Name = drawWords(t, 3)
	}
	for range rapid.IntRange(8, 18).Draw(t, "sessions") {
		d.drawSession(t, rooms)
	}
	return d
}

func (d *draft) drawSession(t *rapid.T, rooms []conference.ID) {
	kind := rapid.SampledFrom(conference.Kinds()).Draw(t, "kind")
	start := conference.At(8, 5*rapid.IntRange(0, 120).Draw(t, "start"))
	s := d.session(kind, drawWords(t, 25), start, rooms[rapid.IntRange(0, len(rooms)-1).Draw(t, "room")])
	if kind.IsPause() || rapid.IntRange(0, 4).Draw(t, "everywhere") == 0 {
		s.Placement.Rooms, s.Placement.AllRooms = nil, true
	}
	s.Placement.Duration = conference.Minutes(5 * rapid.IntRange(1, 24).Draw(t, "duration"))
	id := s.ID
	for range rapid.IntRange(0, 4).Draw(t, "people") {
		role := rapid.SampledFrom([]conference.Role{conference.Moderator, conference.Panellist, conference.Speaker}).Draw(t, "role")
		d.seat(id, role, conference.Person{GivenName: drawName(t), FamilyName: drawName(t), Function: drawWords(t, 6)})
	}
}
