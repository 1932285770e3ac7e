// Package sample holds the Quartiers du numérique of 15 October 2025 as data: the edition that a newcomer opens first,
// and the one that documents and tests are tried on.
//
// Facts come from the published account of the day: titles, speakers, moderators, functions, institutions, and which
// replay, slides or summary each session offers afterwards. The account gives no hours, rooms, pauses or tracks, so these
// are plausible, and it does not name everybody who spoke in the parallel sessions, so their seats stay open. Nothing
// about real people is invented, and nobody has an e-mail address or a phone number here.
//
// Titles, abstracts and tracks are told in English as well, in our own words.
//
// Texts are written with plain spaces and set in French typography when the records are made.
//
// It imports package conference; package app and the command line may import it.
package sample
