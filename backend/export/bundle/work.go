package bundle

import (
	"bytes"
	"context"
	"runtime"
	"sync"

	"quartiers/backend/export/pdf"
)

// Progress is how far a bundle is.
type Progress struct {
	Done  int // documents
	Total int
	Pages int // of those documents
}

// result is a piece that was made.
type result struct {
	data   []byte
	report pdf.Report
}

// work is the pieces of a bundle in the making; several hands take them in order.
type work struct {
	turn     sync.Mutex
	progress Progress
	tell     func(Progress)
	err      error // the first one
}

// place is a piece, by its volume and its place in it.
type place struct{ volume, piece int }

// makeAll makes every piece, as many at a time as the machine has processors.
func makeAll(ctx context.Context, volumes []Volume, tell func(Progress)) ([][]result, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	made, places := shelves(volumes)
	job := &work{progress: Progress{Total: len(places)}, tell: tell}
	queue := make(chan place, len(places))
	for _, p := range places {
		queue <- p
	}
	close(queue)
	var hands sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(places)) {
		hands.Go(func() {
			for p := range queue {
				var err error
				if made[p.volume][p.piece], err = volumes[p.volume].Pieces[p.piece].run(ctx); err != nil {
					job.fail(err, stop)
					return
				}
				job.advance(made[p.volume][p.piece].report.Pages)
			}
		})
	}
	hands.Wait()
	return made, job.err
}

// shelves makes room for what is made.
func shelves(volumes []Volume) ([][]result, []place) {
	made, places := make([][]result, len(volumes)), []place(nil)
	for v := range volumes {
		made[v] = make([]result, len(volumes[v].Pieces))
		for p := range volumes[v].Pieces {
			places = append(places, place{v, p})
		}
	}
	return made, places
}

func (p Piece) run(ctx context.Context) (result, error) {
	if err := ctx.Err(); err != nil {
		return result{}, err
	}
	var data bytes.Buffer
	report, err := p.make(ctx, &data)
	return result{data.Bytes(), report}, err
}

// fail keeps the first error, and stops the other hands.
func (w *work) fail(err error, stop context.CancelFunc) {
	w.turn.Lock()
	defer w.turn.Unlock()
	if w.err == nil {
		w.err = err
	}
	stop()
}

func (w *work) advance(pages int) {
	w.turn.Lock()
	defer w.turn.Unlock()
	w.progress.Done++
	w.progress.Pages += pages
	if w.tell != nil {
		w.tell(w.progress)
	}
}
