package svg

import "strings"

// sheet holds the rules of style elements by their simple selectors: name, .class, #id.
type sheet struct {
	rules   []rule
	undrawn bool // a selector that is not understood
}

type rule struct {
	selector   string
	properties map[string]string
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
		for _, selector := range strings.Split(heads, ",") {
			s.add(strings.TrimSpace(selector), body)
		}
		text = rest
	}
}

func (s *sheet) add(selector, body string) {
	if strings.ContainsAny(selector, " >+~:[@*") || selector == "" || len(s.rules) >= mostRules {
		s.undrawn = true
		return
	}
	s.rules = append(s.rules, rule{strings.TrimPrefix(selector, "svg|"), properties(body)})
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
	for _, part := range strings.Split(text, ";") {
		if name, value, found := strings.Cut(part, ":"); found {
			value, _, _ = strings.Cut(value, "!")
			all[strings.ToLower(strings.TrimSpace(name))] = strings.TrimSpace(value)
		}
	}
	return all
}

// of gathers what holds for an element: its attributes, then the rules for its name, its classes, its id, then its own
// style. Later ones win.
func (s *sheet) of(n *node) map[string]string {
	all := map[string]string{}
	for name, value := range n.attr {
		all[name] = value
	}
	for _, selector := range selectorsOf(n) {
		for _, r := range s.rules {
			if r.selector == selector || r.selector == n.name+selector && selector != n.name {
				for name, value := range r.properties {
					all[name] = value
				}
			}
		}
	}
	for name, value := range properties(n.attr["style"]) {
		all[name] = value
	}
	return all
}

func selectorsOf(n *node) []string {
	selectors := []string{n.name}
	for _, class := range strings.Fields(n.attr["class"]) {
		selectors = append(selectors, "."+class)
	}
	if id := n.attr["id"]; id != "" {
		selectors = append(selectors, "#"+id)
	}
	return selectors
}
