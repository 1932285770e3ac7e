package importer

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"quartiers/backend/conference"
)

// scanner reads the tokens of a file and holds its limits: no entities, not too deep, not too many elements.
type scanner struct {
	xml      *xml.Decoder
	name     string // of the file
	depth    int
	elements int
}

func newScanner(data []byte, name string) *scanner {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	decoder.Entity = xml.HTMLEntity                                                            // many a file writes &nbsp; without declaring it
	decoder.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // decoded before
	return &scanner{xml: decoder, name: name}
}

// next gives the next token, and io.EOF at the end of a complete file.
func (s *scanner) next() (xml.Token, error) {
	token, err := s.xml.Token()
	if err != nil {
		return nil, s.explain(err)
	}
	switch token := token.(type) {
	case xml.StartElement:
		return token, s.open()
	case xml.EndElement:
		s.depth--
	case xml.Directive:
		return token, s.checkDirective(token)
	}
	return token, nil
}

func (s *scanner) open() error {
	s.depth++
	s.elements++
	if s.depth > maxDepth {
		return s.refuse("import.too_deep", maxDepth)
	}
	if s.elements > maxElements {
		return s.refuse("import.too_many_elements", maxElements)
	}
	return nil
}

// checkDirective refuses every file that declares an entity: nobody needs one in a schedule, and they are how a small
// file becomes gigabytes or reads another.
func (s *scanner) checkDirective(directive xml.Directive) error {
	if strings.Contains(strings.ToUpper(string(directive)), "!ENTITY") {
		return conference.Refuse("import.entity", conference.Params{"file": s.name})
	}
	return nil
}

func (s *scanner) refuse(code string, most int) error {
	return conference.Refuse(code, conference.Params{"file": s.name, "most": most})
}

// explain gives a name to what encoding/xml found.
func (s *scanner) explain(err error) error {
	if errors.Is(err, io.EOF) {
		return io.EOF
	}
	line, _ := s.xml.InputPos()
	code := "import.damaged"
	if strings.Contains(err.Error(), "unexpected EOF") {
		code = "import.truncated"
	}
	return &conference.Problem{Code: code, Params: conference.Params{"file": s.name, "line": line}, Cause: err}
}

// tree reads an element that was just opened, to its end.
func (s *scanner) tree(start xml.StartElement) (element, error) {
	e := newElement(start)
	var text strings.Builder
	for {
		token, err := s.next()
		if err != nil {
			return e, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			child, err := s.tree(token)
			if err != nil {
				return e, err
			}
			e.children = append(e.children, child)
		case xml.CharData:
			text.Write(token)
		case xml.EndElement:
			e.text = text.String()
			return e, nil
		}
	}
}
