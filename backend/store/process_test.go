package store

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"quartiers/backend/conference"
)

// childVariable tells the test binary to play another process: it opens the workspace of that name and writes for ever.
const childVariable = "QUARTIERS_STORE_TEST_CHILD"

func TestMain(m *testing.M) {
	if path := os.Getenv(childVariable); path != "" {
		writeForEver(path)
	}
	if err := flag.Set("rapid.checks", strconv.Itoa(max(60/thin, 8))); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// writeForEver prints the id of each session once it is acknowledged.
func writeForEver(path string) {
	s, err := Open(path, Options{})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for i := 0; ; i++ {
		id := conference.ID(fmt.Sprintf("%d-%d", os.Getpid(), i))
		if _, err := s.Do(conference.Act{Name: "session.create"}, []conference.Record{aSession(id)}); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(id)
	}
}

// child is another process that writes into a workspace.
type child struct {
	command *exec.Cmd
	lines   *bufio.Scanner
}

func mustStart(t *testing.T, path string) *child {
	t.Helper()
	command := exec.Command(os.Args[0])
	command.Env = append(os.Environ(), childVariable+"="+path)
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	return &child{command, bufio.NewScanner(out)}
}

// kill ends the process as a power switch would, and gives back everything that it acknowledged.
func (c *child) kill(t *testing.T, after int) []string {
	t.Helper()
	var acknowledged []string
	for len(acknowledged) < after && c.lines.Scan() {
		acknowledged = append(acknowledged, c.lines.Text())
	}
	if err := c.command.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for c.lines.Scan() {
		acknowledged = append(acknowledged, c.lines.Text())
	}
	_ = c.command.Wait() // it was killed: that is its error
	return acknowledged
}

func TestKilledProcess(t *testing.T) {
	s := mustCreate(t, Options{})
	mustClose(t, s)
	var acknowledged []string
	for round := range 8 {
		acknowledged = append(acknowledged, mustStart(t, s.path).kill(t, 1+round*7)...)
		mustHold(t, s.path, acknowledged)
	}
}

// mustHold opens the workspace at once, and looks for everything that was acknowledged.
func mustHold(t *testing.T, path string, acknowledged []string) {
	t.Helper()
	s := mustOpen(t, path, Options{})
	defer mustClose(t, s)
	held := map[conference.ID]bool{}
	for _, session := range mustLoad(t, s).Sessions {
		held[session.ID] = true
	}
	for _, id := range acknowledged {
		if !held[conference.ID(id)] {
			t.Errorf("%s was acknowledged and is lost", id)
		}
	}
	mustVerify(t, s)
}

func TestWorkspaceOpenElsewhere(t *testing.T) {
	s := mustCreate(t, Options{})
	mustClose(t, s)
	other := mustStart(t, s.path)
	defer other.kill(t, 0)
	if !other.lines.Scan() {
		t.Fatal("the other process did not start")
	}
	t.Run("is refused, naming the other", func(t *testing.T) {
		expectLocked(t, s.path, other.command.Process.Pid)
	})
	t.Run("is refused too when nothing says who the other is", func(t *testing.T) {
		if err := os.Remove(s.path + lockSuffix); err != nil {
			t.Fatal(err)
		}
		expectLocked(t, s.path, 0)
	})
	t.Run("is not disturbed by it", func(t *testing.T) {
		for range 20 {
			if !other.lines.Scan() {
				t.Fatal("the other process stopped")
			}
		}
	})
}

func expectLocked(t *testing.T, path string, pid int) {
	t.Helper()
	_, err := Open(filepath.Clean(path), Options{})
	var problem *conference.Problem
	if !errors.As(err, &problem) || problem.Code != "workspace.locked" || problem.Params["pid"] != pid {
		t.Errorf("got %v, want workspace.locked by %d", err, pid)
	}
}
