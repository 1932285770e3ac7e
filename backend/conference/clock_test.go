package conference

import (
	"errors"
	"testing"
)

func TestParseClock(t *testing.T) {
	for text, want := range map[string]Clock{
		"09:45": At(9, 45), "9:45": At(9, 45), " 9:05 ": At(9, 5), "09:45:59": At(9, 45), "0:00": 0, "25:30": At(25, 30),
	} {
		t.Run("reads "+text, func(t *testing.T) {
			if got, err := ParseClock(text); err != nil || got != want {
				t.Errorf("got %d, %v", got, err)
			}
		})
	}
	for _, text := range []string{"", "9", "9:60", "48:00", "-1:00", "+9:45", "9:-5", "09:45:zz", "9:45:00:00", "9 h 45", "009:45"} {
		t.Run("refuses "+text, func(t *testing.T) {
			_, err := ParseClock(text)
			expectCode(t, err, "clock.unreadable")
		})
	}
}

func TestClock(t *testing.T) {
	t.Run("shows the face of a clock after midnight and before it", func(t *testing.T) {
		for clock, want := range map[Clock]string{0: "00:00", At(9, 5): "09:05", At(25, 30): "01:30", -15: "23:45"} {
			if clock.String() != want {
				t.Errorf("%d shows %s, not %s", clock, clock, want)
			}
		}
	})
	t.Run("passes midnight when minutes are added", func(t *testing.T) {
		if got := At(23, 30).Add(90); got != At(25, 0) {
			t.Errorf("got %d", got)
		}
	})
}

// expectCode fails unless the error is a problem with a code; no code asks for no error.
func expectCode(t *testing.T, err error, code string) {
	t.Helper()
	var problem *Problem
	switch {
	case code == "" && err != nil:
		t.Errorf("refused: %v", err)
	case code != "" && (!errors.As(err, &problem) || problem.Code != code):
		t.Errorf("got %v, not %s", err, code)
	}
}
