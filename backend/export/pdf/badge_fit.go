package pdf

// nameSizes are how large a name may be; from the fourth on it may take two lines a part. aboutSizes are those of what
// follows it, which gives way first.
var (
	nameSizes  = []float64{1, 0.9, 0.8, 0.7, 0.6, 0.52, 0.44}
	aboutSizes = []float64{1, 0.9, 0.8, 0.72}
)

const (
	nameWraps  = 3
	nameLittle = 0.6 // names below this size are reported: nobody reads them at arm's length
	aboutMost  = 3   // lines of a function or an institution
	aboutAway  = 1.6 // millimetres from the name
)

// fit finds the largest name that leaves room for function and institution; where none does, both are cut and reported.
func (b *badges) fit(who bearer, at space) (name, about []line) {
	for i, size := range nameSizes {
		name, fits := b.fitName(who, size, mostNameLines(i), at)
		if !fits {
			continue
		}
		if about, fits := b.fitAbout(who, box{width: at.narrow(), height: at.height - heightOf(name) - aboutAway*b.by}); fits {
			b.tellSmall(who, size)
			return name, about
		}
	}
	b.shrunk("head.cut", "", fullName(who.Name))
	return b.cutToFit(who, at)
}

// fitName sets the name across the badge, or beside the code.
func (b *badges) fitName(who bearer, size float64, most int, at space) ([]line, bool) {
	name, fits := b.nameLines(who, size, at.width, most)
	if fits && at.clears(name) || at.corner.width == 0 {
		return name, fits
	}
	return b.nameLines(who, size, at.narrow(), most)
}

func mostNameLines(try int) int {
	if try < nameWraps {
		return 1
	}
	return 2
}

// cutToFit keeps the lines that there is room for, at the smallest size.
func (b *badges) cutToFit(who bearer, at space) (name, about []line) {
	name, _ = b.nameLines(who, nameSizes[len(nameSizes)-1], at.narrow(), 2)
	name = within(name, at.height)
	about, _ = b.aboutLines(who, aboutSizes[len(aboutSizes)-1], at.narrow())
	return name, within(about, at.height-heightOf(name)-aboutAway*b.by)
}

func (b *badges) tellSmall(who bearer, size float64) {
	if size < nameLittle {
		b.shrunk("badge.shrunk", "", fullName(who.Name))
	}
}

// nameLines set the given name large and the family name below it; whoever has one name only has it large. The claim
// says that each takes no more lines than it may and no word is broken.
func (b *badges) nameLines(who bearer, size, width float64, most int) ([]line, bool) {
	large := b.set(display, 27, 29, ink).scaled(size)
	parts := [][]piece{}
	if given := b.clean.clean(who.Given); given != "" {
		parts = append(parts, []piece{{given, large}})
		large = b.set(display, 18.5, 22, ink).scaled(size)
	}
	if family := b.clean.clean(who.Family); family != "" {
		parts = append(parts, b.family(family, large))
	}
	var lines []line
	fits := true
	for _, pieces := range parts {
		breaker := newBreaker(pieces, measure{width: width})
		part := breaker.lines(breaker.m)
		fits = fits && len(part) <= most && !breaker.forced(breaker.m)
		lines = stacked(lines, part)
	}
	return lines, fits
}

// fitAbout finds the largest size at which function and institution have room.
func (b *badges) fitAbout(who bearer, room box) ([]line, bool) {
	for _, size := range aboutSizes {
		if lines, fits := b.aboutLines(who, size, room.width); fits && heightOf(lines) <= room.height {
			return lines, true
		}
	}
	return nil, false
}

// aboutLines are the function and the institution; the claim says that neither is too long.
func (b *badges) aboutLines(who bearer, size, width float64) ([]line, bool) {
	var lines []line
	fits := true
	for i, text := range []string{who.Function, who.Organisation} {
		s := b.set(sans, 9.2, 11.4, softInk).scaled(size)
		if i == 1 {
			s.cut = sansSemibold
		}
		if text == "" {
			continue
		}
		part := b.heading(text, s, width)
		fits = fits && len(part) <= aboutMost
		lines = stacked(lines, part)
	}
	return lines, fits
}
