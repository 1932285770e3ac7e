package pdf

// inks are the colours of the cover, made of the edition's one.
type inks struct{ ground, text, soft colour }

// inksOf keeps a light colour and writes on it in dark; any other is darkened until white on it reads comfortably.
func inksOf(text string) inks {
	c, ok := parseColour(text)
	if ok && c.contrast(ink) >= contrastAAA {
		return inks{ground: c, text: ink, soft: ink.mix(c, 0.12)}
	}
	ground := accentOf(text).readableOn(white, contrastAAA)
	return inks{ground: ground, text: white, soft: ground.mix(white, 0.86)}
}

// tone is the ground, lighter by a share.
func (i inks) tone(share float64) colour { return i.ground.mix(white, share) }
