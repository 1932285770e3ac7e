//go:build unix

package store

import (
	"errors"
	"syscall"
)

// processExists claims that a process of this computer runs, ours or not.
func processExists(pid int) bool {
	err := syscall.Kill(pid, 0)
	return pid > 0 && (err == nil || errors.Is(err, syscall.EPERM))
}
