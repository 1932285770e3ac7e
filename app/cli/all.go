package cli

import (
	"context"

	"quartiers/backend/conference"
	"quartiers/backend/export/bundle"
	"quartiers/backend/export/pdf"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/programme"
)

// What stands in the place of a document for all of them, and of a language for both.
const everything, both = "all", "both"

// exportAll writes every document into a folder or a zip file. -o replaces what this program wrote before, and nothing
// else.
func (c *command) exportAll(o choices) (int, error) {
	languages := []locale.Language{""}
	if o.language == both {
		languages, o.language = locale.Languages(), ""
	}
	language, err := o.check()
	if err == nil {
		err = bundle.Check(o.output, true)
	}
	if err == nil {
		err = c.readNames(&o)
	}
	if err != nil {
		return misuse, err
	}
	if len(languages) == 1 {
		languages[0] = language
	}
	p, err := c.open()
	return with(p, err, func(p *planner.Planner) (int, error) {
		made, err := o.all(p, languages)
		if err == nil {
			err = made.Write(o.output, true)
		}
		if err != nil {
			return misuse, err
		}
		c.tellBundle(made, o.output)
		return fine, nil
	})
}

func (o choices) all(p *planner.Planner, languages []locale.Language) (bundle.Bundle, error) {
	var err error
	if o.changed, err = p.Changed(); err != nil {
		return bundle.Bundle{}, err
	}
	var volumes []bundle.Volume
	for _, language := range languages {
		told, err := o.programme(p, language)
		if err != nil {
			return bundle.Bundle{}, err
		}
		volumes = append(volumes, o.volume(told))
	}
	return bundle.Make(context.Background(), volumes, nil)
}

func (o choices) volume(told programme.Programme) bundle.Volume {
	v := bundle.Volume{Programme: told, Changed: o.changed}
	for _, kind := range pdf.Kinds() {
		v.Pieces = append(v.Pieces, bundle.PDF(kind, told, o.pages()))
	}
	v.Pieces = append(v.Pieces, bundle.Speakers(told, o.speakers()), bundle.Calendar(told, o.calendar()))
	return v
}

func (c *command) tellBundle(made bundle.Bundle, path string) {
	c.say(locale.Command("bundle.made", conference.Params{"files": len(made.Files), "pages": made.Pages, "path": path}))
	if len(made.LeftOut) == 0 {
		return
	}
	titles := locale.Text{}
	for _, document := range made.LeftOut {
		title := locale.Document(document)
		titles.FR, titles.EN = joined(titles.FR, title.FR), joined(titles.EN, title.EN)
	}
	c.say(locale.Command("bundle.left_out", conference.Params{"titles": titles.In(c.language)}))
}

func joined(list, item string) string {
	if list == "" {
		return item
	}
	return list + ", " + item
}
