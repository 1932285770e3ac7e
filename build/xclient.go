package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
)

// xclient speaks just enough of the X11 protocol to close a window as a window manager does, because Xvfb has none.
type xclient struct {
	conn net.Conn
	root uint32
}

// The requests in use, by their opcode in the X11 protocol.
const (
	xGetWindowAttributes = 3
	xQueryTree           = 15
	xInternAtom          = 16
	xGetProperty         = 20
	xSendEvent           = 25
	xGetInputFocus       = 43
)

var little = binary.LittleEndian

func dialX(display string) (*xclient, error) {
	conn, err := net.Dial("unix", "/tmp/.X11-unix/X"+strings.TrimPrefix(display, ":"))
	if err != nil {
		return nil, err
	}
	x := &xclient{conn: conn}
	if err := x.greet(); err != nil {
		conn.Close()
		return nil, err
	}
	return x, nil
}

// greet sends the connection set-up (little-endian, protocol 11.0, no authorisation) and finds the root window.
func (x *xclient) greet() error {
	if _, err := x.conn.Write([]byte{'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0}); err != nil {
		return err
	}
	head := make([]byte, 8)
	if _, err := io.ReadFull(x.conn, head); err != nil {
		return err
	}
	body := make([]byte, int(little.Uint16(head[6:]))*4)
	if _, err := io.ReadFull(x.conn, body); err != nil {
		return err
	}
	if head[0] != 1 || len(body) < 32 {
		return errors.New("the X server refused the connection")
	}
	screen := 32 + padded(int(little.Uint16(body[16:]))) + 8*int(body[21])
	x.root = little.Uint32(body[screen:])
	return nil
}

// ask sends a request and returns its reply; events that arrive in between are of no interest.
func (x *xclient) ask(opcode, detail byte, body []byte) ([]byte, error) {
	if err := x.tell(opcode, detail, body); err != nil {
		return nil, err
	}
	for {
		reply := make([]byte, 32)
		if _, err := io.ReadFull(x.conn, reply); err != nil {
			return nil, err
		}
		switch reply[0] {
		case 0:
			return nil, fmt.Errorf("the X server answered request %d with error %d", opcode, reply[1])
		case 1:
			rest := make([]byte, int(little.Uint32(reply[4:]))*4)
			_, err := io.ReadFull(x.conn, rest)
			return append(reply, rest...), err
		}
	}
}

func (x *xclient) tell(opcode, detail byte, body []byte) error {
	request := little.AppendUint16([]byte{opcode, detail}, uint16(1+len(body)/4))
	_, err := x.conn.Write(append(request, body...))
	return err
}

func padded(n int) int { return (n + 3) / 4 * 4 }
