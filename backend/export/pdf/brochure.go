package pdf

// brochure is the printed programme: cover, the days at a glance, the sessions, the index, what is practical.
type brochure struct {
	*job
	sessions map[string]anchor    // by id: where the details are
	mentions map[string][]mention // by person: where they are named, in order
	tail     *column              // where the index ended, when all of it stands on one page
}

func setBrochure(j *job) error {
	j.imposed = j.options.Booklet
	err := newBrochure(j).set()
	if err == nil && j.options.Booklet {
		j.impose(j.options.Creep)
	}
	return err
}

func newBrochure(j *job) *brochure {
	return &brochure{job: j, sessions: map[string]anchor{}, mentions: map[string][]mention{}}
}

// set makes every page, part by part.
func (b *brochure) set() error {
	b.reserveAnchors()
	for _, part := range b.parts() {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		if err := part(); err != nil {
			return err
		}
	}
	if len(b.pages) == 0 {
		b.section(b.head.title, "")
	}
	return nil
}

func (b *brochure) parts() []func() error {
	var parts []func() error
	if !b.options.WithoutCover {
		parts = append(parts, b.cover)
	}
	parts = append(parts, b.glance, b.details)
	if !b.options.WithoutIndex {
		parts = append(parts, b.index)
	}
	if !b.options.WithoutPractical {
		parts = append(parts, b.practicalities)
	}
	parts = append(parts, b.plan)
	return parts
}

// reserveAnchors names the place of every session, so that the grid can lead there before it is set.
func (b *brochure) reserveAnchors() {
	for _, day := range b.programme.Days {
		for _, s := range day.Sessions {
			b.sessions[string(s.ID)] = b.newAnchor()
		}
	}
	b.total = len(b.sessions)
	b.report.Empty = b.total == 0
	for _, s := range b.programme.Unplaced {
		b.missing("session.slot", s.ID, s.Title)
	}
}
