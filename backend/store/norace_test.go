//go:build !race

package store

// thin is the share of the long tests that runs: all of it.
const thin = 1
