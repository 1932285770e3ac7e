package app

import (
	"reflect"
	"testing"
)

func TestPresets(t *testing.T) {
	d := newDesk(t.TempDir(), "test")
	close(d.begun)
	settings := &Settings{d}
	t.Run("are none at first, and never null", func(t *testing.T) {
		if list, err := settings.Presets(); err != nil || list == nil || len(list) != 0 {
			t.Errorf("%v, %v", list, err)
		}
	})
	t.Run("are kept on this device, those with a name, beside the other choices", func(t *testing.T) {
		kept := Preset{Name: "Affiche A2", Document: "poster", Language: "fr", Choices: `{"paper":"A2"}`}
		if err := settings.SetPresets([]Preset{kept, {Name: " "}}); err != nil {
			t.Fatal(err)
		}
		if err := settings.Set(Preferences{Theme: "dark"}); err != nil {
			t.Fatal(err)
		}
		again := readPreferences(d.configDir)
		if got := again.presets(); !reflect.DeepEqual(got, []Preset{kept}) || again.get().Theme != "dark" {
			t.Errorf("%+v, %+v", got, again.get())
		}
	})
}
