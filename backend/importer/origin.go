package importer

import (
	"net/url"
	"strings"
	"unicode"

	"quartiers/backend/conference"
)

// Where a record came from. The forms are permanent: a workspace holds them.
const (
	originEdition = "frab:"        // acronym, or folded title
	originGUID    = "frab:guid:"   // of a room, a session or a person
	originCode    = "frab:code:"   // of a session; of a person, behind the system
	originNumber  = "frab:id:"     // number:date:room of a session
	originTitle   = "frab:title:"  // folded title:date:room of a session without any key
	originRoom    = "frab:room:"   // name
	originPerson  = "frab:person:" // system:number
	originName    = "frab:name:"   // system:folded name
)

// origin names the edition.
func (h head) origin() string { return originEdition + firstOf(h.acronym, conference.Fold(h.title)) }

// system names the program that numbers the people of a file, so that person 6 of one conference is not person 6 of
// another: the host of the schedule, else its title without the year.
func (h head) system() string {
	if base, err := url.Parse(h.baseURL); err == nil && base.Host != "" {
		return strings.ToLower(base.Host)
	}
	return strings.TrimFunc(conference.Fold(h.title), func(r rune) bool { return unicode.IsDigit(r) || r == ' ' })
}

// origins lists the keys of a session, the surest first. A number alone is none: files repeat them.
func (e event) origins(date string) []string {
	var keys []string
	if e.guid != "" {
		keys = append(keys, originGUID+e.guid)
	}
	if e.code != "" {
		keys = append(keys, originCode+e.code)
	}
	if e.id != "" {
		keys = append(keys, originNumber+strings.Join([]string{e.id, date, e.room}, ":"))
	}
	keys = append(keys, originTitle+strings.Join([]string{conference.Fold(e.title), date, e.room}, ":"))
	for i, key := range keys {
		keys[i] = shorten(key, conference.MaxLine)
	}
	return keys
}

// origin is the surest key of a participant.
func (p participant) origin(system string) string {
	switch {
	case p.guid != "":
		return originGUID + p.guid
	case p.code != "":
		return originCode + system + ":" + p.code
	case p.id != "" && p.id != "0":
		return originPerson + system + ":" + p.id
	}
	return p.nameOrigin(system)
}

func (p participant) nameOrigin(system string) string {
	return originName + system + ":" + conference.Fold(p.name)
}

func (r place) origin() string {
	if r.guid != "" {
		return originGUID + r.guid
	}
	return originRoom + r.name
}
