package svg

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"golang.org/x/net/html/charset"
)

// The bounds of a drawing; a logo is far below them.
const (
	mostBytes    = 4 << 20
	mostNodes    = 20_000
	mostDepth    = 100
	mostShapes   = 20_000   // copies counted
	mostSegments = 400_000  // of all paths together
	mostRead     = 32 << 20 // bytes of attributes, copies counted
	mostRules    = 2_000    // of style sheets
	mostHeeded   = 200      // properties of one rule
)

// Errors of reading.
var (
	ErrNone    = errors.New("no SVG drawing")
	ErrTooMuch = errors.New("more than a drawing may hold")
)

// node is an element with its attributes by their local names.
type node struct {
	name string
	attr map[string]string
	kids []*node
	text strings.Builder // of style
	size int             // bytes of its attributes
}

const namespace = "http://www.w3.org/2000/svg"

// parse reads the elements of SVG; those of editors' own namespaces are left out. Entities that a file declares are not
// known, and end the reading: no text can grow.
func parse(file []byte) (*node, error) {
	if len(file) > mostBytes {
		return nil, ErrTooMuch
	}
	decoder := xml.NewDecoder(bytes.NewReader(file))
	decoder.CharsetReader = charset.NewReaderLabel
	p := parser{}
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, ErrNone
		}
		if err := p.take(token); err != nil {
			return nil, err
		}
	}
	if p.root == nil || p.root.name != "svg" {
		return nil, ErrNone
	}
	return p.root, nil
}

type parser struct {
	root  *node
	open  []*node // nil: of another namespace
	nodes int
}

func (p *parser) take(token xml.Token) error {
	switch t := token.(type) {
	case xml.StartElement:
		return p.begin(t)
	case xml.EndElement:
		p.open = p.open[:len(p.open)-1]
	case xml.CharData:
		if n := len(p.open); n > 0 && p.open[n-1] != nil && p.open[n-1].name == "style" {
			p.open[n-1].text.Write(t)
		}
	}
	return nil
}

func (p *parser) begin(t xml.StartElement) error {
	if p.nodes++; p.nodes > mostNodes || len(p.open) > mostDepth {
		return ErrTooMuch
	}
	if t.Name.Space != "" && t.Name.Space != namespace && t.Name.Space != "svg" || len(p.open) > 0 && p.open[len(p.open)-1] == nil {
		p.open = append(p.open, nil)
		return nil
	}
	n := &node{name: t.Name.Local, attr: make(map[string]string, len(t.Attr))}
	for _, a := range t.Attr {
		if a.Name.Space == "" || a.Name.Local == "href" {
			n.attr[a.Name.Local] = strings.TrimSpace(a.Value)
			n.size += len(a.Value)
		}
	}
	switch {
	case p.root == nil:
		p.root = n
	case len(p.open) == 0:
		return ErrNone
	default:
		above := p.open[len(p.open)-1]
		above.kids = append(above.kids, n)
	}
	p.open = append(p.open, n)
	return nil
}

// each visits a node and everything below it.
func (n *node) each(do func(*node)) {
	do(n)
	for _, kid := range n.kids {
		kid.each(do)
	}
}
