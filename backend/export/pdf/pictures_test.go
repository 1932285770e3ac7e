package pdf

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
	"quartiers/backend/sample"
)

// drawnLogo is a logo in vectors, of some proportions, with a gradient, a hole, a stroke and something half transparent.
func drawnLogo(width, height int, hue string) string {
	return dataURI("svg+xml", fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %[1]d %[2]d">
		<defs><linearGradient id="g"><stop stop-color="%[3]s"/><stop offset="1" stop-color="#222"/></linearGradient></defs>
		<rect width="%[1]d" height="%[2]d" rx="6" fill="url(#g)"/>
		<path fill="#fff" fill-rule="evenodd" d="M10 10h30v30h-30zM18 18h14v14h-14z"/>
		<circle cx="25" cy="25" r="22" fill="none" stroke="#fff" stroke-width="2" stroke-dasharray="6 3" opacity=".7"/></svg>`, width, height, hue))
}

func paintedLogo(t *testing.T, width, height int) string {
	t.Helper()
	drawn := image.NewNRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			drawn.SetNRGBA(x, y, color.NRGBA{R: 30, G: uint8(80 + x*120/width), B: 160, A: uint8(min(255, 4*min(x, y, width-x, height-y)))})
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, drawn); err != nil {
		t.Fatal(err)
	}
	return dataURI("png", out.Bytes())
}

func dataURI(kind string, data []byte) string {
	return "data:image/" + kind + ";base64," + base64.StdEncoding.EncodeToString(data)
}

// withLogos is the sample edition with some institutions and their logos, each of other proportions; every fifth has none.
func withLogos(t *testing.T, count int) *draft {
	t.Helper()
	made := 0
	d := &draft{records: sample.Edition2025(func() conference.ID { made++; return conference.ID(fmt.Sprintf("s-%05d", made)) })}
	edition := d.records.Editions[0].ID
	sizes := [][2]int{{160, 50}, {50, 50}, {300, 50}, {50, 90}, {120, 60}}
	for i := range count {
		size := sizes[i%len(sizes)]
		o := conference.Organiser{ID: conference.ID(fmt.Sprintf("logo-%02d", i)), EditionID: edition, Name: fmt.Sprintf("Maison de l’Essai %d", i+1),
			Kind: []conference.OrganiserKind{conference.Sponsors, conference.Supports, conference.Hosts}[i%3], Position: fmt.Sprintf("zz%02d", i), Link: "https://essai.example"}
		switch i % 5 {
		case 4:
		case 1:
			o.Logo = paintedLogo(t, 4*size[0], 4*size[1])
		default:
			o.Logo = drawnLogo(size[0], size[1], []string{"#a03020", "#207050", "#404080"}[i%3])
		}
		d.records.Organisers = append(d.records.Organisers, o)
	}
	if count > 0 {
		d.records.Organisers[0].Logo = drawnLogo(140, 50, "#1f4e8c")
		d.records.Editions[0].Logo = drawnLogo(200, 50, "#1f4e8c")
		d.records.Editions[0].Plan = aPlan(t, 1600, 1000)
	}
	return d
}

// aPlan is a photo of a plan.
func aPlan(t *testing.T, width, height int) string {
	t.Helper()
	drawn := image.NewGray(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			if shade := uint8(235); x%(width/4) < 8 || y%(height/3) < 8 {
				drawn.SetGray(x, y, color.Gray{60})
			} else {
				drawn.SetGray(x, y, color.Gray{shade})
			}
		}
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, drawn, nil); err != nil {
		t.Fatal(err)
	}
	return dataURI("jpeg", out.Bytes())
}

func withLogosIn(t *testing.T, count int, language string) programme.Programme {
	d := withLogos(t, count)
	return programme.New(conference.NewPlan(d.records, d.records.Editions[0].ID), programme.Options{Language: language})
}

func TestPictures(t *testing.T) {
	t.Run("shows logos in every document as it should be, twelve of them", func(t *testing.T) {
		for _, kind := range []Kind{Brochure, Poster, Leaflet} {
			checkDocument(t, kind, withLogosIn(t, 12, "fr"))
		}
	})
	t.Run("says the names of logos, and writes those that have none", func(t *testing.T) {
		p := withLogosIn(t, 12, "en")
		file, report := printed(t, Brochure, p, Options{})
		alts, text := altsOf(t, p), squeezed(textOf(t, file))
		for _, name := range []string{"Maison de l’Essai 1", "Maison de l’Essai 2", "Maison de l’Essai 11"} {
			if !slices.Contains(alts, name) {
				t.Errorf("%s is not said", name)
			}
		}
		if !strings.Contains(text, squeezed("Supported by")) || !strings.Contains(text, squeezed("Maison de l’Essai 5")) || len(report.Pictures) > 0 {
			t.Errorf("%+v", report.Pictures)
		}
	})
	t.Run("names partners and sponsors in a line where none has a logo", func(t *testing.T) {
		p := withLogosIn(t, 3, "fr")
		for i := range p.Edition.Organisers {
			p.Edition.Organisers[i].Logo = ""
		}
		file, _ := printed(t, Brochure, p, Options{})
		if text := squeezed(textOf(t, file)); !strings.Contains(text, squeezed("Parrainé par : Maison de l’Essai 1")) {
			t.Error("they are missing")
		}
	})
	t.Run("keeps sponsors off the cover", func(t *testing.T) {
		file, _ := printed(t, Brochure, withLogosIn(t, 3, "fr"), Options{})
		if strings.Contains(pageText(t, file, 1), squeezed("Parrainé")) {
			t.Error("they are on it")
		}
	})
	t.Run("gives the plan of the rooms a page that says what it shows", func(t *testing.T) {
		p := withLogosIn(t, 1, "fr")
		file, report := printed(t, Brochure, p, Options{})
		if alts := altsOf(t, p); !strings.HasPrefix(alts[len(alts)-1], "Plan des salles\u00a0: Amphi Abbé Grégoire, Amphi Paul Painlevé, Salle 30.1") {
			t.Errorf("%q", alts)
		}
		if !strings.Contains(pageText(t, file, report.Pages), squeezed("Plan des salles")) {
			t.Error("the page has no head")
		}
	})
	t.Run("draws a drawing in vectors, and hands a JPEG on as it is", func(t *testing.T) {
		file, _ := printed(t, Poster, withLogosIn(t, 1, "fr"), Options{})
		if images := tool(t, "pdfimages", "-list", onDisk(t, file)); strings.Contains(images, "image") {
			t.Errorf("pixels:\n%s", images)
		}
		file, _ = printed(t, Brochure, withLogosIn(t, 1, "fr"), Options{})
		if images := tool(t, "pdfimages", "-list", onDisk(t, file)); !strings.Contains(images, "jpeg") {
			t.Errorf("no JPEG:\n%s", images)
		}
	})
	t.Run("names what it cannot draw, and sets the name of the institution instead", func(t *testing.T) {
		p := withLogosIn(t, 3, "fr")
		p.Edition.Organisers[2].Logo = dataURI("svg+xml", []byte(`<svg viewBox="0 0 9 9"><text>A</text><image href="https://essai.example/x.png"/></svg>`))
		file, report := printed(t, Brochure, p, Options{})
		want := Picture{Name: "Logo\u00a0: " + p.Edition.Organisers[2].Name, Reason: "undrawn", Parts: "image, text"}
		if len(report.Pictures) != 1 || report.Pictures[0] != want || bytes.Contains(file, []byte("essai.example/x.png")) {
			t.Errorf("%+v", report.Pictures)
		}
	})
	t.Run("tells tracks apart by a sign in the grid, at the sessions and in the legend", func(t *testing.T) {
		p := withLogosIn(t, 0, "fr")
		file, _ := printed(t, Brochure, p, Options{})
		for i, track := range p.Tracks {
			sign := string(signs[i])
			if grid := pageText(t, file, 2); !strings.Contains(grid, squeezed(sign+"\u00a0"+track.Name)) || strings.Count(grid, sign) < 2 {
				t.Errorf("%s is not in the grid and its legend", track.Name)
			}
			if !strings.Contains(squeezed(textOf(t, file)), squeezed("· "+sign+"\u00a0"+track.Name)) {
				t.Errorf("%s has no sign at its sessions", track.Name)
			}
		}
	})
}

// altsOf lists what is said of the pictures of a brochure.
func altsOf(t *testing.T, p programme.Programme) []string {
	t.Helper()
	j := newJob(t.Context(), p, Options{})
	if err := setBrochure(j); err != nil {
		t.Fatal(err)
	}
	var alts []string
	var walk func(e *element)
	walk = func(e *element) {
		if e.role == "Figure" {
			alts = append(alts, e.alt)
		}
		for _, kid := range e.kids {
			if child, ok := kid.(*element); ok {
				walk(child)
			}
		}
	}
	walk(j.root)
	return alts
}
