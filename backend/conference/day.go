package conference

// Day is a date of the edition with its opening hours.
type Day struct {
	ID        ID     `json:"id"`
	EditionID ID     `json:"editionId"`
	Date      Date   `json:"date"`
	Opens     Clock  `json:"opens"`
	Closes    Clock  `json:"closes"` // may pass 24 h when the day ends after midnight
	Label     string `json:"label"`
	Deleted   bool   `json:"-"`
}

// Ref names the day.
func (d Day) Ref() Ref { return Ref{Days, d.ID} }

// IsDeleted claims that the day is a tombstone.
func (d Day) IsDeleted() bool { return d.Deleted }

// LatestClose is the latest closing hour of a day: noon of the day after.
const LatestClose = Clock(36 * 60)

// Validate refuses a day without a readable date or that closes before it opens.
func (d Day) Validate() error {
	if _, err := ParseDate(string(d.Date)); err != nil {
		return err
	}
	if d.Opens < 0 || d.Opens >= MinutesPerDay || d.Closes <= d.Opens || d.Closes > LatestClose {
		return Refuse("day.hours_wrong", Params{"date": d.Date, "opens": d.Opens, "closes": d.Closes})
	}
	return checkLine("label", d.Label)
}
