package app

import (
	"reflect"
	"testing"
)

// TestBindings holds what Wails can carry between the two languages: what breaks it compiles, and fails in the window.
func TestBindings(t *testing.T) {
	for _, bound := range bound(newDesk(t.TempDir(), "test")) {
		of := reflect.TypeOf(bound)
		t.Run(of.Elem().Name(), func(t *testing.T) {
			checkFields(t, of.Elem())
			for i := range of.NumMethod() {
				checkMethod(t, of.Method(i))
			}
		})
	}
}

func checkFields(t *testing.T, of reflect.Type) {
	for i := range of.NumField() {
		if field := of.Field(i); field.Anonymous || field.IsExported() {
			t.Errorf("%s: its methods would become callable", field.Name)
		}
	}
}

func checkMethod(t *testing.T, method reflect.Method) {
	for i := 1; i < method.Type.NumIn(); i++ {
		if in := method.Type.In(i); !travels(in) || isNamedBasic(in) {
			t.Errorf("%s: argument %d is a %s", method.Name, i, in)
		}
	}
	if n := method.Type.NumOut(); n < 1 || n > 2 || method.Type.Out(n-1).String() != "error" {
		t.Errorf("%s answers something else than a value and an error", method.Name)
	}
	for i := range method.Type.NumOut() - 1 {
		if out := method.Type.Out(i); !travels(out) {
			t.Errorf("%s: answers a %s", method.Name, out)
		}
	}
}

// travels claims that a type means the same on both sides: no maps, no times, no functions, nothing embedded.
func travels(of reflect.Type) bool {
	switch of.Kind() {
	case reflect.Pointer, reflect.Slice:
		return travels(of.Elem())
	case reflect.Struct:
		return of.PkgPath() != "time" && structTravels(of)
	case reflect.String, reflect.Bool, reflect.Int, reflect.Int64, reflect.Float64:
		return true
	}
	return false
}

func structTravels(of reflect.Type) bool {
	for i := range of.NumField() {
		field := of.Field(i)
		if field.Anonymous || field.Tag.Get("json") != "-" && !travels(field.Type) {
			return false
		}
	}
	return true
}

func isNamedBasic(of reflect.Type) bool { return of.PkgPath() != "" && of.Kind() != reflect.Struct }
