package conference

// Requirement is a seat that a session of some kind usually needs.
type Requirement struct {
	Role     Role
	Count    int
	Optional bool
}

// DefaultPanel is the number of panellists that a round table asks for when nobody says otherwise.
const DefaultPanel = 4

// Requirements lists the seats that a new session of a kind begins with; panel is the number of panellists asked for.
func Requirements(kind Kind, panel int) []Requirement {
	switch kind {
	case RoundTable:
		return []Requirement{{Role: Moderator, Count: 1}, {Role: Panellist, Count: panel}}
	case Keynote, Opening, Closing:
		return []Requirement{{Role: Speaker, Count: 1}}
	case Parallel:
		return []Requirement{{Role: Speaker, Count: 2}}
	case Workshop:
		return []Requirement{{Role: Host, Count: 1}}
	}
	return nil
}

// UsualRole is the role of somebody who joins a session of a kind and of whom nothing else is known.
func UsualRole(kind Kind) Role {
	switch kind {
	case RoundTable:
		return Panellist
	case Workshop, Social:
		return Host
	}
	return Speaker
}
