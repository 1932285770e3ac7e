package app

import (
	"bytes"
	"encoding/base64"
	"io"

	"quartiers/backend/conference"
	"quartiers/backend/export/pdf"
	"quartiers/backend/planner"
	"quartiers/backend/programme"
)

// Preview is a document that is shown and not kept.
type Preview struct {
	Data   string `json:"data"` // the PDF in base64
	Report Report `json:"report"`
}

// BrochureOptions are the choices of the programme brochure.
type BrochureOptions struct {
	Language      string `json:"language"` // fr or en
	Paper         string `json:"paper"`    // A4 or A5
	Families      string `json:"families"` // family names: empty as written, capitals, small (capitals)
	ConfirmedOnly bool   `json:"confirmedOnly"`
	Cover         bool   `json:"cover"`
	Abstracts     bool   `json:"abstracts"`
	Index         bool   `json:"index"`
	Practical     bool   `json:"practical"`
	Tracks        bool   `json:"tracks"` // the colours of tracks
}

// Preview makes the programme brochure to be looked at.
func (e *Exports) Preview(edition string, o BrochureOptions) (Preview, error) {
	return ask(e.desk, func(p *planner.Planner) (Preview, error) {
		var preview Preview
		err := e.desk.exporting(func(job *export) error {
			data, report, err := brochureBytes(job, p, id(edition), o)
			preview = Preview{base64.StdEncoding.EncodeToString(data), report}
			return err
		})
		return preview, err
	})
}

// Programme writes the programme brochure.
func (e *Exports) Programme(edition string, o BrochureOptions, target Target) (Written, error) {
	return e.write(target, func(job *export, p *planner.Planner, w io.Writer) (Report, error) {
		return brochure(job, p, id(edition), o, w)
	})
}

func brochureBytes(job *export, p *planner.Planner, edition conference.ID, o BrochureOptions) ([]byte, Report, error) {
	var data bytes.Buffer
	report, err := brochure(job, p, edition, o, &data)
	return data.Bytes(), report, err
}

func brochure(job *export, p *planner.Planner, edition conference.ID, o BrochureOptions, w io.Writer) (Report, error) {
	told, err := p.Programme(edition, programme.Options{Language: spoken(o.Language), ConfirmedOnly: o.ConfirmedOnly})
	if err != nil {
		return Report{}, err
	}
	report, err := pdf.Brochure(job, w, told, pdf.BrochureOptions{
		Paper: pdf.Paper(o.Paper), Families: pdf.Families(o.Families), Progress: job.progress,
		WithoutCover: !o.Cover, WithoutAbstracts: !o.Abstracts, WithoutIndex: !o.Index,
		WithoutPractical: !o.Practical, WithoutTracks: !o.Tracks})
	return reportOf(report), err
}
