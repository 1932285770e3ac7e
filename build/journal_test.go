package main

import (
	"context"
	"runtime"
	"testing"
)

func TestJournal(t *testing.T) {
	t.Run("keeps what one program prints while another is silent", func(t *testing.T) {
		if runtime.GOOS == "windows" {
			t.Skip("needs sleep and echo")
		}
		var log journal
		silent, err := task{args: []string{"sleep", "60"}}.start(context.Background(), &log)
		if err != nil {
			t.Fatal(err)
		}
		if err := (task{args: []string{"echo", "heard"}}).runAsGroup(context.Background(), &log); err != nil {
			t.Fatal(err)
		}
		silent.stop()
		if got := log.String(); got != "heard\n" {
			t.Errorf("kept %q", got)
		}
	})
}
