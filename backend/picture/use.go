package picture

// Use says where a picture goes, which decides how much of it is kept.
type Use string

// The uses of pictures.
const (
	Logo Use = "logo" // up to 60 mm wide on A4, and twice as much on an A2
	Plan Use = "plan" // up to a whole page of A4
)

// bounds are how much of a picture is kept.
type bounds struct {
	side int // pixels along the longer side
	size int // bytes of the file
}

// boundsOf keeps 300 dots an inch at the size that is printed: 1,600 pixels are 135 mm, 3,000 are 254 mm.
func boundsOf(use Use) bounds {
	if use == Plan {
		return bounds{side: 3_000, size: 1_500_000}
	}
	return bounds{side: 1_600, size: 300_000}
}

// Limits of what is read at all.
const (
	mostFile   = 40 << 20   // bytes of a file
	mostPixels = 60_000_000 // of a picture that is decoded
	mostMemory = 330 << 20  // bytes of its pixels
	mostSVG    = 200_000    // bytes of a drawing that is kept as it is
)
