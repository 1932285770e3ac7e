package pdf

import (
	"errors"
	"strconv"
	"strings"

	"quartiers/backend/picture"
)

// placed is a picture that pages show, under one name however often.
type placed struct {
	*picture.Picture
	name string // within pages
}

// picture reads a picture once for the whole document; nil for one that cannot be shown, which the report names.
func (d *document) picture(uri, says string) *placed {
	if p, known := d.pictureAt[uri]; known {
		return p
	}
	p, err := picture.Read(uri)
	remark := Picture{Name: says}
	switch {
	case err != nil:
		remark.Reason = reasonOf(err)
	case p.Drawing != nil && len(p.Drawing.Undrawn) > 0:
		remark.Reason, remark.Parts = "undrawn", strings.Join(p.Drawing.Undrawn, ", ")
	default:
		made := &placed{p, pictureResource(len(d.pictures))}
		d.pictures, d.pictureAt[uri] = append(d.pictures, made), made
		return made
	}
	d.report.Pictures, d.pictureAt[uri] = append(d.report.Pictures, remark), nil
	return nil
}

func reasonOf(err error) string {
	if errors.Is(err, picture.ErrTooLarge) {
		return "too_large"
	}
	return "unreadable"
}

func pictureResource(i int) string { return "P" + strconv.Itoa(i) }

// ratio is the width of a picture by its height.
func (p *placed) ratio() float64 { return p.Width / p.Height }

// fit is the largest area with the proportions of a picture at the top left of a box.
func fit(p *placed, within box) box {
	within.height = min(within.height, within.width/p.ratio())
	within.width = within.height * p.ratio()
	return within
}
