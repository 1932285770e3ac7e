package pdf

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
)

// look is how a band is set off: by light and dark as well as by colour, for those who print in black.
type look int

// The looks of bands. Those whom people turn to stand out; those who come are quiet.
const (
	lookAccent look = iota // who speaks
	lookInk                // who moderates or organises
	lookTint               // who helps: hosts, technicians, volunteers
	lookFrame              // who comes: everybody else of a list
)

// The words by which a list says who organises and who helps, folded; each is the beginning of a word.
var (
	organiserWords = strings.Fields("organis orga comite committee pilotage")
	helperWords    = strings.Fields("benevol volont volunt equipe team staff crew accueil techni regie host hote helper logisti")
	speakerWords   = strings.Fields("intervenant speaker orat panel conferenc moderat anim")
)

func lookOfRole(role conference.Role) look {
	switch role {
	case conference.Moderator:
		return lookInk
	case conference.Host, conference.Technician:
		return lookTint
	}
	return lookAccent
}

// lookOfQuality reads the word of a list.
func lookOfQuality(quality string) look {
	words := strings.Fields(conference.Fold(quality))
	begins := func(stems []string) bool {
		return slices.ContainsFunc(words, func(word string) bool {
			return slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(word, stem) })
		})
	}
	switch {
	case begins(organiserWords):
		return lookInk
	case begins(helperWords):
		return lookTint
	case begins(speakerWords):
		return lookAccent
	}
	return lookFrame
}

// inks are the ground of a band and the ink on it.
func (l look) inks(accent colour) (ground, text colour) {
	switch l {
	case lookInk:
		return ink, white
	case lookTint:
		ground = accent.mix(white, 0.8)
		return ground, ink
	case lookFrame:
		return white, accent
	}
	return accent, white
}

// band bears what somebody is at the event.
func (b *badges) band(who bearer, at box) {
	if who.word == "" {
		return
	}
	ground, text := who.look.inks(b.styles.accent)
	word := b.fitting(who.word, b.set(sansSemibold, 10.5, 12, text), at.width-5*b.by, 1)
	b.furnish(func(c *canvas) {
		c.box(at, ground)
		if who.look == lookFrame {
			frame(c, at, 0.35*b.by, text)
		}
	})
	at.x += 2.5 * b.by
	at.y += (at.height - heightOf(word)) / 2
	b.block(word, at)
}
