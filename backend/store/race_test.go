//go:build race

package store

// thin is the share of the long tests that runs: the race detector makes SQLite about ten times slower.
const thin = 10
