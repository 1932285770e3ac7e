package rules

import (
	"strconv"

	"quartiers/backend/conference"
)

// binding says what, beside its subjects and its numbers, makes the fact that a rule tells. Somebody who lives with a
// finding is told again when any of this changes: a room that is too small does not care about the hour, two sessions
// in one room do.
type binding int

const (
	byHours binding = 1 << iota // when its sessions take place, and the other hours that it tells
	byRooms                     // where its sessions take place
)

// factOf digests what makes a finding true. Texts never count: a new title, name or note leaves the fact as it was.
func (v *scene) factOf(f *Finding, bound binding) string {
	fact := markText(f.Code)
	for _, subject := range f.Subjects {
		fact += markText(string(subject.Table), string(subject.ID)).stirred()
		if subject.Table == conference.Sessions {
			fact += v.markPlacement(subject.ID, bound)
		}
	}
	for name, value := range f.Params {
		fact += markValue(name, value, bound)
	}
	return strconv.FormatUint(uint64(fact), 36)
}

// markPlacement marks the hours and the rooms of a session, as far as they count.
func (v *scene) markPlacement(session conference.ID, bound binding) mark {
	s := v.SessionAt(session)
	if s == nil {
		return 0
	}
	m := markText(string(session))
	if p := s.Placement; bound&byHours != 0 {
		m = m.addText(string(p.DayID)).addNumber(int(p.Start)).addNumber(int(p.Duration))
	}
	if bound&byRooms != 0 {
		m = m.addText(strconv.FormatBool(s.Placement.AllRooms)).addNumber(int(markSet(s.Placement.Rooms)))
	}
	return m.stirred()
}

// markSet marks some ids, whatever their order.
func markSet(ids []conference.ID) mark {
	var sum mark
	for _, id := range ids {
		sum += markText(string(id)).stirred()
	}
	return sum
}

// markValue marks a parameter that is a number or a state, and an hour where hours count.
func markValue(name string, value any, bound binding) mark {
	switch value := value.(type) {
	case int:
		return markText(name).addNumber(value).stirred()
	case conference.Minutes:
		return markText(name).addNumber(int(value)).stirred()
	case conference.Status:
		return markText(name, string(value)).stirred()
	case conference.Clock:
		if bound&byHours != 0 {
			return markText(name).addNumber(int(value)).stirred()
		}
	}
	return 0
}
