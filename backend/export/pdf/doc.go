// Package pdf sets programmes on paper: tagged, linked, deterministic PDF documents in French and English.
//
// Its words: a document is made of pages; a canvas draws on one page, always within a mark, which is either an element
// of the structure tree or an artifact (furniture of the page that a screen reader skips); a style is a cut of a
// typeface with a size; a paragraph is broken into lines; a flow places blocks of lines down a column and from page to
// page; the last pass turns what gofpdf writes into a tagged file. All lengths are millimetres from the top left
// corner, sizes of type are points.
//
// Letters of Arabic and Hebrew make a paragraph mixed: the sanitiser puts each text that has them between marks, as an
// isolate; lines are broken in the order of reading, then ordered and shaped as they are seen. Other paragraphs cost no
// more for it.
//
// Of the application it alone imports gofpdf. It imports conference, programme, picture and locale; export/bundle and
// the app import it.
package pdf
