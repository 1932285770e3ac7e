package pdf

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
)

// judgeHead looks at what the file says of itself.
func (j *judge) judgeHead() {
	catalog := j.catalog()
	if j.dict(catalog["/MarkInfo"])["/Marked"] != true {
		j.fault("the file does not say that it is tagged")
	}
	if got := j.text(catalog["/Lang"]); got != j.language {
		j.fault("the file says that it speaks %q, not %q", got, j.language)
	}
	if j.dict(catalog["/ViewerPreferences"])["/DisplayDocTitle"] != true {
		j.fault("a viewer shows the name of the file instead of its title")
	}
	if _, locked := j.trailer["/Encrypt"]; locked {
		j.fault("the file is locked")
	}
	j.judgeMetadata(xmpOf(j.data(catalog["/Metadata"])))
}

// judgeMetadata compares what the two places of metadata say.
func (j *judge) judgeMetadata(said map[string]string) {
	title := j.text(j.dict(j.trailer["/Info"])["/Title"])
	if said == nil {
		j.fault("the metadata are not well-formed")
	}
	if said["title"] == "" || said["title"] != title {
		j.fault("the metadata call the file %q, the information %q", said["title"], title)
	}
	if said["part"] != "1" {
		j.fault("the metadata do not claim PDF/UA-1")
	}
	if said["language"] != j.language {
		j.fault("the metadata say that the file speaks %q", said["language"])
	}
}

// xmpSpaces are the namespaces that matter.
var xmpSpaces = []string{"http://purl.org/dc/elements/1.1/", "http://www.aiim.org/pdfua/ns/id/"}

// xmpOf reads the texts of metadata by the local name of what they tell; nil when they are not well-formed.
func xmpOf(data []byte) map[string]string {
	said, decoder, open := map[string]string{}, xml.NewDecoder(bytes.NewReader(data)), ""
	for {
		token, err := decoder.Token()
		switch t := token.(type) {
		case xml.StartElement:
			if t.Name.Space == xmpSpaces[0] || t.Name.Space == xmpSpaces[1] {
				open = t.Name.Local
			}
		case xml.EndElement:
			if open == t.Name.Local {
				open = ""
			}
		case xml.CharData:
			said[open] += strings.TrimSpace(string(t))
		}
		if err == io.EOF && len(data) > 0 {
			return said
		} else if err != nil {
			return nil
		}
	}
}
