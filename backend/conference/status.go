package conference

import "slices"

// Status says how far the invitation to a seat has come.
type Status string

// The statuses of a seat.
const (
	Open       Status = "open"
	Considered Status = "considered"
	Invited    Status = "invited"
	Confirmed  Status = "confirmed"
	Declined   Status = "declined"
	Reserve    Status = "reserve"
)

// Statuses lists every status in the order of an invitation.
func Statuses() []Status {
	return []Status{Open, Considered, Invited, Confirmed, Declined, Reserve}
}

// IsKnown claims that the status is one of [Statuses].
func (s Status) IsKnown() bool { return slices.Contains(Statuses(), s) }

// Attends claims that the person is counted on: neither declined nor in reserve.
func (s Status) Attends() bool { return s != Declined && s != Reserve }
