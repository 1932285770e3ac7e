package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestHostileText(t *testing.T) {
	t.Parallel()
	d := aDay(3)
	room := d.records.Rooms[0].ID
	for _, title := range []string{
		"Emoji 😀 et zéro\u200dlargeur \u202eretournés\u202c", "محمد الأمين", "数字化教学的明天", "Nguyễn Thị Minh Khai, Đặng Hữu Phước",
		"Ελληνικά, Кириллица, Żółć", "Octets \xff\xfe et \x00\x01\x1b[31m contrôle", "(parenthèses) \\ et \r retours",
		"<b>gras</b> ../../etc/passwd", "e\u0301te\u0301 décomposé", "ﬁn en ligature",
	} {
		s := d.session(conference.Workshop, title, conference.At(16, 0), room)
		d.seat(s.ID, conference.Speaker, conference.Person{GivenName: title, FamilyName: title})
	}
	file, report := printed(t, Brochure, d.programme("fr"), Options{})
	path := onDisk(t, file)
	tool(t, "qpdf", "--check", path)
	text := squeezed(textOf(t, file))

	t.Run("draws Latin, Greek, Cyrillic and Vietnamese whole", func(t *testing.T) {
		for _, wanted := range []string{"Nguyễn Thị Minh Khai, Đặng Hữu Phước", "Ελληνικά, Кириллица, Żółć", "été décomposé", "fin en ligature", "<b>gras</b> ../../etc/passwd", "(parenthèses) \\ et retours"} {
			if !strings.Contains(text, squeezed(wanted)) {
				t.Errorf("%q is missing", wanted)
			}
		}
	})
	t.Run("draws Arabic, for readers in the order in which it was typed", func(t *testing.T) {
		if !strings.Contains(readOf(t, file), "محمد الأمين") {
			t.Error("the name is missing")
		}
	})
	t.Run("names what no font has, and leaves no boxes", func(t *testing.T) {
		named := map[string]bool{}
		for _, g := range report.Glyphs {
			named[g.Code] = true
		}
		if !named["U+1F600"] || named["U+0645"] || !named["U+6570"] || named["U+200D"] {
			t.Errorf("%+v", report.Glyphs)
		}
		if !strings.Contains(text, omitted) || strings.Contains(text, "\ufffd") {
			t.Error("nothing stands for the letters left out")
		}
	})
	t.Run("stays within the pages", func(t *testing.T) { checkBoxes(t, path) })
}

func TestLongTexts(t *testing.T) {
	t.Parallel()
	long := strings.TrimSpace(strings.Repeat("Un titre qui ne finit pas et que personne ne relit, ", 6)) // 300 characters
	endless := strings.TrimSpace(strings.Repeat("vaste ", 1670))                                         // 10,000
	for name, title := range map[string]string{"300 characters": long, "10,000 characters": endless, "one word": strings.Repeat("x", 3000)} {
		t.Run("clips nothing of a title of "+name, func(t *testing.T) {
			d := aDay(5)
			s := d.session(conference.Parallel, title, conference.At(16, 0), d.records.Rooms[4].ID)
			s.Abstract = strings.Repeat(prose+" ", 60)
			d.session(conference.RoundTable, title, conference.At(17, 0))
			d.records.Editions[0].Theme = long
			file, report := printed(t, Brochure, d.programme("fr"), Options{})
			checkBoxes(t, onDisk(t, file))
			if got := strings.Count(squeezed(textOf(t, file)), squeezed(title[len(title)-40:])); got < 4 && !strings.Contains(name, "10,000") {
				t.Errorf("the end of the title was found %d times", got)
			}
			if letters := strings.Count(squeezed(textOf(t, file)), "vaste"); strings.Contains(name, "10,000") && letters < 4*1670 {
				t.Errorf("%d words of %d", letters, 4*1670)
			}
			if len(report.Shrunk) == 0 {
				t.Error("nothing was reported")
			}
			checkAccessible(t, file, "fr")
		})
	}
	t.Run("sets an edition whose name fills pages", func(t *testing.T) {
		d := aDay(1)
		d.records.Editions[0].Name = endless
		for range 60 {
			d.records.Organisers = append(d.records.Organisers, conference.Organiser{ID: d.id(), EditionID: "edition", Name: long, Kind: conference.Supports})
		}
		file, report := printed(t, Brochure, d.programme("fr"), Options{})
		checkBoxes(t, onDisk(t, file))
		if len(report.Shrunk) == 0 {
			t.Error("nothing was reported")
		}
	})
}

func TestRooms(t *testing.T) {
	t.Parallel()
	t.Run("sets 1 to 35 rooms, whatever clashes in them", func(t *testing.T) {
		for _, rooms := range []int{1, 2, 7, 35} {
			d := aDay(rooms)
			first, last := d.records.Rooms[0].ID, d.records.Rooms[rooms-1].ID
			d.session(conference.Parallel, "Une collision dans la salle", conference.At(10, 40), first)
			d.session(conference.Parallel, "Deux salles éloignées", conference.At(15, 0), first, last)
			d.session(conference.Plenary, "Une plénière dans une salle", conference.At(14, 20), last)
			d.session(conference.Break, "Une pause par-dessus", conference.At(14, 30))
			midnight := d.session(conference.Social, "Jusqu’au matin", conference.At(23, 30))
			midnight.Placement.Duration = 180
			file, _ := printed(t, Brochure, d.programme("fr"), Options{})
			path := onDisk(t, file)
			tool(t, "qpdf", "--check", path)
			checkBoxes(t, path)
			text := squeezed(textOf(t, file))
			for _, s := range d.records.Sessions {
				if strings.Count(text, squeezed(s.Title)) < 2 {
					t.Errorf("%d rooms: %q is not both at a glance and in detail", rooms, s.Title)
				}
			}
			checkAccessible(t, file, "fr")
		}
	})
	t.Run("sets a room with a name of hundreds of characters", func(t *testing.T) {
		d := aDay(3)
		d.records.Rooms[1].Name = strings.Repeat("Amphithéâtre ", 70)
		file, _ := printed(t, Brochure, d.programme("fr"), Options{})
		checkBoxes(t, onDisk(t, file))
	})
}

func TestLogo(t *testing.T) {
	t.Parallel()
	drawing := image.NewNRGBA64(image.Rect(0, 0, 300, 120))
	for x := range 300 {
		for y := range 120 {
			drawing.Set(x, y, color.NRGBA64{R: uint16(x * 200), G: 0x8000, A: uint16(y * 500)})
		}
	}
	var transparent, photo bytes.Buffer
	_ = png.Encode(&transparent, drawing)
	_ = jpeg.Encode(&photo, image.NewGray(image.Rect(0, 0, 7680, 5216)), nil)
	set := func(logo string) ([]byte, Report) {
		d := aDay(2)
		d.records.Editions[0].Logo = logo
		return printed(t, Brochure, d.programme("fr"), Options{})
	}
	for name, logo := range map[string]string{"a transparent PNG of 16 bits": dataURI("png", transparent.Bytes()), "a large photo": dataURI("jpeg", photo.Bytes())} {
		t.Run("shows "+name, func(t *testing.T) {
			file, report := set(logo)
			path := onDisk(t, file)
			tool(t, "qpdf", "--check", path)
			if images := tool(t, "pdfimages", "-list", path); !strings.Contains(images, "image") || len(report.Pictures) > 0 {
				t.Errorf("%s%+v", images, report.Pictures)
			}
		})
	}
	for name, logo := range map[string]string{
		"a broken picture": dataURI("png", transparent.Bytes()[:200]), "no picture": "data:text/plain;base64,AAAA",
		"no data": "https://example.org/logo.png", "bad letters": "data:image/png;base64,@@@",
	} {
		t.Run("names "+name+" and goes on", func(t *testing.T) {
			_, report := set(logo)
			if len(report.Pictures) != 1 || report.Pictures[0] != (Picture{Name: "Logo\u00a0: Journée d’essai 2030", Reason: "unreadable"}) {
				t.Errorf("%+v", report.Pictures)
			}
		})
	}
}
