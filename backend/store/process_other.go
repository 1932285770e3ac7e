//go:build !unix

package store

import "os"

// processExists claims that a process of this computer runs. Windows only finds those that do.
func processExists(pid int) bool {
	process, err := os.FindProcess(pid)
	if err == nil {
		_ = process.Release()
	}
	return err == nil
}
