// Package atomic writes files that are either whole or not there: into a temporary name in the same folder, synced,
// then renamed. It also makes names that every system accepts.
//
// It imports conference; the window and the command line import it.
package atomic
