package conference

import (
	"fmt"
	"sort"
	"strings"
)

// Params are the values that fill a sentence. Their Go types decide how a language writes them: [Clock], [Date],
// [Minutes], [Kind], [Role], int, string, []string.
type Params map[string]any

// Problem is an error that a person can read: a code that package locale knows in French and English, and the values
// to fill in.
type Problem struct {
	Code   string
	Params Params
	Cause  error
}

// Error writes the code and the parameters, for logs; screens use the sentence of the code.
func (p *Problem) Error() string {
	parts := make([]string, 0, len(p.Params))
	for name, value := range p.Params {
		parts = append(parts, fmt.Sprintf("%s=%v", name, value))
	}
	sort.Strings(parts)
	text := strings.TrimSpace(p.Code + " " + strings.Join(parts, " "))
	if p.Cause != nil {
		text += ": " + p.Cause.Error()
	}
	return text
}

// Unwrap gives the cause.
func (p *Problem) Unwrap() error { return p.Cause }

// Refuse makes a problem of a code and its parameters.
func Refuse(code string, params Params) error { return &Problem{Code: code, Params: params} }
