package conference

import (
	"crypto/sha1"
	"fmt"
	"strings"
)

// objects is the name space of ids that are derived: the one for object identifiers of RFC 9562.
var objects = [16]byte{0x6b, 0xa7, 0xb8, 0x12, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8}

// DerivedID makes an id (a UUID, version 5) out of what a record is about. Two laptops that set the same thing while
// apart, such as the walk between two rooms, then write one row, and a merge settles it cell by cell; with ids of their
// own they would leave two rows that contradict each other.
func DerivedID(table Table, parts ...string) ID {
	sum := sha1.Sum(append(objects[:], string(table)+"\x00"+strings.Join(parts, "\x00")...))
	sum[6], sum[8] = sum[6]&0x0f|0x50, sum[8]&0x3f|0x80 // version and variant
	return ID(fmt.Sprintf("%x-%x-%x-%x-%x", sum[0:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16]))
}
