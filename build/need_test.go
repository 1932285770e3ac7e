package main

import (
	"slices"
	"strings"
	"testing"
)

// bare is a Linux with nothing on it; each test adds what it is about.
func bare() machine {
	no := func(string) bool { return false }
	return machine{goos: "linux", has: no, library: no, file: no, node: func() string { return "" }}
}

func TestMissing(t *testing.T) {
	t.Run("names everything on a bare machine", func(t *testing.T) {
		got := names(missing(buildNeeds("linux"), bare()))
		want := []string{"a C compiler", "Node.js 20.19 or newer", "pkg-config", "GTK 3 headers", "WebKitGTK 4.1 headers"}
		if !slices.Equal(got, want) {
			t.Errorf("got %q", got)
		}
	})
	t.Run("asks for newer headers when only the old WebKitGTK is there", func(t *testing.T) {
		m := bare()
		m.has = func(string) bool { return true }
		m.node = func() string { return "v22.1.0" }
		m.library = func(module string) bool { return module != "webkit2gtk-4.1" }
		if got := names(missing(buildNeeds("linux"), m)); !slices.Equal(got, []string{"WebKitGTK 4.1 headers"}) {
			t.Errorf("got %q", got)
		}
	})
	t.Run("wants no C on Windows", func(t *testing.T) {
		if got := names(missing(buildNeeds("windows"), bare())); !slices.Equal(got, []string{"Node.js 20.19 or newer"}) {
			t.Errorf("got %q", got)
		}
	})
	t.Run("takes any of Chromium's names", func(t *testing.T) {
		m := bare()
		m.has = func(program string) bool { return program == "google-chrome" }
		if slices.Contains(names(missing(testNeeds(), m)), "Chromium") {
			t.Error("Chrome was not accepted")
		}
	})
}

func TestPackagesFor(t *testing.T) {
	t.Run("has a Debian package for every need", func(t *testing.T) {
		all := slices.Concat(buildNeeds("linux"), testNeeds(), packageNeeds())
		if _, strangers := packagesFor(all, debian); len(strangers) > 0 {
			t.Errorf("no package for %q", strangers)
		}
	})
	t.Run("names each package once", func(t *testing.T) {
		one := need{name: "a", packages: map[family]string{debian: "x y"}}
		two := need{name: "b", packages: map[family]string{debian: "y z"}}
		if got, _ := packagesFor([]need{one, two}, debian); !slices.Equal(got, []string{"x", "y", "z"}) {
			t.Errorf("got %q", got)
		}
	})
	t.Run("knows what builds the window on every family", func(t *testing.T) {
		for _, f := range []family{debian, fedora, arch, suse, alpine} {
			if _, strangers := packagesFor(buildNeeds("linux"), f); len(strangers) > 0 {
				t.Errorf("%s: no package for %q", f, strangers)
			}
		}
	})
}

func TestInstallable(t *testing.T) {
	gaps := missing(buildNeeds("linux"), bare())
	cases := []struct {
		family family
		says   []string
	}{
		{fedora, []string{"dnf install gcc nodejs npm", "webkit2gtk4.1-devel"}},
		{arch, []string{"pacman -S gcc", "webkit2gtk-4.1"}},
		{unknown, []string{"missing: a C compiler", "no package is known"}},
	}
	for _, c := range cases {
		t.Run("names the packages and stops on "+string(c.family), func(t *testing.T) {
			err := installable(gaps, c.family)
			for _, text := range c.says {
				if err == nil || !strings.Contains(err.Error(), text) {
					t.Errorf("want %q in: %v", text, err)
				}
			}
		})
	}
	t.Run("goes on where it can install", func(t *testing.T) {
		if err := installable(gaps, debian); err != nil {
			t.Error(err)
		}
	})
}

func TestRecent(t *testing.T) {
	for version, want := range map[string]bool{"v20.19.2": true, "v20.18.9": false, "v18.20.4": false, "v24.0.0": true, "": false, "none": false} {
		if recent(version) != want {
			t.Errorf("recent(%q) = %v", version, !want)
		}
	}
}

func TestFamilyOf(t *testing.T) {
	cases := []struct {
		goos, release string
		want          family
	}{
		{"linux", "NAME=\"Debian GNU/Linux\"\nID=debian\n", debian},
		{"linux", "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", debian},
		{"linux", "ID=fedora\n", fedora},
		{"linux", "ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n", suse},
		{"linux", "ID=nixos\n", unknown},
		{"linux", "", unknown},
		{"darwin", "", macos},
		{"windows", "", windows},
	}
	for _, c := range cases {
		if got := familyOf(c.goos, c.release); got != c.want {
			t.Errorf("%s %q: got %s, want %s", c.goos, c.release, got, c.want)
		}
	}
}
