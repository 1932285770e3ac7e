package conference

import "slices"

// ResourceKind says what a session left behind.
type ResourceKind string

// The kinds of resources.
const (
	Replay  ResourceKind = "replay"
	Slides  ResourceKind = "slides"
	Summary ResourceKind = "summary"
	Other   ResourceKind = "other"
)

// ResourceKinds lists every kind of resource.
func ResourceKinds() []ResourceKind { return []ResourceKind{Replay, Slides, Summary, Other} }

// Resource is a replay, slides, a written summary or something else that a session offers.
type Resource struct {
	ID            ID           `json:"id"`
	SessionID     ID           `json:"sessionId"`
	Kind          ResourceKind `json:"kind"`
	Title         string       `json:"title"`
	Link          string       `json:"link"`    // an address or a file; empty: promised, not there yet
	Licence       string       `json:"licence"` // such as CC-BY-4.0
	RightsCleared bool         `json:"rightsCleared"`
	Position      string       `json:"position"`
	Deleted       bool         `json:"-"`
}

// Ref names the resource.
func (r Resource) Ref() Ref { return Ref{Resources, r.ID} }

// IsDeleted claims that the resource is a tombstone.
func (r Resource) IsDeleted() bool { return r.Deleted }

// Validate refuses an unknown kind or a text too long.
func (r Resource) Validate() error {
	if !slices.Contains(ResourceKinds(), r.Kind) {
		return Refuse("resource.kind_unknown", Params{"kind": string(r.Kind)})
	}
	return firstError(checkLine("title", r.Title), checkText("link", r.Link), checkLine("licence", r.Licence))
}
