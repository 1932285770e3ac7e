package main

import (
	"os"
	"os/exec"
)

// ownGroup does nothing: Windows has no process groups of this kind.
func ownGroup(*exec.Cmd) {}

// endGroup ends the program itself; it may be gone already, which is what we want.
func endGroup(cmd *exec.Cmd, _ bool) {
	_ = cmd.Process.Kill()
}

// peakMemory is 0: Windows does not tell it once the program has ended.
func peakMemory(*os.ProcessState) float64 { return 0 }
