package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"time"

	"quartiers/backend/conference"
)

// seal writes the digest of a bundle, so that neither a flipped bit on the disk nor one on the way goes unseen.
func seal(b Bundle) (Bundle, error) {
	digest, err := b.digest()
	b.Digest = digest
	return b, err
}

// digest is SHA-256 over the JSON text of everything but the digest.
func (b Bundle) digest() ([]byte, error) {
	b.Digest, b.Transaction = nil, normal(b.Transaction)
	if len(b.Changes) == 0 {
		b.Changes = nil // written as null, whether it came from the ledger or from a file
	}
	text, err := json.Marshal(b)
	sum := sha256.Sum256(text)
	return sum[:], err
}

func (b Bundle) isWhole() bool {
	digest, err := b.digest()
	return err == nil && bytes.Equal(digest, b.Digest)
}

// isSound claims that the ledger can take the bundle. Everything that a text, a name or a clock can be is fine; what
// is not JSON, or not numbered, was damaged.
func (b Bundle) isSound() bool {
	t := b.Transaction
	if t.Clock <= 0 || t.Clock > latestStamp || t.Device <= 0 || b.Counter <= 0 || !b.isWhole() {
		return false
	}
	numbers := map[int64]bool{}
	for _, one := range b.Changes {
		if numbers[one.N] || !one.isSound() {
			return false
		}
		numbers[one.N] = true
	}
	return true
}

func (c Change) isSound() bool {
	if c.Cell == NewRow {
		var cells map[string]json.RawMessage
		return c.Old == "" && json.Unmarshal([]byte(c.New), &cells) == nil && cells != nil
	}
	return c.Cell != "" && json.Valid([]byte(c.New)) && json.Valid([]byte(c.Old))
}

// normal writes a transaction as the ledger gives it back.
func normal(t conference.Transaction) conference.Transaction {
	t.At = time.UnixMilli(t.At.UnixMilli()).UTC()
	if len(t.Act.Params) == 0 {
		t.Act.Params = map[string]string{}
	}
	return t
}
