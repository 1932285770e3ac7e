//go:build !windows

package main

import (
	"os/exec"
	"syscall"
)

// ownGroup lets a program be ended together with everything that it started (WebKit starts helpers of its own).
func ownGroup(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
}

func endGroup(cmd *exec.Cmd, force bool) {
	signal := syscall.SIGTERM
	if force {
		signal = syscall.SIGKILL
	}
	// The group may be gone already, which is what we want.
	_ = syscall.Kill(-cmd.Process.Pid, signal)
}
