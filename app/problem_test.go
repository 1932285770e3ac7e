package app

import (
	"testing"

	"quartiers/backend/conference"
)

func TestWarn(t *testing.T) {
	t.Run("keeps what was found before the window started, until it asks", func(t *testing.T) {
		d := newDesk(t.TempDir(), "test")
		d.warn(conference.Refuse("workspace.damaged", conference.Params{"path": "a.quartiers"}))
		close(d.begun)
		beginning, err := (&Workspaces{d}).Begin()
		if err != nil || beginning.Problem == nil || beginning.Problem.Code != "workspace.damaged" {
			t.Errorf("%+v, %v", beginning.Problem, err)
		}
	})
}
