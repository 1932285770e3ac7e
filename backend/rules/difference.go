package rules

import (
	"reflect"
	"slices"
)

// Difference is what a change did to the findings.
type Difference struct {
	Added []Finding // new, or telling something else now; in the order of [Check]
	Gone  []string  // keys of those that no longer hold
}

// Then is what two changes did, one after the other.
func (d Difference) Then(next Difference) Difference {
	if len(d.Added)+len(d.Gone) == 0 {
		return next
	}
	settled := map[string]bool{}
	for i := range next.Added {
		settled[next.Added[i].Key()] = true
	}
	both := Difference{Gone: slices.Clone(next.Gone)}
	for _, key := range d.Gone {
		if !settled[key] && !slices.Contains(next.Gone, key) {
			both.Gone = append(both.Gone, key)
		}
	}
	for _, finding := range d.Added {
		if key := finding.Key(); !settled[key] && !slices.Contains(next.Gone, key) {
			both.Added = append(both.Added, finding)
		}
	}
	both.Added = append(both.Added, next.Added...)
	return both
}

// Compare tells what the findings of one plan have over those of another.
func Compare(before, after []Finding) Difference {
	var c comparison
	for i := range before {
		c.was = append(c.was, entry{Finding: before[i]})
	}
	for i := range after {
		c.is = append(c.is, entry{Finding: after[i]})
	}
	return c.difference()
}

// comparison is what was told before and after a change.
type comparison struct{ was, is []entry }

func (c *comparison) difference() Difference {
	old := make(map[string]*Finding, len(c.was))
	for i := range c.was {
		old[c.was[i].Key()] = &c.was[i].Finding
	}
	var added []entry
	for i := range c.is {
		key := c.is[i].Key()
		if was := old[key]; was == nil || !was.equals(&c.is[i].Finding) {
			added = append(added, c.is[i])
		}
		delete(old, key)
	}
	var d Difference
	if len(added) > 0 {
		d.Added = sorted(added)
	}
	for key := range old {
		d.Gone = append(d.Gone, key)
	}
	slices.Sort(d.Gone)
	return d
}

// equals claims that two findings say the same.
func (f *Finding) equals(other *Finding) bool {
	return f.Code == other.Code && f.Severity == other.Severity && f.Fact == other.Fact && f.Waiver == other.Waiver &&
		f.Reason == other.Reason && slices.Equal(f.Subjects, other.Subjects) && reflect.DeepEqual(f.Params, other.Params)
}
