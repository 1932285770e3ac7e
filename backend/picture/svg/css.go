package svg

import (
	"maps"
	"strings"
)

// sheet holds the rules of style elements by their simple selectors: name, .class, #id, and name.class or name#id.
type sheet struct {
	rules   map[string]map[string]string // properties by selector
	undrawn bool                         // a selector that is not understood
}

// read adds the rules of a style sheet.
func (s *sheet) read(text string) {
	text = withoutComments(text)
	for {
		heads, after, found := strings.Cut(text, "{")
		body, rest, closed := strings.Cut(after, "}")
		if !found || !closed {
			return
		}
		properties := properties(body)
		for selector := range strings.SplitSeq(heads, ",") {
			s.add(strings.TrimSpace(selector), properties)
		}
		text = rest
	}
}

func (s *sheet) add(selector string, properties map[string]string) {
	if strings.ContainsAny(selector, " >+~:[@*") || selector == "" || len(s.rules) >= mostRules {
		s.undrawn = true
		return
	}
	selector = strings.TrimPrefix(selector, "svg|")
	if s.rules[selector] == nil {
		s.rules[selector] = map[string]string{}
	}
	maps.Copy(s.rules[selector], properties)
}

func withoutComments(text string) string {
	var kept strings.Builder
	for {
		before, after, found := strings.Cut(text, "/*")
		kept.WriteString(before)
		if !found {
			return kept.String()
		}
		_, text, _ = strings.Cut(after, "*/")
	}
}

// properties reads what stands between braces, or in a style attribute.
func properties(text string) map[string]string {
	all := map[string]string{}
	for part := range strings.SplitSeq(text, ";") {
		if name, value, found := strings.Cut(part, ":"); found && len(all) < mostHeeded {
			value, _, _ = strings.Cut(value, "!")
			all[strings.ToLower(strings.TrimSpace(name))] = strings.TrimSpace(value)
		}
	}
	return all
}

// of gathers what holds for an element: its attributes, then the rules for its name, its classes, its id, then its own
// style. Later ones win.
func (s *sheet) of(n *node) map[string]string {
	all := maps.Clone(n.attr)
	for _, selector := range selectorsOf(n) {
		maps.Copy(all, s.rules[selector])
	}
	maps.Copy(all, properties(n.attr["style"]))
	return all
}

func selectorsOf(n *node) []string {
	selectors := []string{n.name}
	classes := strings.Fields(n.attr["class"])
	for _, before := range []string{".", n.name + "."} {
		for _, class := range classes {
			selectors = append(selectors, before+class)
		}
	}
	if id := n.attr["id"]; id != "" {
		selectors = append(selectors, "#"+id, n.name+"#"+id)
	}
	return selectors
}
