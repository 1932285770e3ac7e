//go:build !windows

package app

// attachConsole does nothing: a command's output reaches the terminal as it is.
func attachConsole() {}
