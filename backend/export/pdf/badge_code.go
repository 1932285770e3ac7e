package pdf

import (
	"strings"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

const (
	badgeModule      = 0.36 // millimetres on a badge of 85 × 55 mm
	badgeModuleLeast = 0.3  // what a telephone still reads at a hand's breadth
	badgeCodeMost    = 0.62 // of the height of the words
)

var codeOfName = locale.Text{FR: "Code QR avec le nom\u00a0: ", EN: "QR code with the name: "}

// space is where the words of a badge go. A code may take the corner at the bottom right.
type space struct {
	box
	corner box // width and height only; none: all of it is for words
}

// narrow is the width of what stands beside the corner.
func (s space) narrow() float64 { return s.width - s.corner.width }

// clears claims that lines from the top do not run into the corner.
func (s space) clears(lines []line) bool {
	bottom := 0.0
	for _, l := range lines {
		if bottom += l.leading(); bottom > s.height-s.corner.height && l.width > s.narrow() {
			return false
		}
	}
	return true
}

// badgeCode is a code with its place.
type badgeCode struct {
	code
	at   box // its quiet zone included
	says string
}

// nameCode makes the code of a name and takes its corner off the words: with the institution where there is room for
// that, else of the name alone; nil when nobody wants it, or there is no room at all, which is said.
func (b *badges) nameCode(who bearer, words *space) *badgeCode {
	if !b.options.NameCodes {
		return nil
	}
	for _, organisation := range []string{who.Organisation, ""} {
		made, err := newSmallCode(b.card(who.Name, organisation))
		if err != nil {
			continue
		}
		module := min(max(badgeModule*b.by, badgeModuleLeast), badgeCodeMost*words.height/float64(made.Size()))
		if module >= badgeModuleLeast {
			return &badgeCode{made, words.cornerFor(made, module), b.says(codeOfName) + fullName(who.Name)}
		}
	}
	b.shrunk("badge.code", "", fullName(who.Name))
	return nil
}

// cornerFor takes the corner for a code. Its modules stand in line with the words; its quiet zone reaches into the margin.
func (s *space) cornerFor(made code, module float64) box {
	size, quiet := module*float64(made.Size()), module*quietZone
	s.corner = box{width: size + quiet, height: size + quiet}
	return box{s.x + s.width - size - quiet, s.y + s.height - size - quiet, size + 2*quiet, size + 2*quiet}
}

func (b *badges) placeCode(c *badgeCode) {
	if c != nil {
		b.document.code(c.code, c.at, c.says)
	}
}

// card writes a name and an institution as telephones know them (MECARD, by NTT Docomo): nothing that the badge does
// not show, so that a code gives nobody more than a look does.
func (b *badges) card(n programme.Name, organisation string) string {
	name := b.clean.clean(n.Family)
	if given := b.clean.clean(n.Given); name == "" {
		name = cardField(given)
	} else if name = cardField(name); given != "" {
		name += "," + cardField(given)
	}
	text := "MECARD:N:" + name + ";"
	if organisation = b.clean.clean(organisation); organisation != "" {
		text += "ORG:" + cardField(organisation) + ";"
	}
	return text + ";"
}

// cardField puts a backslash before the signs that mean something in a MECARD.
func cardField(text string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, ":", `\:`).Replace(text)
}
