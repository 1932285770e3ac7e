// Package locale holds the French and the English of documents and codes: the sentence of every finding and problem,
// the label of every act, the words for kinds, roles and statuses, and how a language writes hours, dates and lists.
//
// Its words: a [Text] is one thing said in both languages, side by side, one file per noun; a template holds
// placeholders that are filled by the Go type of their value.
//
// It imports conference alone. Exports, importer and app import it.
package locale
