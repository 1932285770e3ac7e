package importer

import "quartiers/backend/conference"

// proposeResources keeps the links and attachments of a session. A link that is there stays as the user described it.
func (b *book) proposeResources(e entry, session conference.Session) {
	wanted := b.links(e, session)
	positions := positionsAfter(b.known.lastLink[session.ID], len(wanted))
	for i, l := range wanted {
		if before := b.known.resources[resourceKey{session.ID, l.href}]; before != nil {
			settle(b, *before, before)
			continue
		}
		resource := conference.Resource{ID: b.newID(), SessionID: session.ID, Kind: resourceKind(l), Link: l.href, Position: positions[i]}
		resource.Title = b.fit("title", l.text, l.text, resource.Ref(), conference.MaxLine)
		if resource.Kind == conference.Replay {
			resource.Licence = b.fit("licence", e.licence, e.title, resource.Ref(), conference.MaxLine)
		}
		settle(b, resource, nil)
	}
}

// links lists the links of a session that the workspace can keep, each once, with whole addresses.
func (b *book) links(e entry, session conference.Session) []link {
	var list []link
	seen := map[string]bool{}
	for _, l := range e.links {
		href, ok := absolute(l.href, e.url, b.schedule.head.baseURL)
		switch {
		case isFeedback(l):
			b.schedule.unused.count(element{name: "feedback", text: l.href})
		case !ok || len(href) > conference.MaxText:
			b.lines.warn("import.link_refused", session.Ref(),
				conference.Params{"session": e.quoted(), "link": shorten(firstOf(l.href, l.text), nameLength)})
		case !seen[href]:
			seen[href] = true
			l.href = href
			list = append(list, l)
		}
	}
	return list
}
