package app

import "os"

// Settings are the choices of this device, and what the application says of itself.
type Settings struct{ desk *desk }

// About is what the application says of itself.
type About struct {
	Version      string `json:"version"`
	SystemLocale string `json:"systemLocale"` // what the system speaks, such as fr_FR.UTF-8; empty when it does not say
	ConfigFolder string `json:"configFolder"`
}

// Get gives the choices.
func (s *Settings) Get() (Preferences, error) {
	return call(s.desk, func() (Preferences, error) { return s.desk.preferences.get(), nil })
}

// Set keeps the choices.
func (s *Settings) Set(p Preferences) error {
	return run(s.desk, func() error { s.desk.preferences.set(p); return nil })
}

// About tells the version and where things are kept.
func (s *Settings) About() (About, error) {
	return call(s.desk, func() (About, error) {
		return About{s.desk.version, systemLocale(), s.desk.configDir}, nil
	})
}

// systemLocale reads what Unix systems say; elsewhere the front end asks its own engine.
func systemLocale() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := os.Getenv(name); value != "" {
			return value
		}
	}
	return ""
}
