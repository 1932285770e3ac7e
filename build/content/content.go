// Package content invents an edition of any size, the same each time: what the bench has every typesetter print.
//
// It imports nothing of ours, and only the bench's programs import it.
package content

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Edition is what is printed.
type Edition struct {
	Name     string
	Days     []string // ISO dates
	Rooms    []string
	Sessions []Session // by day, start and room
	People   []Person  // each is in at least one session
}

// Session is one of an edition: its day, room and people are places in the edition's lists, its start and end minutes
// after midnight.
type Session struct {
	Day, Room  int
	Start, End int
	Title      string
	Abstract   []string // paragraphs
	People     []int
}

// Person is one who speaks.
type Person struct{ Given, Family, Function, Organisation string }

// Name is the person's full name.
func (p Person) Name() string { return p.Given + " " + p.Family }

// Hours tells when a session is, such as "9:30–10:00".
func (s Session) Hours() string { return clock(s.Start) + "–" + clock(s.End) }

func clock(minute int) string { return fmt.Sprintf("%d:%02d", minute/60, minute%60) }

const (
	opens  = 9 * 60 // minutes after midnight
	length = 30     // minutes of a session
	perDay = 18     // sessions in one room
)

// New invents an edition of some sessions, nine people for ten of them.
func New(sessions int) Edition {
	w := writer{rand.New(rand.NewPCG(2025, uint64(sessions)))}
	e := Edition{Name: "Journées du numérique", Rooms: w.rooms(min(20, 2+sessions/6))}
	for i := range max(1, sessions*9/10) {
		e.People = append(e.People, w.person(i))
	}
	e.place(w, sessions)
	first := time.Date(2030, time.October, 14, 0, 0, 0, 0, time.UTC)
	for d := range e.Sessions[len(e.Sessions)-1].Day + 1 {
		e.Days = append(e.Days, first.AddDate(0, 0, d).Format(time.DateOnly))
	}
	return e
}

// place fills the rooms hour by hour and day by day.
func (e *Edition) place(w writer, sessions int) {
	for i := range sessions {
		slot := i / len(e.Rooms)
		start := opens + slot%perDay*length
		s := Session{Day: slot / perDay, Room: i % len(e.Rooms), Start: start, End: start + length, Title: w.title(),
			People: []int{i % len(e.People)}}
		for range 1 + i%4/3 {
			s.Abstract = append(s.Abstract, w.paragraph())
		}
		if other := w.IntN(len(e.People)); i%3 == 0 && other != s.People[0] {
			s.People = append(s.People, other)
		}
		e.Sessions = append(e.Sessions, s)
	}
}

// writer draws words.
type writer struct{ *rand.Rand }

func (w writer) one(of []string) string { return of[w.IntN(len(of))] }

func (w writer) rooms(count int) []string {
	rooms := make([]string, count)
	for i := range rooms {
		rooms[i] = fmt.Sprintf("Salle %d", i+1)
	}
	return rooms
}

func (w writer) person(i int) Person {
	return Person{Given: givenNames[i%len(givenNames)], Family: w.one(onsets) + w.one(middles) + w.one(endings),
		Function: w.one(functions), Organisation: w.one(organisations)}
}

func (w writer) title() string { return capital(w.phrase(4 + w.IntN(6))) }

func (w writer) paragraph() string {
	var sentences []string
	for range 2 + w.IntN(3) {
		sentences = append(sentences, capital(w.phrase(9+w.IntN(9)))+".")
	}
	return strings.Join(sentences, " ")
}

func (w writer) phrase(count int) string {
	words := make([]string, count)
	for i := range words {
		words[i] = w.one(vocabulary)
	}
	return strings.Join(words, " ")
}

func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}
