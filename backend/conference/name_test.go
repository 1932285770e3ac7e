package conference

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestSortKey(t *testing.T) {
	for _, c := range []struct{ given, family, want string }{
		{"Jean", "de La Tour", "la tour\tjean"},
		{"Jean", "d’Ormesson", "ormesson\tjean"},
		{"Jeanne", "d'Arc", "arc\tjeanne"},
		{"Anne", "de l’Étoile", "etoile\tanne"},
		{"Jean", "D’Ormesson", "d ormesson\tjean"},
		{"Yann", "Le Gall", "le gall\tyann"},
		{"Ludwig", "van der Rohe", "rohe\tludwig"},
		{"Paul", "Œuvrard", "oeuvrard\tpaul"},
		{"", "Łukasz", "lukasz"},
		{"Plato", "", "plato"},
		{"sinéad", "o’connor", "o connor\tsinead"},
		{"juan", "de la cruz", "de la cruz\tjuan"},
		{"", "", ""},
	} {
		t.Run("files "+c.given+" "+c.family, func(t *testing.T) {
			if got := SortKey(Person{GivenName: c.given, FamilyName: c.family}); got != c.want {
				t.Errorf("under %q, not %q", got, c.want)
			}
		})
	}
}

func TestComparePersons(t *testing.T) {
	t.Run("puts a directory in order, by family name before given name", func(t *testing.T) {
		want := []Person{
			{ID: "1", GivenName: "Émile", FamilyName: "Éluard"},
			{ID: "2", GivenName: "Ana", FamilyName: "de La Tour"},
			{ID: "3", GivenName: "Yann", FamilyName: "Le Gall"},
			{ID: "4", GivenName: "Zoé", FamilyName: "Martin"},
			{ID: "5", GivenName: "Zoé", FamilyName: "Martin"},
			{ID: "6", GivenName: "Alice", FamilyName: "Martin-Dupont"},
			{ID: "7", GivenName: "Jean", FamilyName: "d’Ormesson"},
			{ID: "8", GivenName: "Plato"},
		}
		for seed := range uint64(20) {
			got := slices.Clone(want)
			rand.New(rand.NewPCG(seed, 0)).Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
			sorted := slices.SortedFunc(slices.Values(got), ComparePersons)
			got = sortedPersons(got)
			if !slices.Equal(got, want) || !slices.Equal(sorted, want) {
				t.Fatalf("got %v and %v", ids(got), ids(sorted))
			}
		}
	})
}

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"Jérôme Legrix-Pagès": "jerome legrix pages", "STRAßE": "strasse", "Nguyễn Thị": "nguyen thi",
		"e\u0301te\u0301": "ete", "L’Œuvre, c’est": "l oeuvre c est", "Ђорђе 中文": "ђорђе 中文", " \t ": "",
	} {
		t.Run("folds "+text, func(t *testing.T) {
			if got := Fold(text); got != want {
				t.Errorf("to %q, not %q", got, want)
			}
		})
	}
}
