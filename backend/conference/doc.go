// Package conference is the domain of Quartiers: the editions of an event, their days and rooms, the sessions that
// take place in them, and the people who hold a seat there.
//
// Its words: a [Session] is anything on the programme; its [Placement] says when and where; a [Seat] is a place in it
// for one [Person] in one [Role], and can be empty; a [Plan] is one [Edition] in memory with its look-ups. A [Walk] is the
// minutes on foot between two rooms; a [Waiver] is a finding that somebody chose to live with, a [Tuning] how much a rule
// matters; a [Translation] is what a subject is called in another language, and a [Wording] what it is called in the end;
// an [Attendee] is a name of somebody else's list, which is printed and kept nowhere.
//
// It knows no database, no screen and no language. It imports the standard library alone; every other package may
// import it.
package conference
