package main

import (
	"reflect"
	"testing"
)

func TestMedian(t *testing.T) {
	if got := median([]float64{9, 1, 5}); got != 5 {
		t.Errorf("got %v", got)
	}
	if got := median([]float64{}); got != 0 {
		t.Errorf("got %v", got)
	}
}

func TestReadBenchmarks(t *testing.T) {
	text := "goos: linux\npkg: quartiers/backend/rules\nBenchmarkFindings-2   \t  120\t 2000 ns/op\t 5 B/op\nBenchmarkFindings-2 130 4000 ns/op\n" +
		"BenchmarkFindings-2 130 3000.5 ns/op\npkg: quartiers/backend/a\nBenchmarkB/x-2 1 7 ns/op\nPASS\n"
	want := []benchmark{{"backend/a B/x", []float64{7}}, {"backend/rules Findings", []float64{2000, 4000, 3000.5}}}
	if got := readBenchmarks(text); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestAgainst(t *testing.T) {
	want := "start  650 ms, bare window 500 ms: 1.30× (aim 1.3×)"
	if got := against("start", 650, 500, "ms", "bare window", "1.3×"); got != want {
		t.Errorf("got %q", got)
	}
}

func TestGroupMemory(t *testing.T) {
	t.Run("finds the group behind a name with brackets", func(t *testing.T) {
		if got := groupOf("12 (a (b) c) S 1 77 77 0"); got != 77 {
			t.Errorf("got %d", got)
		}
	})
	t.Run("reads the proportional size", func(t *testing.T) {
		if got := proportional("00-ff ---p [rollup]\nRss:  900 kB\nPss:  345 kB\nPss_Dirty: 1 kB\n"); got != 345 {
			t.Errorf("got %d", got)
		}
	})
}
