package app

import (
	"os"
	"syscall"
)

// attachConsole connects a command's output to the terminal that started it: Windows gives a program with a window
// none of its own.
func attachConsole() {
	const parentProcess = ^uintptr(0)
	if ok, _, _ := syscall.NewLazyDLL("kernel32.dll").NewProc("AttachConsole").Call(parentProcess); ok == 0 {
		return
	}
	if out, err := os.OpenFile("CONOUT$", os.O_WRONLY, 0); err == nil {
		os.Stdout, os.Stderr = out, out
	}
}
