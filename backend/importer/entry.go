package importer

import (
	"fmt"
	"slices"

	"quartiers/backend/conference"
)

// entry is a session of the file with its key: one event, or several of one key in different rooms at once.
type entry struct {
	event
	date    conference.Date  // of the day; empty when the file gives none
	begins  conference.Clock // when the day begins: what is earlier belongs to its night
	rooms   []string
	origins []string // the keys by which a workspace may hold it; the first is its own
}

// gather lists the sessions of the file, gives each a key of its own, and joins those that are one in several rooms.
func (b *book) gather() []entry {
	var entries []entry
	taken := map[string]int{} // key -> place in entries
	for _, d := range b.schedule.days {
		date, begins := d.civil(), dayStart(d, b.schedule.head)
		for _, e := range d.events {
			item := entry{event: e, date: date, begins: begins, rooms: roomList(e.room), origins: e.origins(string(date))}
			if at, ok := taken[item.origins[0]]; ok && entries[at].isAlso(item) {
				b.join(&entries[at], item)
				continue
			}
			item.origins = b.free(item, taken)
			taken[item.origins[0]] = len(entries)
			entries = append(entries, item)
		}
	}
	return entries
}

func roomList(room string) []string {
	if room == "" {
		return nil
	}
	return []string{room}
}

// isAlso claims that another entry of the same key is the same session in another room.
func (e entry) isAlso(other entry) bool {
	return e.title == other.title && e.date == other.date && e.start == other.start && e.duration == other.duration &&
		!slices.Contains(e.rooms, other.room)
}

func (b *book) join(e *entry, other entry) {
	e.rooms = append(e.rooms, other.rooms...)
	b.lines.note("import.rooms_joined", file(), conference.Params{"session": e.quoted(), "rooms": e.rooms})
}

// free drops the keys that another session of the file holds, and says so; the last resort is to number the sessions.
func (b *book) free(e entry, taken map[string]int) []string {
	isTaken := func(key string) bool { _, ok := taken[key]; return ok }
	if !isTaken(e.origins[0]) {
		return e.origins
	}
	b.lines.warn("import.duplicate", file(), conference.Params{"session": e.quoted(), "key": firstOf(e.guid, e.code, e.id)})
	if left := slices.DeleteFunc(slices.Clone(e.origins), isTaken); len(left) > 0 {
		return left
	}
	b.copies[e.origins[0]]++
	return []string{fmt.Sprintf("%s#%d", e.origins[0], b.copies[e.origins[0]]+1)}
}

// quoted is the title as a line names the session.
func (e entry) quoted() string { return shorten(firstOf(e.title, e.slug, e.id, e.guid), nameLength) }
