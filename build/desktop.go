package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// desktop is a screen that nobody sees, with a message bus of its own: a copy of the application that the person
// at this machine has open is not disturbed, and does not answer in place of the one under test.
type desktop struct {
	display string // such as ":7"
	frame   string // the file in which Xvfb keeps the picture, in XWD format
	bus     string // address of the session bus
	home    string // a throw-away home folder
	stops   []func()
}

func openDesktop(ctx context.Context, log io.Writer) (*desktop, error) {
	home, err := os.MkdirTemp("", "quartiers-desktop-")
	if err != nil {
		return nil, err
	}
	d := &desktop{home: home, frame: filepath.Join(home, "Xvfb_screen0")}
	d.stops = append(d.stops, func() { _ = os.RemoveAll(home) })
	for _, open := range []func(context.Context, io.Writer) error{d.openScreen, d.openBus} {
		if err := open(ctx, log); err != nil {
			d.close()
			return nil, err
		}
	}
	return d, nil
}

// openScreen lets Xvfb choose a free number and tell it on file descriptor 3.
func (d *desktop) openScreen(ctx context.Context, log io.Writer) error {
	t := task{args: []string{"Xvfb", "-displayfd", "3", "-screen", "0", "1440x900x24", "-fbdir", d.home, "-nolisten", "tcp"}}
	number, err := d.open(ctx, t, log)
	d.display = ":" + number
	return err
}

// openBus starts a bus that activates nothing: no portal, no settings service, no accessibility registry.
func (d *desktop) openBus(ctx context.Context, log io.Writer) (err error) {
	config := absolute("build/linux/test-session-bus.conf")
	d.bus, err = d.open(ctx, task{args: []string{"dbus-daemon", "--nofork", "--print-address=3", "--config-file=" + config}}, log)
	return err
}

// open starts a program that writes one line to file descriptor 3 when it is ready.
func (d *desktop) open(ctx context.Context, t task, log io.Writer) (string, error) {
	read, write, err := os.Pipe()
	if err != nil {
		return "", err
	}
	defer read.Close()
	s, err := t.start(ctx, log, write)
	write.Close()
	if err != nil {
		return "", err
	}
	d.stops = append(d.stops, s.stop)
	text, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("%s ended before it was ready: %w", t.args[0], err)
	}
	return strings.TrimSpace(text), nil
}

// env is what a program needs to live on this desktop and nowhere else.
func (d *desktop) env() []string {
	return []string{
		"DISPLAY=" + d.display, "WAYLAND_DISPLAY=", "GDK_BACKEND=x11", "DBUS_SESSION_BUS_ADDRESS=" + d.bus,
		"NO_AT_BRIDGE=1", "HOME=" + d.home, "XDG_CONFIG_HOME=" + filepath.Join(d.home, "config"),
		"XDG_DATA_HOME=" + filepath.Join(d.home, "data"), "XDG_CACHE_HOME=" + filepath.Join(d.home, "cache"),
	}
}

// close ends everything in the opposite order.
func (d *desktop) close() {
	for i := len(d.stops) - 1; i >= 0; i-- {
		d.stops[i]()
	}
}
