package xlsx

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestOffice opens the workbook with LibreOffice, which shares no code with us.
func TestOffice(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "list.xlsx"), mustWrite(t, told(nil), SpeakersOptions{}), 0o600); err != nil {
		t.Fatal(err)
	}
	const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1"
	convert(t, dir, everySheet)
	convert(t, dir, "pdf")

	t.Run("reads every sheet, dates and times as the language writes them", func(t *testing.T) {
		sessions := mustRead(t, filepath.Join(dir, "list-Séquences.csv"))
		for _, part := range []string{"=cmd|'/c calc'!A1", "15/10/2026", "9 h 45", "1 h 30", "Après minuit"} {
			equal(t, true, strings.Contains(sessions, part))
		}
		equal(t, 5, strings.Count(mustRead(t, filepath.Join(dir, "list-Places.csv")), "\n"))
		equal(t, true, strings.Contains(mustRead(t, filepath.Join(dir, "list-Intervenants.csv")), "de La Fontaine"))
	})
	t.Run("prints it", func(t *testing.T) {
		equal(t, true, bytes.HasPrefix([]byte(mustRead(t, filepath.Join(dir, "list.pdf"))), []byte("%PDF")))
	})
}

// convert runs LibreOffice; without it the test is skipped, or fails where every check has to run.
func convert(t *testing.T, dir, format string) {
	t.Helper()
	office, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("QUARTIERS_TEST_STRICT") == "1" {
			t.Fatal("soffice (LibreOffice) is missing")
		}
		t.Skip("skipped: soffice (LibreOffice) is missing")
	}
	command := exec.Command(office, "-env:UserInstallation=file://"+filepath.ToSlash(filepath.Join(dir, "profile")),
		"--headless", "--convert-to", format, "--outdir", dir, filepath.Join(dir, "list.xlsx"))
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
}

func mustRead(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
