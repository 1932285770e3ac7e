package importer

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
)

// personBook finds the people of the file.
type personBook struct {
	ids    map[string]conference.ID // by origin and, where one number names several people, by name
	names  map[string]string        // the first name that an origin was seen with
	system string                   // whose numbers the file uses
}

// proposePersons makes a person of everybody who is named, once.
func (b *book) proposePersons() {
	b.persons = personBook{ids: map[string]conference.ID{}, names: map[string]string{}, system: b.schedule.head.system()}
	for _, e := range b.entries {
		for _, p := range e.persons {
			origin := b.personOrigin(p)
			if _, ok := b.persons.ids[origin]; !ok {
				b.persons.ids[origin] = b.proposePerson(p, origin)
			}
		}
	}
}

// personOrigin is the key of a participant; somebody whose number was seen with another name is known by name.
func (b *book) personOrigin(p participant) string {
	origin := p.origin(b.persons.system)
	first, seen := b.persons.names[origin]
	if !seen {
		b.persons.names[origin] = p.name
	}
	if seen && !sharesWord(first, p.name) {
		return p.nameOrigin(b.persons.system)
	}
	return origin
}

func (b *book) proposePerson(p participant, origin string) conference.ID {
	before := findBy(b.known.persons[origin], func(known *conference.Person) bool { return sharesWord(known.Name(), p.name) })
	if before != nil {
		return b.mendPerson(**before, p)
	}
	person := conference.Person{ID: b.newID(), Origin: origin}
	person.GivenName, person.FamilyName = splitName(b.fit("name", p.name, p.name, person.Ref(), conference.MaxLine))
	if b.known.names[conference.Fold(p.name)] {
		b.lines.note("import.person_known", person.Ref(), conference.Params{"person": shorten(p.name, nameLength)})
	}
	settle(b, person, nil)
	return person.ID
}

// mendPerson takes a new name of the file, unless it is the same words: then the user only cut it better.
func (b *book) mendPerson(before conference.Person, p participant) conference.ID {
	person := before
	if name := b.fit("name", p.name, p.name, person.Ref(), conference.MaxLine); !sameWords(person.Name(), name) {
		person.GivenName, person.FamilyName = splitName(name)
	}
	settle(b, person, &before)
	return person.ID
}

func sameWords(a, b string) bool { return slices.Equal(words(a), words(b)) }

func words(name string) []string {
	list := strings.Fields(conference.Fold(name))
	if len(list) == 0 {
		return []string{strings.TrimSpace(name)} // nothing but signs
	}
	slices.Sort(list)
	return list
}

func sharesWord(a, b string) bool {
	known := words(b)
	return slices.ContainsFunc(words(a), func(word string) bool { return slices.Contains(known, word) })
}
