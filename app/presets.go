package app

import (
	"slices"
	"strings"
)

// Preset is a way of making a document that somebody gave a name.
type Preset struct {
	Name     string `json:"name"`
	Document string `json:"document"` // a kind of the print kit, speakers, calendar or bundle
	Language string `json:"language"`
	Choices  string `json:"choices"` // those of the document, as the front end writes them (JSON)
}

// Presets lists what was kept on this device, by the order in which it was kept.
func (s *Settings) Presets() ([]Preset, error) {
	return call(s.desk, func() ([]Preset, error) { return s.desk.preferences.presets(), nil })
}

// SetPresets keeps a list in the place of the one before. A preset without a name is not kept.
func (s *Settings) SetPresets(presets []Preset) error {
	return run(s.desk, func() error {
		kept := slices.DeleteFunc(slices.Clone(presets), func(p Preset) bool { return strings.TrimSpace(p.Name) == "" })
		s.desk.preferences.change(func(r *remembered) { r.Presets = kept })
		return nil
	})
}

func (p *preferences) presets() []Preset {
	p.turn.Lock()
	defer p.turn.Unlock()
	return append([]Preset{}, p.is.Presets...)
}
