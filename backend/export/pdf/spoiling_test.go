package pdf

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

// oneMark is a paragraph with one mark: what stands before its number, the number, and what stands behind.
const oneMark = `(/K \[\s+)(\d+)(\s+\]\s+/P \d+ 0 R\s+/Pg \d+ 0 R\s+/S /P\b)`

// spoilings are places of a good document, as qpdf unpacks it, what is put there, and the fault that it is.
var spoilings = []struct{ says, old, new, fault string }{
	{"no mark of a tagged file", `/Marked true`, `/Marked false`, "does not say that it is tagged"},
	{"no language", `/Lang \(fr\)`, ``, `speaks ""`},
	{"another language", `/Lang \(fr\)`, `/Lang (en)`, `speaks "en"`},
	{"the name of the file in place of its title", `/DisplayDocTitle true`, `/DisplayDocTitle false`, "instead of its title"},
	{"a title that only the information knows", `dc:title`, `dc:label`, "the metadata call the file"},
	{"no claim", `<pdfuaid:part>1`, `<pdfuaid:part>2`, "do not claim PDF/UA-1"},
	{"metadata in another language", `<rdf:li>fr<`, `<rdf:li>en<`, "the file speaks"},
	{"metadata cut short", `</rdf:RDF>`, ``, "not well-formed"},
	{"no tree", `/StructTreeRoot \d+ 0 R`, ``, "no structure tree"},
	{"a tree that begins with a section", `/S /Document`, `/S /Sect`, "does not begin with a document"},
	{"an unknown role", `/S /Sect`, `/S /Chapter`, `the role "Chapter"`},
	{"another parent", `(/S /H2\s+/T [^\n]+\n)?(/P) \d+ 0 R(\s+/Pg[^\n]+\s+/S /H2)`, `$2 1 0 R$3`, "names another parent"},
	{"a heading too deep", `/S /H2`, `/S /H4`, "level 4 follows one of level 1"},
	{"a figure without words", `/Alt `, `/Alu `, "no words that stand for it"},
	{"a head that heads nothing", `/Scope /Column`, ``, "does not say what it heads"},
	{"a narrow row", `/ColSpan 4`, `/ColSpan 3`, "no cell in column 5 of 5"},
	{"a list of paragraphs", `/S /LI\b`, `/S /P`, "a L holds a P"},
	{"an item without a body", `/S /LBody`, `/S /P`, "a LI holds a P"},
	{"words in a list", `/S /LI\b`, `/S /L`, "a L holds a L"},
	{"a cell outside a row", `/S /TR`, `/S /Sect`, "a Table holds a Sect"},
	{"a mark that the tree forgets", oneMark, `$1$3`, "is in the tree 0 times"},
	{"an empty paragraph", oneMark, `$1$3`, "is empty"},
	{"a mark that the tree has twice", oneMark, `$1$2 $2$3`, "is in the tree 2 times"},
	{"a mark of the tree that is not on the page", oneMark, `$1$2 999$3`, "which is not there"},
	{"text outside all marks", `/P <</MCID 0>> BDC`, `/Note BMC`, "neither in the tree nor an artifact"},
	{"a picture outside all marks", `/Artifact BMC`, `/Note BMC`, "neither in the tree nor an artifact"},
	{"two marks of one number", `<</MCID 1>>`, `<</MCID 0>>`, "two marks have the number 0"},
	{"a mark within a mark", `/Artifact BMC`, `/P <</MCID 998>> BDC /Artifact BMC`, "a mark Artifact begins within a mark P"},
	{"a mark that stays open", `EMC`, ``, "a mark "},
	{"a mark that never began", `EMC`, `EMC EMC`, "a mark ends that never began"},
	{"a mark that ends within a text", `\] TJ ET\s+EMC`, `] TJ EMC ET`, "a mark and a text overlap"},
	{"an operator without operands", `/P <</MCID 0>> BDC`, `BDC`, "BDC lacks operands"},
	{"a state that is not restored", `\bQ\n`, "\n", "stays open"},
	{"a state that was not saved", `EMC`, `EMC Q`, "never saved"},
	{"letters without codes", `<0041> <0041>`, `<0001> <0041>`, "has no letters"},
	{"a code that is no letter", `<0041> <0041>`, `<0041> <FFFD>`, "no letter"},
	{"a font that is not embedded", `/FontFile2 `, `/FontFileX `, "is not embedded"},
	{"a font without a way back", `/ToUnicode `, `/ToUnicodX `, "no way back"},
	{"a font in full", `/BaseFont /[A-Z]{6}\+`, `/BaseFont /`, "no subset by its name"},
	{"another order of the tab key", `/Tabs /S`, `/Tabs /R`, "the tab key"},
	{"a page without a way back", `/StructParents 0`, `/StructParents 1`, "is not its own"},
	{"a way back that leads elsewhere", `(/Nums \[\s+0\s+\[\s+)(\d+ 0 R)(\s+)(\d+ 0 R)`, `$1$4$3$2`, "leads elsewhere"},
	{"a way back that is too many", `/Nums \[(\s+0\s+\[)`, `/Nums [ 9999 null$1`, "begins nowhere"},
	{"a key that is taken", `/ParentTreeNextKey \d+`, `/ParentTreeNextKey 1`, "is taken"},
	{"a silent link", `/Contents <[0-9a-f]+>|/Contents \([^)]+\)`, ``, "a link says nothing"},
	{"a link outside the tree", `/Type /OBJR`, `/Type /MCR`, "not in the tree as one"},
	{"a link without a way into the tree", `/StructParent \d+`, ``, "knows no way into the tree"},
	{"a link that leads nowhere", `/Dest \[\s+\d+ 0 R`, `/Dest [ null`, "leads nowhere"},
	{"a count of bookmarks", `/Count -\d+`, `/Count -1`, "below it, not"},
	{"labels that begin late", `(/PageLabels <<\s+/Nums \[\s+)0`, `${1}1`, "the first page has no label"},
	{"a label too many", `(/PageLabels <<\s+/Nums \[)`, `$1 999 << /S /D >>`, "page 1000 has a label"},
	{"a bookmark without its neighbour", `/Prev \d+ 0 R`, ``, "does not know its neighbours"},
}

// TestJudge spoils a good document in one place at a time: the judge must name each of them.
func TestJudge(t *testing.T) {
	t.Parallel()
	d := aDay(4)
	d.records.Editions[0].Logo = paintedLogo(t, 40, 20)
	file, _ := printed(t, Brochure, d.programme("fr"), Options{})
	plain := unpacked(t, file)
	t.Run("finds nothing in a good document", func(t *testing.T) { checkAccessible(t, mended(t, plain), "fr") })
	for _, s := range spoilings {
		t.Run("finds "+s.says, func(t *testing.T) {
			found := judged(t, mended(t, spoiled(t, plain, s.old, s.new)), "fr").faults
			if !strings.Contains(strings.Join(found, "\n"), s.fault) {
				t.Errorf("%q is not among %q", s.fault, found[:min(len(found), mostFaults)])
			}
		})
	}
}

// unpacked is a file of readable text with the same objects.
func unpacked(t *testing.T, file []byte) []byte {
	t.Helper()
	return []byte(tool(t, "qpdf", "--qdf", "--object-streams=disable", onDisk(t, file), "-"))
}

// spoiled replaces what matches first.
func spoiled(t *testing.T, plain []byte, old, with string) []byte {
	t.Helper()
	pattern := regexp.MustCompile(old)
	at := pattern.FindSubmatchIndex(plain)
	if at == nil {
		t.Fatalf("%s is not in the file", old)
	}
	changed := pattern.Expand(nil, []byte(with), plain, at)
	return bytes.Join([][]byte{plain[:at[0]], changed, plain[at[1]:]}, nil)
}

// mended counts lengths and places anew.
func mended(t *testing.T, plain []byte) []byte {
	t.Helper()
	path := onDisk(t, plain)
	return []byte(tool(t, "fix-qdf", path))
}
