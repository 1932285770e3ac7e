// Package main is the build program of Quartiers: it runs, tests, measures and packages the application with
// nothing but Go, Node and the system's package manager. "go run ./build" lists its commands.
//
// A command is a list of steps. A step prints one line and its time; a step that fails prints its output and what to
// do about it. Before the first step the program looks for what is missing on the machine and installs it.
//
// # How the end-to-end tests reach the real application
//
// The program builds the application with Wails' "dev" tag into build/.cache/quartiers-dev, starts one Xvfb and one
// private session bus for the whole run, and calls Playwright (npm run e2e) with these variables:
//
//	QUARTIERS_DEV_BINARY   the application; frontend/e2e/application.ts starts, stops and restarts it
//	QUARTIERS_ASSETS       the built front end that it serves, an absolute path
//	QUARTIERS_CHROMIUM     the browser of the machine, for launchOptions.executablePath
//	QUARTIERS_WEBDRIVER    WebKitWebDriver, for the project "webkitgtk"
//	QUARTIERS_MINIBROWSER  WebKitGTK's MiniBrowser, the window's own engine
//	QUARTIERS_BINARY       the production binary, for the command line inside a journey
//	QUARTIERS_ARTEFACTS    a folder for screenshots and exported documents, kept after the run
//
// A development build of Wails takes its flags from the variables "assetdir", "devserver" and "loglevel" too (lower
// case), which leaves the command line to the application.
//
// The front end's tests find the documents' tools present and may not skip: QUARTIERS_TEST_STRICT=1.
//
// Nobody imports this package; it imports nothing of the application and drives it from outside.
package main
