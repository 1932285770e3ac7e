package pdf

import "quartiers/backend/locale"

var (
	planOfRooms = locale.Text{FR: "Plan des salles", EN: "Plan of the rooms"}
	planShows   = locale.Text{FR: "Plan des salles\u00a0: ", EN: "Plan of the rooms: "}
)

// plan sets the picture of the rooms on a page of its own, as large as it can be, turned where that makes it much larger.
func (b *brochure) plan() error {
	uri := b.programme.Edition.Plan
	if uri == "" {
		return nil
	}
	p := b.picture(uri, b.says(planOfRooms))
	if p == nil {
		return nil // the report says so
	}
	c := b.sectionIn(b.words(planOfRooms), words{first: b.programme.Edition.Venue})
	room := box{b.paper.left, c.y, b.paper.measure(), c.room()}
	b.within("Figure", func(e *element) {
		e.alt = b.planSays()
		area, turned := fitTurned(p, room)
		b.draw(func(canvas *canvas) {
			if turned {
				canvas.pictureTurned(p.name, area)
				return
			}
			canvas.picture(p.name, area)
		})
	})
	return nil
}

// planSays names what a plan shows, for those who do not see it.
func (b *brochure) planSays() string {
	var names []string
	for _, r := range b.programme.Rooms {
		names = append(names, b.clean.clean(r.Name))
	}
	if len(names) == 0 {
		return b.says(planOfRooms)
	}
	return b.says(planShows) + locale.List(names, b.language)
}

// worthTurning is how much larger a picture must become for a reader to turn the page.
const worthTurning = 1.35

// fitTurned is the largest area for a picture in a box, upright or lying on its side, in the middle of the width.
func fitTurned(p *placed, within box) (box, bool) {
	upright := fit(p, within)
	lying := fit(p, box{width: within.height, height: within.width})
	lying.width, lying.height = lying.height, lying.width
	area, turned := upright, false
	if lying.width*lying.height > worthTurning*upright.width*upright.height {
		area, turned = lying, true
	}
	area.x, area.y = within.x+(within.width-area.width)/2, within.y
	return area, turned
}
