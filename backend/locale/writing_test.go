package locale_test

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// inBoth compares what a language writes, with visible no-break spaces.
func inBoth(t *testing.T, write func(lang locale.Language) string, fr, en string) {
	t.Helper()
	for lang, want := range map[string]string{"fr": fr, "en": en} {
		if got := visible(write(lang)); got != want {
			t.Errorf("%s: got %q, want %q", lang, got, want)
		}
	}
}

func TestClock(t *testing.T) {
	for _, test := range []struct {
		name   string
		clock  conference.Clock
		fr, en string
	}{
		{"writes minutes with two digits", conference.At(9, 5), "9~h~05", "9:05"},
		{"leaves round hours short in French", conference.At(14, 0), "14~h", "14:00"},
		{"wraps at midnight", conference.At(24, 30), "0~h~30", "0:30"},
	} {
		t.Run(test.name, func(t *testing.T) {
			inBoth(t, func(lang string) string { return locale.Clock(test.clock, lang) }, test.fr, test.en)
		})
	}
}

func TestSpan(t *testing.T) {
	span := func(lang string) string { return locale.Span(conference.At(11, 40), conference.At(13, 0), lang) }
	inBoth(t, span, "11~h~40_–_13~h", "11:40–13:00")
}

func TestDuration(t *testing.T) {
	for minutes, want := range map[conference.Minutes][2]string{
		45: {"45~min", "45~min"}, 60: {"1~h", "1~h"}, 90: {"1~h~30", "1~h 30~min"}, 65: {"1~h~05", "1~h 5~min"}, 0: {"0~min", "0~min"},
	} {
		inBoth(t, func(lang string) string { return locale.Duration(minutes, lang) }, want[0], want[1])
	}
}

func TestDate(t *testing.T) {
	for date, want := range map[conference.Date][2]string{
		"2025-10-15": {"mercredi 15 octobre 2025", "Wednesday 15 October 2025"},
		"2025-08-01": {"vendredi 1ᵉʳ août 2025", "Friday 1 August 2025"},
		"soon":       {"soon", "soon"},
		"":           {"", ""},
	} {
		inBoth(t, func(lang string) string { return locale.Date(date, lang) }, want[0], want[1])
	}
}

func TestDateRange(t *testing.T) {
	for _, test := range []struct {
		name        string
		first, last conference.Date
		fr, en      string
	}{
		{"writes one day in full", "2025-10-15", "2025-10-15", "mercredi 15 octobre 2025", "Wednesday 15 October 2025"},
		{"joins two days", "2025-10-15", "2025-10-16", "15 et 16 octobre 2025", "15–16 October 2025"},
		{"joins more days of a month", "2025-10-01", "2025-10-03", "du 1ᵉʳ au 3 octobre 2025", "1–3 October 2025"},
		{"joins two months", "2025-09-30", "2025-10-02", "du 30 septembre au 2 octobre 2025", "30 September – 2 October 2025"},
		{"joins two years", "2025-12-31", "2026-01-01", "31 décembre 2025 et 1ᵉʳ janvier 2026", "31 December 2025 – 1 January 2026"},
	} {
		t.Run(test.name, func(t *testing.T) {
			inBoth(t, func(lang string) string { return locale.DateRange(test.first, test.last, lang) }, test.fr, test.en)
		})
	}
}

func TestOrdinal(t *testing.T) {
	for n, want := range map[int][2]string{
		1: {"1ʳᵉ édition", "1st edition"}, 2: {"2ᵉ édition", "2nd edition"}, 3: {"3ᵉ édition", "3rd edition"},
		11: {"11ᵉ édition", "11th edition"}, 22: {"22ᵉ édition", "22nd edition"}, 113: {"113ᵉ édition", "113th edition"},
	} {
		inBoth(t, func(lang string) string { return locale.OrdinalEdition(n, lang) }, want[0], want[1])
	}
}

func TestList(t *testing.T) {
	for _, test := range []struct {
		names  []string
		fr, en string
	}{
		{nil, "", ""},
		{[]string{"a"}, "a", "a"},
		{[]string{"a", "b"}, "a et b", "a and b"},
		{[]string{"a", "b", "c"}, "a, b et c", "a, b and c"},
	} {
		inBoth(t, func(lang string) string { return locale.List(test.names, lang) }, test.fr, test.en)
	}
}

func TestQuote(t *testing.T) {
	inBoth(t, func(lang string) string { return locale.Quote("IA", lang) }, "«~IA~»", "“IA”")
}

func TestParse(t *testing.T) {
	for tag, want := range map[string]string{
		"fr": "fr", "fr_FR.UTF-8": "fr", "EN-gb": "en", "de": "en", "C": "en", "": "en", "french": "en",
	} {
		if got := locale.Spoken(tag); got != want {
			t.Errorf("%q: got %q, want %q", tag, got, want)
		}
	}
}
