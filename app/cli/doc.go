// Package cli is the same program on the command line: for scripts, and for the impatient.
//
// Exit codes: 0 fine; 1 check found errors; 2 bad usage or input. Errors are one sentence on standard error.
//
// It reaches the store through the planner alone; package app imports it.
package cli
