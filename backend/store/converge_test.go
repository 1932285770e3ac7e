package store

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"quartiers/backend/conference"
)

// replicas are three laptops whose clocks disagree.
type replicas struct {
	stores [3]*Store
	skew   [3]time.Duration
	now    time.Time
}

// quick is enough where a test is not about power cuts.
var quick = tuning{synchronous: "OFF"}

func newReplicas(t *testing.T, folder string) *replicas {
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	r := &replicas{now: noon, skew: [3]time.Duration{0, -2 * time.Hour, 26 * time.Hour}}
	for i := range r.stores {
		o := Options{tuning: quick, Now: func() time.Time { return r.now.Add(r.skew[i]) }}
		r.stores[i] = mustCreateAt(t, filepath.Join(folder, fmt.Sprint(i)), o)
	}
	return r
}

func (r *replicas) close(t *testing.T) {
	for _, s := range r.stores {
		mustClose(t, s)
	}
}

// step does one thing on a laptop: an act, an undo, a redo, an exchange; or one act on each of two at the same stamp.
func (r *replicas) step(t *testing.T, rt *rapid.T) {
	r.now = r.now.Add(time.Duration(rapid.IntRange(-3600, 3600).Draw(rt, "passes")) * time.Second)
	i := rapid.IntRange(0, 2).Draw(rt, "who")
	s := r.stores[i]
	switch what := rapid.IntRange(0, 9).Draw(rt, "step"); {
	case what < 2:
		r.sameStamp(t, rt, s, r.stores[(i+1)%3])
	case what < 6:
		mustDo(t, s, "act", anAct(rt, mustLoad(t, s))...)
	case what == 6:
		takeBack(t, s.Undo)
	case what == 7:
		takeBack(t, s.Redo)
	default:
		r.exchange(t, rt, r.stores[(i+1+what%2)%3], s)
	}
}

func takeBack(t *testing.T, do func() (Commit, error)) {
	if _, err := do(); err != nil && code(err) != "undo.nothing" && code(err) != "redo.nothing" {
		t.Fatal(err)
	}
}

// sameStamp makes two laptops write at the same moment: only the device decides then.
func (r *replicas) sameStamp(t *testing.T, rt *rapid.T, a, b *Store) {
	at := max(a.clock.last, b.clock.last, r.now.UnixMilli()<<counterBits, r.now.Add(26*time.Hour).UnixMilli()<<counterBits)
	a.clock.last, b.clock.last = at, at
	mustDo(t, a, "act", anAct(rt, mustLoad(t, a))...)
	mustDo(t, b, "act", anAct(rt, mustLoad(t, b))...)
}

// exchange delivers what is lacking, or everything once more; shuffled, cut, some of it twice.
func (r *replicas) exchange(t *testing.T, rt *rapid.T, from, to *Store) {
	bundles := mustLacking(t, from, to)
	if rapid.Bool().Draw(rt, "all") {
		bundles = mustBundles(t, from)
	}
	if len(bundles) == 0 {
		return
	}
	bundles = rapid.Permutation(bundles).Draw(rt, "order")
	bundles = bundles[:rapid.IntRange(0, len(bundles)).Draw(rt, "cut")]
	if len(bundles) > 0 {
		bundles = append(bundles, bundles[0])
	}
	if _, _, err := to.Merge(bundles); err != nil {
		t.Fatal(err)
	}
}

func mustBundles(t testing.TB, s *Store) []Bundle {
	t.Helper()
	bundles, err := s.Since(Cursor{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	return throughJSON(t, bundles)
}

func (r *replicas) exchangeAll(t *testing.T) {
	for range 2 {
		for _, from := range r.stores {
			for _, to := range r.stores {
				mustExchange(t, from, to)
			}
		}
	}
}

func TestReplicasConverge(t *testing.T) {
	folder, run := t.TempDir(), 0
	rapid.Check(t, func(rt *rapid.T) {
		run++
		r := newReplicas(t, filepath.Join(folder, fmt.Sprint(run)))
		defer r.close(t)
		for range rapid.IntRange(1, 25).Draw(rt, "steps") {
			r.step(t, rt)
		}
		r.exchangeAll(t)
		r.compare(t, rt)
	})
}

func (r *replicas) compare(t *testing.T, rt *rapid.T) {
	want := oracle(mustBundles(t, r.stores[0]))
	for i, s := range r.stores {
		mustVerify(t, s)
		if got := tables(t, s); !reflect.DeepEqual(got, want) {
			rt.Fatalf("replica %d is\n%v\nwant\n%v", i, got, want)
		}
		if got, other := mustBundles(t, s), mustBundles(t, r.stores[0]); !reflect.DeepEqual(got, other) {
			rt.Fatalf("the ledger of replica %d is another", i)
		}
	}
}

// oracle folds all changes in memory, without any of the store's own code: the value of each cell of each row.
func oracle(bundles []Bundle) map[string]any {
	type entry struct {
		clock, device, n int64
		row, cell, value string
	}
	var entries []entry
	for _, b := range bundles {
		for _, c := range b.Changes {
			entries = append(entries, entry{b.Transaction.Clock, b.Transaction.Device, c.N, string(c.Ref.Table) + "/" + string(c.Ref.ID), c.Cell, c.New})
		}
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.clock, b.clock), cmp.Compare(a.device, b.device), cmp.Compare(a.n, b.n))
	})
	rows := map[string]any{}
	for _, e := range entries {
		var value any
		if json.Unmarshal([]byte(e.value), &value) != nil {
			panic("not JSON: " + e.value)
		}
		if e.cell == "+" {
			for cell, v := range value.(map[string]any) {
				rows[e.row+"."+cell] = v
			}
			continue
		}
		rows[e.row+"."+e.cell] = value
	}
	return rows
}

// tables reads the value of each cell of each row.
func tables(t *testing.T, s *Store) map[string]any {
	rows := map[string]any{}
	for _, r := range relations {
		query := fmt.Sprintf("SELECT id, %s FROM %s", r.form().object(""), r.form().table)
		err := s.connection.query(query, nil, func(scan scanner) error {
			var id, text string
			if err := scan(&id, &text); err != nil {
				return err
			}
			var cells map[string]any
			err := json.Unmarshal([]byte(text), &cells)
			for cell, value := range cells {
				rows[string(r.form().table)+"/"+id+"."+cell] = value
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return rows
}

// foreign is a sealed bundle of a device that is not here.
func foreign(t testing.TB, counter, clock int64, changes ...Change) Bundle {
	t.Helper()
	b, err := seal(Bundle{Transaction: conference.Transaction{Clock: clock, Device: 7, Act: conference.Act{Name: "act"}, At: noon}, Counter: counter, Changes: changes})
	if err != nil {
		t.Fatal(err)
	}
	return throughJSON(t, []Bundle{b})[0]
}

func roomRef(id conference.ID) conference.Ref { return conference.Ref{Table: conference.Rooms, ID: id} }

func TestMerge(t *testing.T) {
	merge := func(t *testing.T, s *Store, bundles ...Bundle) (Commit, MergeReport) {
		t.Helper()
		commit, report, err := s.Merge(bundles)
		if err != nil {
			t.Fatal(err)
		}
		mustVerify(t, s)
		return commit, report
	}
	t.Run("reports the value that lost to one written without knowing it", func(t *testing.T) {
		a, b := mustCreate(t, Options{}), mustCreate(t, Options{Now: func() time.Time { return noon.Add(time.Hour) }})
		mustDo(t, a, "room.create", conference.Room{ID: "r1", Name: "Old"})
		mustExchange(t, a, b)
		mustDo(t, a, "room.edit", conference.Room{ID: "r1", Name: "Mine"})
		mustDo(t, b, "room.edit", conference.Room{ID: "r1", Name: "Theirs"})
		report := mustExchange(t, b, a)
		got := one(t, report.Overruled)
		if got.Lost.New != `"Mine"` || got.Kept.New != `"Theirs"` {
			t.Errorf("overruled %+v", got)
		}
	})
	t.Run("keeps and passes on what this version does not know", func(t *testing.T) {
		s := mustCreate(t, Options{})
		unknown := []Bundle{
			foreign(t, 1, 10, Change{N: 1, Ref: roomRef("r1"), Cell: NewRow, New: `{"name":"A","floor":3}`}),
			foreign(t, 2, 11, Change{N: 2, Ref: roomRef("r1"), Cell: "smell", Old: `""`, New: `"old wood"`},
				Change{N: 3, Ref: conference.Ref{Table: "sponsor", ID: "x"}, Cell: NewRow, New: `{"name":"B"}`}),
		}
		commit, report := merge(t, s, unknown...)
		if len(report.Unknown) != 3 || one(t, commit.Changed.Rooms).Name != "A" {
			t.Errorf("report %+v, changed %+v", report, commit.Changed)
		}
		if got := mustBundles(t, s); !reflect.DeepEqual(got, unknown) {
			t.Errorf("passed on\n%+v\nwant\n%+v", got, unknown)
		}
	})
	t.Run("makes a fitting value of whatever another program wrote", func(t *testing.T) {
		s := mustCreate(t, Options{})
		commit, _ := merge(t, s, foreign(t, 1, 10, Change{N: 1, Ref: roomRef("r1"), Cell: NewRow, New: `{"name":12,"capacity":"many","shared":true}`}),
			foreign(t, 2, 11, Change{N: 2, Ref: conference.Ref{Table: conference.Sessions, ID: "s1"}, Cell: "placement", Old: `null`, New: `"nonsense"`}))
		if got := one(t, commit.Changed.Rooms); got != (conference.Room{ID: "r1", Name: "12", Shared: true}) {
			t.Errorf("the room is %+v", got)
		}
		if again := mustLoad(t, mustReopen(t, s)); len(again.Sessions) != 1 {
			t.Errorf("loaded %+v", again)
		}
	})
	t.Run("refuses what was damaged on the way, whole", func(t *testing.T) {
		s := mustCreate(t, Options{})
		good := foreign(t, 1, 10, Change{N: 1, Ref: roomRef("r1"), Cell: NewRow, New: `{"name":"A"}`})
		bad := foreign(t, 2, 11, Change{N: 2, Ref: roomRef("r1"), Cell: "name", Old: `"A"`, New: `"B"`})
		bad.Changes[0].New = `"C"`
		if _, _, err := s.Merge([]Bundle{good, bad}); code(err) != "merge.damaged" {
			t.Error(err)
		}
		if got := mustBundles(t, s); len(got) != 0 {
			t.Errorf("took %+v", got)
		}
	})
	t.Run("refuses two laptops with one identity", func(t *testing.T) {
		s := mustCreate(t, Options{})
		merge(t, s, foreign(t, 1, 10))
		if _, _, err := s.Merge([]Bundle{foreign(t, 1, 11)}); code(err) != "merge.device_twice" {
			t.Error(err)
		}
	})
	t.Run("is later than everything seen, whatever the clocks say", func(t *testing.T) {
		s := mustCreate(t, Options{})
		future := noon.AddDate(100, 0, 0).UnixMilli() << counterBits
		merge(t, s, foreign(t, 1, future))
		s = mustReopen(t, s)
		if commit := mustDo(t, s, "room.create", conference.Room{ID: "r1"}); commit.Transaction.Clock != future+1 {
			t.Errorf("stamped %d, want %d", commit.Transaction.Clock, future+1)
		}
	})
	t.Run("asks again for what is missing, and for nothing else", func(t *testing.T) {
		s := mustCreate(t, Options{})
		merge(t, s, foreign(t, 1, 10), foreign(t, 3, 12), foreign(t, 5, 14))
		cursor, err := s.Cursor()
		want := Cursor{7: {Through: 1, Beyond: []int64{3, 5}}}
		if err != nil || !reflect.DeepEqual(cursor, want) {
			t.Errorf("cursor %+v, want %+v, %v", cursor, want, err)
		}
		lacking, err := s.Since(Cursor{7: {Through: 0, Beyond: []int64{3}}}, 1)
		if err != nil || one(t, lacking).Counter != 1 {
			t.Errorf("lacking %+v, %v", lacking, err)
		}
	})
}
