package conference

import (
	"net/url"
	"strings"
)

// MaxPicture is the longest data: URI of a picture, in characters: the ledger keeps every one for ever.
const MaxPicture = 4_000_000

// checkPicture refuses what is no picture within the workspace: documents and screens fetch nothing.
func checkPicture(field, uri string) error {
	if uri == "" {
		return nil
	}
	if !strings.HasPrefix(uri, "data:image/") {
		return Refuse("picture.elsewhere", Params{"field": field})
	}
	return checkLength(field, uri, MaxPicture)
}

// CleanAddress makes a web address of what people type: www.cnam.fr is one by https.
func CleanAddress(text string) string {
	text = CleanLine(text)
	if text == "" || strings.Contains(text, ":") {
		return text
	}
	return "https://" + text
}

// checkAddress refuses a web address that a browser would not open as one.
func checkAddress(text string) error {
	if text == "" {
		return nil
	}
	address, err := url.Parse(text)
	if err != nil || address.Scheme != "https" && address.Scheme != "http" || address.Host == "" {
		return Refuse("address.unreadable", Params{"address": text})
	}
	return checkLine("link", text)
}
