package main

import "os/exec"

// ownGroup does nothing: Windows has no process groups of this kind.
func ownGroup(*exec.Cmd) {}

// endGroup ends the program itself; it may be gone already, which is what we want.
func endGroup(cmd *exec.Cmd, _ bool) {
	_ = cmd.Process.Kill()
}
