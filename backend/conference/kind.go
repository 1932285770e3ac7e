package conference

// Kind says what a session is.
type Kind string

// The kinds of sessions.
const (
	Opening    Kind = "opening"
	Plenary    Kind = "plenary"
	Keynote    Kind = "keynote"
	RoundTable Kind = "round_table"
	Parallel   Kind = "parallel"
	Workshop   Kind = "workshop"
	Break      Kind = "break"
	Meal       Kind = "meal"
	Social     Kind = "social"
	Closing    Kind = "closing"
)

// Kinds lists every kind in the order of a day.
func Kinds() []Kind {
	return []Kind{Opening, Plenary, Keynote, RoundTable, Parallel, Workshop, Break, Meal, Social, Closing}
}

// IsKnown claims that the kind is one of [Kinds].
func (k Kind) IsKnown() bool {
	for _, kind := range Kinds() {
		if k == kind {
			return true
		}
	}
	return false
}

// IsPause claims that the kind is time without a programme: nobody speaks, nothing must be announced.
func (k Kind) IsPause() bool { return k == Break || k == Meal || k == Social }

// NeedsModerator claims that somebody must lead the conversation.
func (k Kind) NeedsModerator() bool { return k == RoundTable }

// GathersAll claims that a session of this kind usually takes every room, because everybody is there.
func (k Kind) GathersAll() bool {
	switch k {
	case Parallel, Workshop:
		return false
	}
	return true
}
