package pdf

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

var supporters = locale.Text{FR: "Avec le soutien de", EN: "Supported by"}

// thanked are the partners and sponsors, once one of them has a logo: before that, a line of names says as much.
func (j *job) thanked() []programme.Organiser {
	all := j.backers(conference.Supports, conference.Sponsors)
	if !haveLogos(all) {
		return nil
	}
	return all
}

// others are the institutions that are not thanked by their logos.
func (j *job) others(thanked []programme.Organiser) []programme.Organiser {
	var others []programme.Organiser
	for _, o := range j.programme.Edition.Organisers {
		if !slices.Contains(thanked, o) {
			others = append(others, o)
		}
	}
	return others
}

// thanksWall is the column of text of the page.
func (j *job) thanksWall() wall {
	return wall{width: j.paper.right - j.paper.text, area: 300 * j.paper.scale * j.paper.scale, most: 5}
}

// thank sets the logos of partners and sponsors beside their head.
func (j *job) thank(c *column, logos *emblems) {
	j.aside(c, aside{head: supporters, least: logos.height, ruled: true, set: func() {
		logos.draw(c.x, c.y)
		c.y += logos.height
	}})
}
