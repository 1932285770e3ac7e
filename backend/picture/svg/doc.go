// Package svg reads a logo that was drawn in vectors, and gives shapes that a document draws again, sharp at every
// size. It draws what logos are made of: paths and simple shapes, fills, strokes, gradients, clips, transforms, styles
// and copies of parts. What it does not draw it names.
//
// A file may be hostile: nothing is fetched, nothing is run, no entity is expanded, and the count of shapes and points is
// bounded, so that time and memory are.
package svg
