package picture

import (
	"errors"

	"quartiers/backend/picture/svg"
)

// Taken is a picture as the workspace keeps it.
type Taken struct {
	URI string // empty: the drawing cannot be kept as it is, and must come again as pixels
	// Undrawn are the parts of a drawing that documents would leave out, by their names in the file.
	Undrawn []string
}

// Take reads the file of a picture and reduces it to what its use needs. Errors: ErrUnreadable, ErrTooLarge. A drawing is
// kept as it is when documents can draw all of it; otherwise the answer names what they cannot, and has no URI.
func Take(file []byte, use Use) (Taken, error) {
	if len(file) > mostFile {
		return Taken{}, ErrTooLarge
	}
	if isSVG(file) {
		return takeDrawing(file)
	}
	decoded, held, err := decode(file)
	if err != nil {
		return Taken{}, err
	}
	most := boundsOf(use)
	pixels := straighten(inBytes(shrink(decoded, most.side)), held)
	for side := most.side; ; side = side * 4 / 5 {
		kind, small := encode(inBytes(shrink(pixels, side)), most.size)
		if len(small) <= most.size || side < 200 {
			return Taken{URI: uriOf(kind, small)}, nil
		}
	}
}

func takeDrawing(file []byte) (Taken, error) {
	drawing, err := readDrawing(file)
	if err != nil {
		return Taken{}, err
	}
	switch {
	case len(drawing.Undrawn) > 0:
		return Taken{Undrawn: drawing.Undrawn}, nil
	case len(file) > mostSVG:
		return Taken{}, nil
	}
	return Taken{URI: uriOf("svg+xml", file)}, nil
}

func readDrawing(file []byte) (*svg.Drawing, error) {
	drawing, err := svg.Read(file)
	if errors.Is(err, svg.ErrTooMuch) {
		return nil, ErrTooLarge
	}
	if err != nil || len(drawing.Shapes) == 0 && len(drawing.Undrawn) == 0 {
		return nil, ErrUnreadable
	}
	return drawing, nil
}
