package store

import "time"

// counterBits is how far the milliseconds are shifted to leave room for a counter.
const counterBits = 16

// latestStamp is the greatest stamp that a merge takes, some two million years from now; only a damaged bundle can
// hold a greater one.
const latestStamp = int64(1) << 62

// hybridClock stamps transactions: with the time of day, but always later than every stamp that was made or seen here,
// whatever the wall clock says. The counter carries into the milliseconds by itself, so that it never runs out.
type hybridClock struct{ last int64 }

func (c *hybridClock) next(now time.Time) int64 {
	c.last = max(now.UnixMilli()<<counterBits, c.last+1)
	return c.last
}

func (c *hybridClock) see(stamp int64) { c.last = max(c.last, stamp) }
