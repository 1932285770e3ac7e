package app

import (
	"encoding/base64"
	"errors"

	"quartiers/backend/conference"
	"quartiers/backend/picture"
)

// Pictures takes pictures in, before they become part of an edition.
type Pictures struct{ desk *desk }

// TakenPicture is a picture as the workspace will keep it.
type TakenPicture struct {
	// Picture is a data: URI; empty: the drawing must come again as pixels, because documents cannot draw all of it.
	Picture string `json:"picture"`
	// Undrawn are the parts that documents would leave out, by their names in the file.
	Undrawn []string `json:"undrawn"`
}

// Take reduces a picture to what its use needs: "logo" or "plan". The file comes in base64. Codes: picture.unreadable,
// picture.too_large.
func (p *Pictures) Take(name, file, use string) (TakenPicture, error) {
	return call(p.desk, func() (TakenPicture, error) {
		data, err := base64.StdEncoding.DecodeString(file)
		if err != nil {
			return TakenPicture{}, refusedPicture(name, picture.ErrUnreadable)
		}
		taken, err := picture.Take(data, picture.Use(use))
		if err != nil {
			return TakenPicture{}, refusedPicture(name, err)
		}
		return TakenPicture{Picture: taken.URI, Undrawn: list(taken.Undrawn)}, nil
	})
}

func refusedPicture(name string, err error) error {
	params := conference.Params{"file": name}
	if errors.Is(err, picture.ErrTooLarge) {
		return &conference.Problem{Code: "picture.too_large", Params: params, Cause: err}
	}
	return &conference.Problem{Code: "picture.unreadable", Params: params, Cause: err}
}
