package programme

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func (t *teller) resources(s conference.Session) []Resource {
	left := t.plan.ResourcesOf(s.ID)
	resources := make([]Resource, 0, len(left))
	for _, r := range left {
		resources = append(resources, Resource{
			ID:       r.ID,
			Kind:     r.Kind,
			KindText: t.says(locale.ResourceKind(r.Kind)),
			Title:    r.Title,
			Link:     r.Link,
			Licence:  r.Licence,
			Cleared:  r.RightsCleared,
		})
	}
	return resources
}
