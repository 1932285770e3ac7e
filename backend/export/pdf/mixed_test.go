package pdf

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"quartiers/backend/conference"
)

// seenOf writes a line as it is seen from the left, every shaped letter as the letter that it stands for.
func seenOf(l line) string {
	seen := ""
	for _, s := range l.segments {
		if s.glyphs == nil {
			seen += s.text
			continue
		}
		for _, g := range s.glyphs {
			seen += g.says
		}
	}
	return seen
}

func setOf(text string, width float64) []line {
	return breakLines([]piece{{newSanitiser().clean(text), style{cut: sans, size: 10, leading: 5}}}, measure{width: width})
}

func TestMixedLines(t *testing.T) {
	for name, c := range map[string][2]string{
		"orders a name from right to left":                   {"محمد بن سلمان", "ناملس نب دمحم"},
		"keeps what stands around it from left to right":     {"Dr. محمد بن سلمان (UCO)", "Dr. ناملس نب دمحم (UCO)"},
		"begins right where the text begins so":              {"محمد (UCO)", "(UCO) دمحم"},
		"keeps numbers whole and turns brackets":             {"قاعة (12)", "(12) ةعاق"},
		"puts a number that follows left of its word":        {"Salle قاعة 12 bis", "Salle 12 ةعاق bis"},
		"puts an Arabic number before a word right of it":    {"Salle ١٢ قاعة bis", "Salle ةعاق ١٢ bis"},
		"leaves a number after Latin where it is":            {"Salle 12 قاعة", "Salle 12 ةعاق"},
		"keeps Latin within Arabic from left to right":       {"التعليم مع Moodle اليوم", "مويلا Moodle عم ميلعتلا"},
		"sets Hebrew with its hyphen":                        {"יעל בן־דוד", "דוד־ןב לעי"},
		"lets a ligature say its letters in turn":            {"سلام", "مالس"},
		"puts a mark left of its letter, to be turned round": {"مُنى", "ىنُم"},
	} {
		t.Run(name, func(t *testing.T) {
			lines := setOf(c[0], 500)
			if len(lines) != 1 || seenOf(lines[0]) != c[1] {
				t.Errorf("%q is seen as %q, want %q", c[0], seenOf(lines[0]), c[1])
			}
			if got := bare(plainLine(lines[0])); got != c[0] {
				t.Errorf("%q is read as %q", c[0], got)
			}
		})
	}
	t.Run("gives letters the shapes that they take between their neighbours", func(t *testing.T) {
		f := faceOf(arabic)
		nominal, _ := f.text.NominalGlyph('م')
		shapes := map[int]bool{}
		for _, g := range setOf("ممم", 500)[0].segments[0].glyphs {
			shapes[g.id] = true
		}
		if len(shapes) != 3 || shapes[int(nominal)] {
			t.Errorf("an initial, a medial and a final meem have the shapes %v", shapes)
		}
	})
	t.Run("joins given and family name, and keeps one person apart from the next", func(t *testing.T) {
		s := style{cut: sans, size: 10}
		lines := breakLines([]piece{{isolated("محمد") + " ", s}, {isolated("علي"), s}, {", " + isolated("منى"), s}}, measure{width: 500})
		if got := seenOf(lines[0]); got != "يلع دمحم, ىنم" {
			t.Errorf("%q", got)
		}
	})
	t.Run("breaks lines in the order of reading", func(t *testing.T) {
		lines := setOf("محمد بن سلمان", setOf("محمد بن", 500)[0].width+0.1)
		if len(lines) != 2 || seenOf(lines[0]) != "نب دمحم" || seenOf(lines[1]) != "ناملس" {
			t.Errorf("%d lines: %q", len(lines), seenOf(lines[0]))
		}
	})
	t.Run("measures as it draws, at every size", func(t *testing.T) {
		text := newSanitiser().clean("Dr. محمد بن سلمان (UCO), יעל")
		for _, size := range []float64{4, 9.5, 112} {
			s := style{cut: sansSemibold, size: size}
			if drawn, asked := lineOf(text, s).width, s.width(text); drawn != asked || asked < size*3 {
				t.Errorf("%g points: %g mm, asked for %g", size, drawn, asked)
			}
		}
	})
	t.Run("sets bold and large letters in the weights that go with them", func(t *testing.T) {
		for c, wanted := range map[cut]cut{sans: arabic, sansSemibold: arabicSemibold, serif: arabic, display: arabicLight} {
			if got := breakLines([]piece{{isolated("منى"), style{cut: c, size: 10}}}, measure{width: 500})[0].segments[0].style.cut; got != wanted {
				t.Errorf("beside %s: %s", cutNames[c], cutNames[got])
			}
		}
	})
}

// TestMixedText holds that no character is lost, whatever stands beside what, however narrow the lines.
func TestMixedText(t *testing.T) {
	letters := rapid.SampledFrom([]rune("aé Z.,()«»0129٠٣٪محسلاإئىيپگכםשדלּ־ ُّ \u200c-/\u00a0"))
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOfN(letters, 1, 40).Draw(t, "text"))
		cleaned := newSanitiser().clean(text)
		lines := breakLines([]piece{{cleaned, style{cut: sans, size: 10, leading: 5}}}, measure{width: rapid.Float64Range(1, 80).Draw(t, "width")})
		read, seen := "", ""
		for _, l := range lines {
			read += bare(plainLine(l))
			seen += seenOf(l)
		}
		if counted(read) != counted(bare(cleaned)) {
			t.Fatalf("%q is read as %q", bare(cleaned), read)
		}
		if unturned(seen) != unturned(bare(cleaned)) {
			t.Fatalf("%q is seen as %q", bare(cleaned), seen)
		}
	})
}

// counted is a text without its spaces.
func counted(text string) string { return strings.Join(strings.FieldsFunc(text, isSpace), "") }

// unturned sorts the runes of a text, with brackets all to one side, and without what joins.
func unturned(text string) string {
	runes := []rune(strings.NewReplacer(")", "(", "»", "«", string(nonJoiner), "", string(joiner), "").Replace(counted(text)))
	slices.Sort(runes)
	return string(runes)
}

// aDayInArabic has names, titles, rooms and institutions in Arabic and Hebrew among French ones.
func aDayInArabic() *draft {
	d := aDay(3)
	d.records.Rooms[1].Name = "قاعة ابن رشد"
	d.records.Organisers = append(d.records.Organisers, conference.Organiser{ID: d.id(), EditionID: "edition", Name: "جامعة تونس", Kind: conference.Organises})
	table := d.session(conference.RoundTable, "Exposé : مستقبل التعليم في الجامعة", conference.At(16, 0), d.records.Rooms[1].ID).ID
	d.seat(table, conference.Moderator, conference.Person{GivenName: "محمد", FamilyName: "بن سلمان", Function: "أستاذ", Organisation: "جامعة فاس"})
	d.seat(table, conference.Speaker, conference.Person{GivenName: "فاطمة", FamilyName: "العلوي", Organisation: "Université de Tunis"})
	d.seat(table, conference.Speaker, conference.Person{GivenName: "ليلى", FamilyName: "الأمين", Function: "directrice"})
	d.seat(table, conference.Speaker, conference.Person{GivenName: "יעל", FamilyName: "בן־דוד"})
	d.session(conference.Parallel, "التعليم المفتوح", conference.At(17, 0), d.records.Rooms[1].ID)
	return d
}

// lookedInArabic are the pages that are compared with approved pictures.
var lookedInArabic = map[Kind][]int{Brochure: {4}, NameCards: {10}, Badges: {2}}

func TestArabicInTheKit(t *testing.T) {
	names := []string{"محمد", "سلمان", "فاطمة", "العلوي", "ليلى", "الأمين", "יעל", "בן־דוד"}
	holds := map[Kind][]string{
		Brochure: append([]string{"مستقبل", "التعليم المفتوح", "قاعة ابن رشد"}, names...), Poster: names, Leaflet: names,
		DoorSigns: append([]string{"قاعة ابن رشد"}, names...), NameCards: names, Badges: names, SpeakerSheets: names,
		RunOfShow: names, SignIn: names, ConsentForms: names, Proceedings: names,
	}
	for _, kind := range Kinds() {
		t.Run("finds in the "+string(kind)+" what was typed", func(t *testing.T) {
			file, report := printed(t, kind, aDayInArabic().programme("fr"), Options{})
			if len(report.Glyphs) > 0 {
				t.Errorf("reported as missing: %+v", report.Glyphs)
			}
			text := strings.Join(strings.Fields(readOf(t, file)), " ")
			for _, wanted := range holds[kind] {
				if !strings.Contains(text, wanted) {
					t.Errorf("%q is missing", wanted)
				}
			}
			if strings.ContainsFunc(text, func(r rune) bool { return r == unicode.ReplacementChar || r >= firstCode && r <= lastCode }) {
				t.Error("a code has no way back to text")
			}
			if pages, looked := lookedInArabic[kind]; looked {
				golden(t, "arabic-"+string(kind), file, pages...)
			}
		})
	}
}
