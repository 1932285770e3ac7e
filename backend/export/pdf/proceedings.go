package pdf

import (
	"net/url"
	"strings"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// proceedings are what is left of a day: the sessions in order with their summaries and people, and the way to what
// each left behind, as a QR code for paper and as a link for the screen.
type proceedings struct {
	*brochure
	coming []coming // resources that are promised, and not to be shown yet
}

// coming is a resource that is not there yet, with its session.
type coming struct {
	session  programme.Session
	resource programme.Resource
}

// The words of the proceedings.
var (
	proceedingsTitle = locale.Document("proceedings")
	toCome           = locale.Text{FR: "À venir", EN: "Still to come"}
	toComeLead       = locale.Text{FR: "Promis, et pas encore publié", EN: "Promised, and not yet published"}
	licenceWord      = locale.Text{FR: "Licence ", EN: "Licence "}
	codeTo           = locale.Text{FR: "Code QR vers ", EN: "QR code to "}
)

func setProceedings(j *job) error {
	p := &proceedings{brochure: newBrochure(j)}
	p.reserveAnchors()
	p.programme.Edition.Ordinal = strings.Join(filled(p.says(proceedingsTitle), p.programme.Edition.Ordinal), "  ·  ")
	p.report.Empty = p.report.Empty || !p.hasResources()
	if !p.options.WithoutCover {
		if err := p.cover(); err != nil {
			return err
		}
	}
	if err := p.days(); err != nil {
		return err
	}
	p.listComing()
	if !p.options.WithoutIndex {
		if err := p.index(); err != nil {
			return err
		}
	}
	return p.titled(p.says(proceedingsTitle))
}

func (p *proceedings) hasResources() bool {
	for _, day := range p.programme.Days {
		for _, s := range day.Sessions {
			if len(s.Resources) > 0 {
				return true
			}
		}
	}
	return false
}

// days set the sessions of every day; pauses left nothing, and are not in it.
func (p *proceedings) days() error {
	for _, day := range p.programme.Days {
		sessions := withoutPauses(day.Sessions)
		p.done += len(day.Sessions) - len(sessions)
		if len(sessions) == 0 {
			continue
		}
		c := p.sectionIn(p.dayTitle(day, proceedingsTitle), p.detailsLead(day))
		for i := range sessions {
			p.setOne(c, sessions, i)
			if err := p.advance(); err != nil {
				return err
			}
		}
	}
	return nil
}

func withoutPauses(sessions []programme.Session) []programme.Session {
	var kept []programme.Session
	for _, s := range sessions {
		if !s.Kind.IsPause() || len(s.Resources) > 0 {
			kept = append(kept, s)
		}
	}
	return kept
}

// setOne sets a session as the brochure does, then what it left behind.
func (p *proceedings) setOne(c *column, sessions []programme.Session, i int) {
	p.session(c, sessions, i)
	for _, r := range sessions[i].Resources {
		if !isShown(r) {
			p.coming = append(p.coming, coming{sessions[i], r})
			continue
		}
		p.resource(c, sessions[i], r)
	}
}

// isShown claims that a resource may be shown: its rights are cleared, and there is a way to it.
func isShown(r programme.Resource) bool { return r.Cleared && r.Link != "" }

// address is where a link leads to; empty for what is no address, such as the name of a file.
func address(link string) string {
	to, err := url.Parse(strings.TrimSpace(link))
	if err != nil || to.Scheme != "https" && to.Scheme != "http" || to.Host == "" {
		return ""
	}
	return to.String()
}

// listComing lists what is promised, unless it is to be left out.
func (p *proceedings) listComing() {
	if p.options.WithoutComing || len(p.coming) == 0 {
		return
	}
	c := p.section(p.says(toCome), p.says(toComeLead))
	p.within("L", func(*element) {
		for from := 0; from < len(p.coming); {
			to := from + 1
			for to < len(p.coming) && p.coming[to].session.ID == p.coming[from].session.ID {
				to++
			}
			p.comingItem(c, p.coming[from:to])
			from = to
		}
	})
}

// comingItem sets a session with what it promises.
func (p *proceedings) comingItem(c *column, missing []coming) {
	m := measure{width: p.paper.measure()}
	blocks := []block{{role: "P", lines: p.paragraph(missing[0].session.Title, p.styles.name, m), before: 3, keep: true, opened: p.speak(missing[0].session)}}
	for _, text := range p.comingTexts(missing) {
		lines := p.paragraph(text, p.styles.role, m)
		blocks = append(blocks, block{role: "P", lines: lines, whole: true, keep: true})
	}
	blocks[len(blocks)-1].keep = false
	p.within("LI", func(*element) {
		p.within("LBody", func(*element) { c.place(blocks) })
	})
}

// comingTexts are what is promised, and why it is not there. What has no title of its own and waits for the same stands on
// one line.
func (p *proceedings) comingTexts(missing []coming) []string {
	var texts []string
	kinds := [2][]string{}
	for _, one := range missing {
		why, title := waitsFor(one.resource), p.clean.clean(one.resource.Title)
		if title == "" {
			kinds[why] = append(kinds[why], one.resource.KindText)
			continue
		}
		texts = append(texts, capitalised(one.resource.KindText)+p.says(colon)+title+", "+p.says(whyWaiting[why][0]))
	}
	for why, names := range kinds {
		if len(names) > 0 {
			texts = append(texts, capitalised(locale.List(names, p.language))+", "+p.says(whyWaiting[why][min(len(names), 2)-1]))
		}
	}
	return texts
}

// waiting is what a resource waits for.
type waiting int

const (
	forLink waiting = iota
	forRights
)

func waitsFor(r programme.Resource) waiting {
	if r.Link != "" {
		return forRights
	}
	return forLink
}

// whyWaiting says it of one resource and of several.
var whyWaiting = [][2]locale.Text{
	forLink:   {{FR: "lien à venir", EN: "link to come"}, {FR: "liens à venir", EN: "links to come"}},
	forRights: {{FR: "droits à obtenir", EN: "rights to be cleared"}, {FR: "droits à obtenir", EN: "rights to be cleared"}},
}
