package importer

import (
	"slices"
	"strings"
)

// event is a session of the file; the word is the file's, not ours.
type event struct {
	id, guid, code              string
	date, start, duration       string
	room, title, subtitle       string
	language, track, kind, slug string
	url                         string
	abstract, description       string
	noRecording                 bool
	licence                     string
	persons                     []participant
	links                       []link
}

// participant is a person of an event.
type participant struct{ id, guid, code, name string }

var usedInEvent = []string{"date", "start", "duration", "room", "title", "subtitle", "language", "track", "type", "slug",
	"url", "abstract", "description", "recording", "persons", "links", "attachments", "video_download_url"}

func newEvent(e element, room string, unused func(element)) event {
	recording := e.child("recording")
	e.countUnused(usedInEvent, unused)
	return event{
		id: e.attr("id"), guid: strings.ToLower(e.attr("guid")), code: e.attr("code"),
		date: e.line("date"), start: e.line("start"), duration: e.line("duration"),
		room: firstOf(e.line("room"), room), title: e.line("title"), subtitle: e.line("subtitle"),
		language: e.line("language"), track: e.line("track"), kind: e.line("type"), slug: e.line("slug"),
		url: e.line("url"), abstract: paragraphs(e.child("abstract").text), description: paragraphs(e.child("description").text),
		noRecording: e.isNotRecorded(), licence: recording.line("license"),
		persons: newParticipants(e.child("persons")), links: newLinks(e),
	}
}

func (e element) isNotRecorded() bool {
	return slices.Contains([]string{"true", "1", "yes"}, strings.ToLower(e.child("recording").line("optout")))
}

// countUnused counts the children that nobody reads.
func (e element) countUnused(used []string, count func(element)) {
	for _, child := range e.children {
		if !slices.Contains(used, child.name) {
			count(child)
		}
	}
}

func newParticipants(persons element) []participant {
	var list []participant
	for _, e := range persons.children {
		if name := e.ownLine(); name != "" {
			list = append(list, participant{e.attr("id"), strings.ToLower(e.attr("guid")), e.attr("code"), name})
		}
	}
	return list
}

// firstOf is the first text that is not empty.
func firstOf(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}
