// Package bundle makes everything at once: the documents of an edition as files with numbered names, and a page of
// contents on top of them.
//
// Its words: a piece is one document that can be made; a volume is the pieces of one language; the bundle is what was
// made of them, in memory, to be put into a folder or a zip file. The same pieces give the same bytes.
//
// It imports conference, locale, programme and the packages that make the documents; the window and the command line
// import it.
package bundle
