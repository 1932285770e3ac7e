package importer

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"quartiers/backend/conference"
)

// link is a link or an attachment of an event.
type link struct {
	href, kind, text string
}

func newLinks(e element) []link {
	var list []link
	for _, container := range []string{"links", "attachments"} {
		for _, child := range e.child(container).children {
			list = append(list, newLink(child))
		}
	}
	if video := e.line("video_download_url"); video != "" {
		list = append(list, link{href: video, kind: "video"})
	}
	return list
}

func newLink(e element) link {
	return link{href: firstOf(e.attr("href"), e.attr("url")), kind: strings.ToLower(e.attr("type")), text: e.ownLine()}
}

// resourceWords finds what a link leads to, in its type, its words, or the end of its address.
var resourceWords = []struct {
	kind  conference.ResourceKind
	words []string
	ends  []string
}{
	{conference.Replay, []string{"video", "recording", "replay", "media", "rediffusion", "enregistrement"},
		[]string{".webm", ".mp4", ".mkv", ".ogv", ".mp3", ".opus", ".ogg"}},
	{conference.Slides, []string{"slide", "presentation", "diapo", "folien", "support"},
		[]string{".ppt", ".pptx", ".odp", ".key"}},
	{conference.Summary, []string{"article", "summary", "compte rendu", "synthese", "blog"}, nil},
}

// resourceKind says what a link leads to; a PDF of which nothing else is known is slides.
func resourceKind(l link) conference.ResourceKind {
	words, end := conference.Fold(l.kind+" "+l.text), endOf(l.href)
	for _, known := range resourceWords {
		if slices.Contains(known.ends, end) || slices.ContainsFunc(known.words, func(w string) bool { return strings.Contains(words, w) }) {
			return known.kind
		}
	}
	if end == ".pdf" {
		return conference.Slides
	}
	return conference.Other
}

func endOf(href string) string {
	address, err := url.Parse(href)
	if err != nil {
		return ""
	}
	return strings.ToLower(path.Ext(address.Path))
}

// isFeedback claims that a link asks for an opinion: it is no resource.
func isFeedback(l link) bool { return strings.Contains(conference.Fold(l.text), "feedback") }

// absolute makes a whole address of a link, against the page of its session or the schedule; false for an address
// that a browser would run or that leads to a disk, and for none.
func absolute(href string, bases ...string) (string, bool) {
	address, err := url.Parse(strings.TrimSpace(href))
	if err != nil || href == "" {
		return "", false
	}
	for _, base := range bases {
		if from, err := url.Parse(base); err == nil && isWebAddress(base) && !address.IsAbs() {
			address = from.ResolveReference(address)
		}
	}
	return address.String(), isWebAddress(address.String())
}

func isWebAddress(href string) bool {
	lower := strings.ToLower(href)
	return strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://")
}
