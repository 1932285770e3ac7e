package ical

import (
	"slices"
	"strings"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// location is the room and the place; never empty, because some calendars drop events without one.
func location(p programme.Programme, s programme.Session) string {
	parts := present(s.RoomText, p.Edition.Venue, p.Edition.Address)
	if len(parts) == 0 {
		return p.Edition.Name
	}
	return strings.Join(parts, ", ")
}

// description is the subtitle, the people, the abstract, and the links, a paragraph each.
func description(language string, s programme.Session) string {
	parts := present(s.Subtitle, people(language, s))
	parts = append(parts, s.Abstract...)
	for _, resource := range s.Resources {
		if resource.Link != "" && resource.Cleared {
			parts = append(parts, strings.Join(present(resource.KindText, resource.Title, resource.Link), " – "))
		}
	}
	return strings.Join(parts, "\n\n")
}

// people writes a line for every group: Animée par Sophie Pène (directrice, une université).
func people(language string, s programme.Session) string {
	var lines []string
	for _, group := range s.People {
		names := make([]string, 0, len(group.People))
		for _, name := range group.People {
			names = append(names, introduced(name))
		}
		lines = append(lines, strings.Join(present(group.Label, locale.List(names, language)), " "))
	}
	return strings.Join(lines, "\n")
}

// introduced is a name with function and organisation.
func introduced(n programme.Name) string {
	if of := present(n.Function, n.Organisation); len(of) > 0 {
		return fullName(n) + " (" + strings.Join(of, ", ") + ")"
	}
	return fullName(n)
}

func fullName(n programme.Name) string { return strings.Join(present(n.Given, n.Family), " ") }

// present lists the texts that are not empty.
func present(texts ...string) []string {
	return slices.DeleteFunc(texts, func(text string) bool { return text == "" })
}
