package app

import "log/slog"

// openAsked opens a file that was named at a start of the program. Why it could not stays to be told until another
// file is opened: several views may ask.
func (d *desk) openAsked(path string) {
	_, err := d.openFile(path)
	if err == nil {
		return
	}
	slog.Warn("open the workspace", "error", err)
	d.setProblem(failureOf(err))
}

func (d *desk) setProblem(problem *Failure) {
	d.turn.Lock()
	defer d.turn.Unlock()
	d.problem = problem
}

// openProblem is the reason why the file that was asked for last did not open; nil when it did.
func (d *desk) openProblem() *Failure {
	d.turn.Lock()
	defer d.turn.Unlock()
	return d.problem
}

// problemEvent tells the front end of something that no call of its own brought about.
const problemEvent = "workspace:problem"

// warn says what was found wrong with the open workspace while the user already works.
func (d *desk) warn(err error) {
	slog.Warn("check the workspace", "error", err)
	d.tell(problemEvent, failureOf(err))
}
