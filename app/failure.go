package app

import (
	"encoding/json"
	"errors"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// Failure is an error as the front end reads it.
type Failure struct {
	Code    string `json:"code"`
	FR      string `json:"fr"`
	EN      string `json:"en"`
	Details string `json:"details"` // for "copy details"
}

func failureOf(err error) *Failure {
	sentence := locale.Problem(err)
	return &Failure{Code: codeOf(err), FR: sentence.FR, EN: sentence.EN, Details: err.Error()}
}

// unexpected is the code of an error that no sentence was written for.
const unexpected = "unexpected"

// codeOf is the code of a problem, or unexpected.
func codeOf(err error) string {
	if problem := (*conference.Problem)(nil); errors.As(err, &problem) {
		return problem.Code
	}
	return unexpected
}

// formatError writes an error as JSON text: Wails hands the front end a text and nothing else.
func formatError(err error) any {
	text, marshalling := json.Marshal(failureOf(err))
	if marshalling != nil {
		return err.Error()
	}
	return string(text)
}
