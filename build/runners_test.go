package main

import (
	"reflect"
	"strings"
	"testing"
)

func TestReadGoTests(t *testing.T) {
	stream := strings.Join([]string{
		`{"Action":"run","Package":"q/a","Test":"TestX"}`,
		`{"Action":"output","Package":"q/a","Test":"TestX","Output":"    a.go:3: not that\n"}`,
		`{"Action":"fail","Package":"q/a","Test":"TestX"}`,
		`{"Action":"output","Package":"q/a","Output":"FAIL\tq/a\t0.1s\n"}`,
		`{"Action":"fail","Package":"q/a"}`,
		`{"Action":"output","Package":"q/b","Test":"TestY","Output":"noise\n"}`,
		`{"Action":"pass","Package":"q/b","Test":"TestY"}`,
		`{"Action":"skip","Package":"q/b","Test":"TestZ"}`,
		`{"Action":"output","Package":"q/b","Output":"ok  \tq/b\t0.2s\n"}`,
		`{"Action":"pass","Package":"q/b"}`, "",
	}, "\n")
	done, failures := readGoTests([]byte(stream))
	want := outcome{tally{passed: 1, failed: 1, skipped: 1},
		[]string{"FAIL\tq/a\t0.1s", "skipped: q/b TestZ", "ok  \tq/b\t0.2s"}}
	if !reflect.DeepEqual(done, want) {
		t.Errorf("got %+v", done)
	}
	if !strings.Contains(failures, "not that") || strings.Contains(failures, "noise") {
		t.Errorf("failures: %s", failures)
	}
}

func TestReadGoTestsKeepsCompilerMessages(t *testing.T) {
	stream := `{"ImportPath":"q/a","Action":"build-output","Output":"a.go:1:1: undefined: x\n"}` + "\n"
	if _, failures := readGoTests([]byte(stream)); !strings.Contains(failures, "undefined: x") {
		t.Errorf("failures: %q", failures)
	}
}

func TestReadVitest(t *testing.T) {
	text := " ✓ src/a.test.ts (2 tests)\n\n Test Files  1 failed | 8 passed (9)\n      Tests  2 failed | 80 passed | 1 skipped (83)\n   Duration  1.2s\n"
	want := outcome{tally{80, 2, 1}, []string{"Test Files  1 failed | 8 passed (9)", "Tests  2 failed | 80 passed | 1 skipped (83)"}}
	if got := readVitest(text); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestReadPlaywright(t *testing.T) {
	text := "  ✓  1 a.spec.ts:4:1 › opens 3 passed things (4.2s)\n\n  1 failed\n    a.spec.ts:9:1 › moves\n  1 flaky\n    [chromium] › b.spec.ts:2:1 › stops ───\n  2 did not run\n  12 passed (1.3m)\n"
	want := outcome{tally{passed: 13, failed: 3}, []string{"1 failed", "1 flaky", "[chromium] › b.spec.ts:2:1 › stops ───", "2 did not run", "12 passed (1.3m)"}}
	if got := readPlaywright(text); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestPlainText(t *testing.T) {
	if got := plainText("\x1b[32m3 passed\x1b[39m"); got != "3 passed" {
		t.Errorf("got %q", got)
	}
}
