package main

import "sync"

// journal keeps what the programs of one step print. Several write at once: a bytes.Buffer would forget what the others
// wrote while it reads from one of them.
type journal struct {
	turn sync.Mutex
	text []byte
}

func (j *journal) Write(text []byte) (int, error) {
	j.turn.Lock()
	defer j.turn.Unlock()
	j.text = append(j.text, text...)
	return len(text), nil
}

func (j *journal) String() string {
	j.turn.Lock()
	defer j.turn.Unlock()
	return string(j.text)
}
