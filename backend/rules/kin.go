package rules

import (
	"cmp"

	"quartiers/backend/conference"
)

// kin finds what may be twice in an edition: people of one name or address, sessions of one title.
type kin struct {
	people   [signs]*family
	sessions *family // by the words of the title
}

func newKin(p *conference.Plan) *kin {
	k := &kin{sessions: newFamily(len(p.Sessions))}
	for sign := range k.people {
		k.people[sign] = newFamily(len(p.Directory))
	}
	for i := range p.Directory {
		k.addPerson(&p.Directory[i])
	}
	for i := range p.Sessions {
		k.addSession(&p.Sessions[i])
	}
	return k
}

func (k *kin) addPerson(person *conference.Person) {
	for sign, m := range signatureOf(person) {
		k.people[sign].add(person.ID, m)
	}
}

func (k *kin) removePerson(id conference.ID) {
	for _, family := range k.people {
		family.remove(id)
	}
}

// addSession takes a session in. A pause is called like every other one.
func (k *kin) addSession(s *conference.Session) {
	if !s.Kind.IsPause() {
		k.sessions.add(s.ID, markWords(s.Title))
	}
}

// around lists everybody who bears a mark of an entry of the directory.
func (k *kin) around(id conference.ID) []conference.ID {
	var all []conference.ID
	for _, family := range k.people {
		all = append(all, family.of(id)...)
	}
	return all
}

// comparePeople orders people as the directory does.
func (v *scene) comparePeople(a, b conference.ID) int {
	return cmp.Compare(v.PlaceOf(a), v.PlaceOf(b))
}
