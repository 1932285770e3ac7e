package main

import "errors"

// viewable is the map state of a window that is on the screen.
const viewable = 2

// closeWindow asks the application's window to close, as a click on its cross does.
func (d *desktop) closeWindow() error {
	x, err := dialX(d.display)
	if err != nil {
		return err
	}
	defer x.conn.Close()
	protocols, err := x.atom("WM_PROTOCOLS")
	if err != nil {
		return err
	}
	window, err := x.window(protocols)
	if err != nil {
		return err
	}
	return x.deleteWindow(window, protocols)
}

// window is the one on the screen that understands WM_PROTOCOLS: the application's, for there is only one.
func (x *xclient) window(protocols uint32) (uint32, error) {
	reply, err := x.ask(xQueryTree, 0, numbers(x.root))
	if err != nil {
		return 0, err
	}
	for i := range int(little.Uint16(reply[16:])) {
		child := little.Uint32(reply[32+4*i:])
		if x.shown(child) && x.hasProperty(child, protocols) {
			return child, nil
		}
	}
	return 0, errors.New("no window is open")
}

func (x *xclient) shown(window uint32) bool {
	reply, err := x.ask(xGetWindowAttributes, 0, numbers(window))
	return err == nil && reply[26] == viewable
}

func (x *xclient) hasProperty(window, property uint32) bool {
	reply, err := x.ask(xGetProperty, 0, numbers(window, property, 0, 0, 8))
	return err == nil && little.Uint32(reply[16:]) > 0
}

func (x *xclient) atom(name string) (uint32, error) {
	body := little.AppendUint16(nil, uint16(len(name)))
	body = append(append(body, 0, 0), name...)
	body = append(body, make([]byte, padded(len(body))-len(body))...)
	reply, err := x.ask(xInternAtom, 0, body)
	if err != nil {
		return 0, err
	}
	return little.Uint32(reply[8:]), nil
}

// deleteWindow sends the client message of a window manager and waits until the server has taken it.
func (x *xclient) deleteWindow(window, protocols uint32) error {
	deletion, err := x.atom("WM_DELETE_WINDOW")
	if err != nil {
		return err
	}
	const clientMessage, format32 = 33, 32
	event := append([]byte{clientMessage, format32, 0, 0}, numbers(window, protocols, deletion, 0, 0, 0, 0)...)
	if err := x.tell(xSendEvent, 0, append(numbers(window, 0), event...)); err != nil {
		return err
	}
	_, err = x.ask(xGetInputFocus, 0, nil)
	return err
}

func numbers(values ...uint32) []byte {
	var out []byte
	for _, v := range values {
		out = little.AppendUint32(out, v)
	}
	return out
}
