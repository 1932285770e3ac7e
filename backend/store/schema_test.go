package store

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestSchemaAndDescriptorsAgree keeps the migrations and the Go side from drifting apart.
func TestSchemaAndDescriptorsAgree(t *testing.T) {
	s := mustCreate(t, Options{})
	for _, r := range relations {
		t.Run(string(r.form().table), func(t *testing.T) {
			var want, got []string
			for _, c := range r.form().columns[1:] {
				want = append(want, fmt.Sprintf("%s %s DEFAULT %s", c.name, c.kind, c.zero))
			}
			query := "SELECT name || ' ' || type || ' DEFAULT ' || dflt_value FROM pragma_table_info(?) WHERE name <> 'id' AND \"notnull\""
			err := s.connection.query(query, []any{string(r.form().table)}, func(scan scanner) error {
				var line string
				err := scan(&line)
				got = append(got, line)
				return err
			})
			slices.Sort(got) // a migration adds columns behind the others
			slices.Sort(want)
			if err != nil || strings.Join(got, "\n") != strings.Join(want, "\n") {
				t.Errorf("the schema says\n%s\nthe descriptor\n%s\n%v", strings.Join(got, "\n"), strings.Join(want, "\n"), err)
			}
		})
	}
}

// forEver are the names in the ledgers of the world: this list only grows.
var forEver = map[string]string{
	"edition":      "name ordinal theme venue address time_zone language practical expected colour logo min_gap move_gap origin max_sessions institution_share gender_share plan deleted",
	"organiser":    "edition_id name kind position logo link deleted",
	"day":          "edition_id date hours(opens closes) label deleted",
	"room":         "edition_id name capacity equipment access shared position origin deleted",
	"track":        "edition_id name colour position deleted",
	"session":      "edition_id kind number title subtitle abstract notes language track_id placement(day_id start duration rooms all_rooms) panel expected origin deleted",
	"person":       "name(given_name family_name) function organisation email phone biography notes origin gender deleted",
	"seat":         "session_id role holder(person_id status) optional note position deleted",
	"availability": "edition_id subject(subject_table subject_id) window(day_id from_clock to_clock) away reason deleted",
	"resource":     "session_id kind title link rights(licence rights_cleared) position deleted",
	"consent":      "edition_id person_id kind answer(given date) deleted",
	"waiver":       "edition_id code key verdict(fact reason) deleted",
	"tuning":       "edition_id code severity deleted",
	"walk":         "edition_id rooms(room_a room_b) minutes deleted",
	"translation":  "edition_id subject(subject_table subject_id) language title subtitle abstract deleted",
}

func TestNamesAreForEver(t *testing.T) {
	for _, r := range relations {
		var cells []string
		for _, c := range r.form().cells {
			if len(c.columns) > 1 {
				c.name += "(" + strings.Join(c.columns, " ") + ")"
			}
			cells = append(cells, c.name)
		}
		if got, want := strings.Join(cells, " "), forEver[string(r.form().table)]; got != want {
			t.Errorf("%s has the cells\n%s\nand must have\n%s", r.form().table, got, want)
		}
	}
}
