// Package xlsx writes lists of a programme as an Excel workbook: the speakers, every seat, the sessions.
//
// Its words: a column has a stable name, such as speakers.family, by which a screen or a command line chooses it; a
// table is the text and the numbers of one sheet; a shape says how a column looks. Contact details stay inside unless
// somebody asks for them.
//
// The same programme and options give the same bytes. It imports conference, locale and programme, and with the
// importer it is the only one to import excelize; app and the command line import it.
package xlsx
