// Package picture takes pictures in and reads them again: a logo, a plan of the rooms. A picture is reduced once, when it
// is chosen, to what paper shows, and from then on is a data: URI in the workspace. What is odd about a file is gone
// afterwards: a camera's remarks and how it was held, interlacing, 16 bits, the inks of a press.
//
// It imports nothing of ours but its own drawings; the window and the documents import it.
package picture
