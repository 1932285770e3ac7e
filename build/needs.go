package main

import (
	"fmt"
	"strings"
)

// oldestNode is what Vite asks for: major and minor.
var oldestNode = [2]int{20, 19}

// buildNeeds are what building the window takes.
func buildNeeds(goos string) []need {
	node := need{"Node.js 20.19 or newer", func(m machine) bool { return m.has("npm") && recent(m.node()) },
		map[family]string{debian: "nodejs npm", fedora: "nodejs npm", arch: "nodejs npm", suse: "nodejs22 npm22",
			alpine: "nodejs npm", macos: "node", windows: "OpenJS.NodeJS.LTS"}}
	if goos != "linux" {
		return append(compilerNeeds(goos), node)
	}
	return append(compilerNeeds(goos), node,
		need{"pkg-config", anyProgram("pkg-config"), map[family]string{debian: "pkg-config",
			fedora: "pkgconf-pkg-config", arch: "pkgconf", suse: "pkgconf-pkg-config", alpine: "pkgconf"}},
		need{"GTK 3 headers", library("gtk+-3.0"), map[family]string{debian: "libgtk-3-dev",
			fedora: "gtk3-devel", arch: "gtk3", suse: "gtk3-devel", alpine: "gtk+3.0-dev"}},
		need{"WebKitGTK 4.1 headers", library("webkit2gtk-4.1"), map[family]string{debian: "libwebkit2gtk-4.1-dev",
			fedora: "webkit2gtk4.1-devel", arch: "webkit2gtk-4.1", suse: "webkit2gtk3-devel", alpine: "webkit2gtk-4.1-dev"}})
}

// compilerNeeds is empty on Windows: its window is reached without C.
func compilerNeeds(goos string) []need {
	if goos == "windows" {
		return nil
	}
	return []need{{"a C compiler", anyProgram("cc", "gcc", "clang"), map[family]string{
		debian: "gcc libc6-dev", fedora: "gcc", arch: "gcc", suse: "gcc", alpine: "gcc musl-dev"}}}
}

// testNeeds are what the tests take on top; they drive a window, so they need Linux and a virtual display.
func testNeeds() []need {
	return []need{
		{"Xvfb", anyProgram("Xvfb"), map[family]string{debian: "xvfb", fedora: "xorg-x11-server-Xvfb",
			arch: "xorg-server-xvfb", suse: "xorg-x11-server-Xvfb", alpine: "xvfb"}},
		{"a session bus", anyProgram("dbus-daemon"), map[family]string{debian: "dbus", fedora: "dbus-daemon",
			arch: "dbus", suse: "dbus-1", alpine: "dbus"}},
		{"Chromium", anyProgram(chromiumPrograms...), map[family]string{debian: "chromium", fedora: "chromium",
			arch: "chromium", suse: "chromium", alpine: "chromium"}},
		{"WebKitWebDriver", anyProgram("WebKitWebDriver"), map[family]string{debian: "webkit2gtk-driver",
			fedora: "webkit2gtk4.1-devel", arch: "webkit2gtk-4.1", suse: "webkit2gtk3-devel"}},
		{"WebKitGTK's MiniBrowser", anyFile(miniBrowserPatterns...), map[family]string{debian: "libwebkit2gtk-4.1-0",
			fedora: "webkit2gtk4.1-devel", arch: "webkit2gtk-4.1", suse: "webkit2gtk3-minibrowser"}},
		{"Poppler's tools", anyProgram("pdffonts"), map[family]string{debian: "poppler-utils", fedora: "poppler-utils",
			arch: "poppler", suse: "poppler-tools", alpine: "poppler-utils"}},
		{"qpdf", anyProgram("qpdf"), map[family]string{debian: "qpdf", fedora: "qpdf", arch: "qpdf", suse: "qpdf",
			alpine: "qpdf"}},
		{"LibreOffice Calc", anyFile(calcPatterns...), map[family]string{
			debian: "libreoffice-calc", fedora: "libreoffice-calc", arch: "libreoffice-fresh", suse: "libreoffice-calc",
			alpine: "libreoffice-calc"}},
		{"xmllint", anyProgram("xmllint"), map[family]string{debian: "libxml2-utils", fedora: "libxml2",
			arch: "libxml2", suse: "libxml2-tools", alpine: "libxml2-utils"}},
	}
}

// packageNeeds are what the Windows installer takes.
func packageNeeds() []need {
	return []need{{"NSIS", anyProgram("makensis"), map[family]string{debian: "nsis", fedora: "mingw32-nsis",
		arch: "nsis", suse: "mingw32-cross-nsis", macos: "makensis"}}}
}

var chromiumPrograms = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}

// Programs that are not on the path, and a part of LibreOffice that comes with Calc only.
var (
	miniBrowserPatterns = []string{"/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/lib/webkit2gtk-4.1/MiniBrowser",
		"/usr/libexec/webkit2gtk-4.1/MiniBrowser"}
	calcPatterns = []string{"/usr/lib*/libreoffice/program/libsclo.so"}
)

// recent reads what "node --version" prints, such as v20.19.2.
func recent(version string) bool {
	var major, minor int
	if _, err := fmt.Sscanf(strings.TrimPrefix(version, "v"), "%d.%d", &major, &minor); err != nil {
		return false
	}
	return major > oldestNode[0] || major == oldestNode[0] && minor >= oldestNode[1]
}
