package conference

import (
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for text, code := range map[string]string{
		"2025-10-15": "", "2024-02-29": "",
		"2025-02-29": "date.unreadable", "15/10/2025": "date.unreadable", "2025-1-5": "date.unreadable", "": "date.unreadable",
	} {
		t.Run("judges "+text, func(t *testing.T) {
			_, err := ParseDate(text)
			expectCode(t, err, code)
		})
	}
}

func TestDate(t *testing.T) {
	t.Run("moves over the end of a leap year's February", func(t *testing.T) {
		if got := Date("2024-02-28").AddDays(2); got != "2024-03-01" {
			t.Error(got)
		}
	})
	t.Run("counts days over a change of the clocks, over a year and over centuries", func(t *testing.T) {
		for from, want := range map[Date]int{"2025-03-29": 2, "2025-04-01": -1, "2024-03-31": 365, "1025-03-31": 365243} {
			if got := Date("2025-03-31").DaysSince(from); got != want {
				t.Errorf("%d days since %s, not %d", got, from, want)
			}
		}
	})
	t.Run("finds its way back from the days counted", func(t *testing.T) {
		for days := -1000; days < 1000; days += 7 {
			if got := Date("2025-10-15").AddDays(days).DaysSince("2025-10-15"); got != days {
				t.Errorf("%d days became %d", days, got)
			}
		}
	})
}

func TestDateIn(t *testing.T) {
	paris := Edition{TimeZone: "Europe/Paris"}.Zone()
	for _, c := range []struct {
		what  string
		date  Date
		clock Clock
		want  string
	}{
		{"keeps a summer hour", "2025-10-15", At(9, 15), "2025-10-15T09:15:00+02:00"},
		{"keeps the hour on the wall after the autumn change", "2025-10-26", At(9, 15), "2025-10-26T09:15:00+01:00"},
		{"moves an hour that the spring change skips", "2025-03-30", At(2, 30), "2025-03-30T03:30:00+02:00"},
		{"passes midnight", "2025-10-15", At(25, 0), "2025-10-16T01:00:00+02:00"},
		{"passes the midnight before the autumn change", "2025-10-25", At(28, 0), "2025-10-26T04:00:00+01:00"},
	} {
		t.Run(c.what, func(t *testing.T) {
			if got := c.date.In(paris, c.clock).Format(time.RFC3339); got != c.want {
				t.Errorf("got %s", got)
			}
		})
	}
}
