// Package conference is the domain of Quartiers: the editions of an event, their days and rooms, the sessions that
// take place in them, and the people who hold a seat there.
//
// Its words: a [Session] is anything on the programme; its [Placement] says when and where; a [Seat] is a place in it
// for one [Person] in one [Role], and can be empty; a [Plan] is one [Edition] in memory with its look-ups.
//
// It knows no database, no screen and no language. It imports the standard library alone; every other package may
// import it.
package conference
