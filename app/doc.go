// Package app is what the front end may call: one small bound struct for each area of the screens, each method thin.
// It also opens the window, and hands a command line to package cli.
//
// It imports everything in backend but the store; only main imports it.
package app
