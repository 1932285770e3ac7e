package conference

import "strings"

// Language names a language by a BCP 47 tag where a sentence is to say its name, such as fr.
type Language string

// PrimaryLanguage is the language of a tag without its region or script: en of en-GB and EN_us; empty for no tag.
func PrimaryLanguage(tag string) string {
	primary := strings.ToLower(strings.TrimSpace(tag))
	if cut := strings.IndexAny(primary, "-_"); cut >= 0 {
		primary = primary[:cut]
	}
	return primary
}
