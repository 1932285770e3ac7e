package picture

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"strings"
	"testing"
)

// quarters has another colour in each quarter: red, green; blue, white.
func quarters(width, height int) *image.NRGBA {
	drawn := image.NewNRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			drawn.SetNRGBA(x, y, [4]color.NRGBA{{255, 0, 0, 255}, {0, 255, 0, 255}, {0, 0, 255, 255}, {255, 255, 255, 255}}[2*(2*y/height)+2*x/width])
		}
	}
	return drawn
}

func asPNG(t *testing.T, from image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, from); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func asJPEG(t *testing.T, from image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, from, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func mustTake(t *testing.T, file []byte, use Use) string {
	t.Helper()
	taken, err := Take(file, use)
	if err != nil || taken.URI == "" {
		t.Fatalf("%+v, %v", taken.Undrawn, err)
	}
	return taken.URI
}

// corners are the colours near the corners of a picture, from the top left on.
func corners(t *testing.T, uri string) [4]color.NRGBA {
	t.Helper()
	file, err := fileOf(uri)
	if err != nil {
		t.Fatal(err)
	}
	decoded, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	size := decoded.Bounds()
	var all [4]color.NRGBA
	for i, at := range [4]image.Point{{1, 1}, {size.Dx() - 2, 1}, {1, size.Dy() - 2}, {size.Dx() - 2, size.Dy() - 2}} {
		c := color.NRGBAModel.Convert(decoded.At(at.X, at.Y)).(color.NRGBA)
		all[i] = color.NRGBA{c.R &^ 63, c.G &^ 63, c.B &^ 63, c.A}
	}
	return all
}

var (
	red, green, blue = color.NRGBA{192, 0, 0, 255}, color.NRGBA{0, 192, 0, 255}, color.NRGBA{0, 0, 192, 255}
	whitish          = color.NRGBA{192, 192, 192, 255}
)

func TestTake(t *testing.T) {
	upright := [4]color.NRGBA{red, green, blue, whitish}
	sixteen := image.NewNRGBA64(image.Rect(0, 0, 60, 40))
	for y := range 40 {
		for x := range 60 {
			sixteen.Set(x, y, quarters(60, 40).At(x, y))
		}
	}
	var few bytes.Buffer
	if err := gif.Encode(&few, quarters(60, 40), nil); err != nil {
		t.Fatal(err)
	}
	for name, file := range map[string][]byte{
		"a PNG": asPNG(t, quarters(60, 40)), "a PNG of 16 bits": asPNG(t, sixteen), "an interlaced PNG": interlaced(t),
		"a JPEG": asJPEG(t, quarters(60, 40)), "a GIF": few.Bytes(), "a CMYK JPEG": cmykJPEG(t), "a WebP": webpFile(t),
		"a photo that was taken upright": held(asJPEG(t, quarters(60, 40)), 1),
	} {
		t.Run("keeps the colours of "+name+" where they are", func(t *testing.T) {
			if got := corners(t, mustTake(t, file, Logo)); got != upright {
				t.Errorf("got %v", got)
			}
		})
	}
	t.Run("turns a photo as the camera was held", func(t *testing.T) {
		if got := corners(t, mustTake(t, held(asJPEG(t, quarters(60, 40)), 6), Logo)); got != [4]color.NRGBA{blue, red, whitish, green} {
			t.Errorf("got %v", got)
		}
	})
	t.Run("writes what was drawn exactly, and a photo as a photo", func(t *testing.T) {
		drawn, taken := mustTake(t, asPNG(t, quarters(600, 400)), Logo), mustTake(t, asPNG(t, noise(600, 400)), Logo)
		if !strings.HasPrefix(drawn, "data:image/png") || !strings.HasPrefix(taken, "data:image/jpeg") {
			t.Errorf("%.20s, %.20s", drawn, taken)
		}
	})
	t.Run("keeps what is transparent", func(t *testing.T) {
		drawn := quarters(60, 40)
		drawn.SetNRGBA(1, 1, color.NRGBA{})
		if got := corners(t, mustTake(t, asPNG(t, drawn), Logo)); got[0].A != 0 || got[1] != green {
			t.Errorf("got %v", got)
		}
	})
	t.Run("leaves a camera's remarks behind", func(t *testing.T) {
		file, _ := fileOf(mustTake(t, held(asJPEG(t, noise(400, 300)), 6), Logo))
		if bytes.Contains(file, []byte("Exif")) {
			t.Error("they are still there")
		}
	})
	t.Run("refuses what is no picture", func(t *testing.T) {
		for name, file := range map[string][]byte{"a text": []byte("%PDF-1.7 …"), "nothing": nil, "half a PNG": asPNG(t, noise(90, 90))[:900],
			"half a JPEG": asJPEG(t, noise(90, 90))[:900], "a page": []byte("<html><body>"), "a drawing of nothing": []byte(`<svg viewBox="0 0 1 1"/>`)} {
			if _, err := Take(file, Logo); !errors.Is(err, ErrUnreadable) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
	t.Run("refuses a picture that says it is enormous, without making room for it", func(t *testing.T) {
		file := asPNG(t, image.NewGray(image.Rect(0, 0, 1, 1)))
		binary.BigEndian.PutUint32(file[16:], 60_000)
		binary.BigEndian.PutUint32(file[20:], 60_000)
		binary.BigEndian.PutUint32(file[29:], sumOf(file[12:29]))
		if _, err := Take(file, Logo); !errors.Is(err, ErrTooLarge) {
			t.Errorf("got %v", err)
		}
	})
}

func TestSizes(t *testing.T) {
	for _, c := range []struct {
		name  string
		file  []byte
		use   Use
		sides [2]float64 // at least, at most
	}{
		{"a photo as a logo", asJPEG(t, noise(2400, 1600)), Logo, [2]float64{600, 1600}},
		{"a photo of 40 million pixels as a plan", held(photo(t), 6), Plan, [2]float64{2000, 2254}},
		{"a flat drawing as a plan", asPNG(t, quarters(5000, 3000)), Plan, [2]float64{3000, 3000}},
		{"a small logo", asPNG(t, quarters(300, 80)), Logo, [2]float64{300, 300}},
	} {
		t.Run("reduces "+c.name, func(t *testing.T) {
			uri := mustTake(t, c.file, c.use)
			p, err := Read(uri)
			if err != nil || p.Width < c.sides[0] || p.Width > c.sides[1] {
				t.Fatalf("%+v, %v", p.Width, err)
			}
			if file, _ := fileOf(uri); len(file) > boundsOf(c.use).size {
				t.Errorf("%d bytes", len(file))
			}
		})
	}
}

// photo has 40 million pixels with soft colours and some grain.
func photo(t testing.TB) []byte {
	t.Helper()
	const width, height = 7_300, 5_480
	random := rand.New(rand.NewPCG(1, 2))
	drawn := image.NewRGBA(image.Rect(0, 0, width, height))
	for i := 0; i < len(drawn.Pix); i += 4 {
		x, y := i/4%width, i/4/width
		grain := random.UintN(16)
		copy(drawn.Pix[i:], []uint8{uint8(uint(x*200/width) + grain), uint8(uint(y*200/height) + grain), uint8(uint((x/90+y/70)%200) + grain), 255})
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, drawn, &jpeg.Options{Quality: 90}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// noise is the hardest thing to compress: coarse speckles, as grain in a photo.
func noise(width, height int) *image.RGBA {
	random := rand.New(rand.NewPCG(1, 2))
	drawn := image.NewRGBA(image.Rect(0, 0, width, height))
	for i := 0; i < len(drawn.Pix); i += 4 {
		shade := uint8(random.UintN(256))
		copy(drawn.Pix[i:], []uint8{shade, uint8(i / 4 % width * 255 / width), 255 - shade, 255})
	}
	return drawn
}

func TestDrawings(t *testing.T) {
	const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="red"/></svg>`
	t.Run("keeps a drawing as it is", func(t *testing.T) {
		p, err := Read(mustTake(t, []byte(drawn), Logo))
		if err != nil || p.Drawing == nil || p.Width != 40 || p.Height != 20 {
			t.Errorf("%+v, %v", p, err)
		}
	})
	t.Run("says what documents would leave out of it", func(t *testing.T) {
		taken, err := Take([]byte(strings.Replace(drawn, "<rect", "<text>A</text><rect", 1)), Logo)
		if err != nil || taken.URI != "" || len(taken.Undrawn) != 1 || taken.Undrawn[0] != "text" {
			t.Errorf("%+v, %v", taken, err)
		}
	})
	t.Run("wants a very long one as pixels", func(t *testing.T) {
		taken, err := Take([]byte(strings.Replace(drawn, "<rect", "<desc>"+strings.Repeat("x", mostSVG)+"</desc><rect", 1)), Logo)
		if err != nil || taken.URI != "" {
			t.Errorf("%v", err)
		}
	})
	t.Run("refuses copies of copies of copies", func(t *testing.T) {
		inside := `<g id="a0"><path d="M0 0h1"/></g>`
		for i := 'b'; i < 'z'; i++ {
			inside += `<g id="` + string(i) + `0"><use href="#` + string(i-1) + `0"/><use href="#` + string(i-1) + `0"/></g>`
		}
		if _, err := Take([]byte(`<svg viewBox="0 0 1 1">`+inside+`</svg>`), Logo); !errors.Is(err, ErrTooLarge) {
			t.Errorf("got %v", err)
		}
	})
}

func TestReadOfWhatOthersWrote(t *testing.T) {
	uri := func(kind string, file []byte) string { return uriOf(kind, file) }
	t.Run("reduces a large one, and turns it", func(t *testing.T) {
		p, err := Read(uri("jpeg", held(asJPEG(t, quarters(4000, 2000)), 6)))
		if err != nil || p.Width != 1500 || p.Height != 3000 || p.Pixels == nil {
			t.Errorf("%v", err)
		}
	})
	t.Run("hands a plain JPEG on as it is, but not one for a press", func(t *testing.T) {
		plain, err := Read(uri("jpeg", asJPEG(t, quarters(60, 40))))
		press, errPress := Read(uri("jpeg", cmykJPEG(t)))
		if err != nil || errPress != nil || plain.JPEG == nil || press.JPEG != nil {
			t.Errorf("%v, %v", err, errPress)
		}
	})
	t.Run("refuses addresses and nonsense", func(t *testing.T) {
		for _, text := range []string{"https://example.org/logo.png", "data:text/plain;base64,AAAA", "data:image/png;base64,@@@", "data:image/png;base64,AAAA", ""} {
			if _, err := Read(text); !errors.Is(err, ErrUnreadable) {
				t.Errorf("%q: %v", text, err)
			}
		}
	})
}
