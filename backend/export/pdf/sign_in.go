package pdf

import (
	"strings"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// What sign-in sheets say.
var (
	signInSheet = locale.Text{FR: "Feuille d’émargement", EN: "Sign-in sheet"}
	nothingToBe = locale.Text{FR: "Aucune séquence n’est encore placée.", EN: "No session has a slot yet."}
	pageOf      = locale.Text{FR: "page {at} sur {of}", EN: "page {at} of {of}"}
	signInHeads = [3]locale.Text{
		{FR: "Prénom et nom", EN: "Name"},
		{FR: "Établissement ou organisme", EN: "Institution"},
		{FR: "Signature", EN: "Signature"},
	}
)

const signInMargin = 18 // millimetres

// signIn is the sheets on which those who come to a session sign: its people first, then free rows.
type signIn struct{ *job }

func setSignIn(j *job) error {
	s := &signIn{j}
	s.lay(sheetOf(A4, false, signInMargin))
	for _, day := range s.programme.Days {
		s.total += len(day.Sessions)
	}
	for _, unplaced := range s.programme.Unplaced {
		s.missing("session.slot", unplaced.ID, unplaced.Title)
	}
	for _, day := range s.programme.Days {
		if err := s.day(day); err != nil {
			return err
		}
	}
	return s.titled(s.says(nothingToBe))
}

// day sets the sheets of every session that is no pause.
func (s *signIn) day(day programme.Day) error {
	for _, session := range day.Sessions {
		if !session.Kind.IsPause() {
			s.session(day, session)
		}
		if err := s.advance(); err != nil {
			return err
		}
	}
	return nil
}

func (s *signIn) session(day programme.Day, session programme.Session) {
	if session.RoomText == "" {
		s.missing("session.room", session.ID, session.Title)
	}
	s.addPage()
	s.bookmark(session.StartText+"  "+session.Title, 0, 0)
	top := s.sessionHead(day, session)
	parts := s.share(s.rows(session), s.paper.bottom-top)
	s.within("Table", func(*element) {
		for i, rows := range parts {
			if i > 0 {
				s.addPage()
				top = s.runningHead(session)
			}
			s.table(rows, top, i == 0)
			s.signInFoot(i+1, len(parts))
		}
	})
}

// sessionHead is what, when and where; the table begins below it.
func (s *signIn) sessionHead(day programme.Day, session programme.Session) float64 {
	c := &column{d: s.document, x: s.paper.left, y: s.paper.top, top: s.paper.top, bottom: s.paper.height, turn: turnPage}
	label := strings.Join(filled(s.says(signInSheet), session.KindLabel), "  ·  ")
	facts := strings.Join(filled(capitalised(day.Title), session.SpanText, session.RoomText), "  ·  ")
	width := s.paper.measure()
	c.place([]block{
		{role: "P", lines: s.fitting(label, s.styles.label, width, 1), keep: true},
		{role: "H1", lines: s.fitting(session.Title, s.styles.chapter.scaled(0.8), width, 3), before: 1, keep: true, opened: s.speak(session)},
		{role: "P", lines: s.fitting(facts, s.styles.name.scaled(1.1), width, 2), before: 1.5},
	})
	return c.y + 5
}

// runningHead repeats the title on the pages after the first, as far as one line goes.
func (s *signIn) runningHead(session programme.Session) float64 {
	const more = 5 // millimetres for the sign that there is more
	width := s.paper.measure()
	lines := s.paragraph(session.Title, s.styles.name, measure{width: width - more})
	if len(lines) > 1 {
		lines = s.paragraph(plainLine(lines[0])+string(noBreak)+"…", s.styles.name, measure{width: width})[:1]
	}
	s.furnish(func(c *canvas) { drawDown(c, lines, box{x: s.paper.left, y: s.paper.top}) })
	return s.paper.top + heightOf(lines) + 4
}

// signInFoot counts the pages of one session, since its sheets lie in its room.
func (s *signIn) signInFoot(at, of int) {
	st := s.styles.note
	count := strings.NewReplacer("{at}", digits(at), "{of}", digits(of), " ", string(noBreak)).Replace(s.says(pageOf))
	name := s.fitting(s.head.title, st, s.paper.measure()-40, 1)
	s.furnish(func(c *canvas) {
		drawUp(c, name, s.paper.left, s.paper.foot+1)
		c.line(s.paper.right-st.width(count), s.paper.foot+1-st.leading+st.ascent(), lineOf(count, st))
	})
}
