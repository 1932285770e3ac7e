//go:build !windows

package main

import (
	"os"
	"os/exec"
	"runtime"
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

// peakMemory is the most that an ended program held in memory, in megabytes: it, or the largest of what it started. It is
// never less than what we held ourselves when we started it.
func peakMemory(ended *os.ProcessState) float64 {
	usage, ok := ended.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" {
		return float64(usage.Maxrss) / (1 << 20) // bytes there, kilobytes elsewhere
	}
	return float64(usage.Maxrss) / (1 << 10)
}
