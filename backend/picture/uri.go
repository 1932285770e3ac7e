package picture

import (
	"encoding/base64"
	"strings"
)

// uriOf is the data: URI of a file.
func uriOf(kind string, file []byte) string {
	return "data:image/" + kind + ";base64," + base64.StdEncoding.EncodeToString(file)
}

// fileOf is the file within a data: URI.
func fileOf(uri string) ([]byte, error) {
	head, body, found := strings.Cut(uri, ",")
	if !found || !strings.HasPrefix(head, "data:image/") || !strings.HasSuffix(head, ";base64") {
		return nil, ErrUnreadable
	}
	file, err := base64.StdEncoding.DecodeString(strings.TrimSpace(body))
	if err != nil {
		return nil, ErrUnreadable
	}
	return file, nil
}
