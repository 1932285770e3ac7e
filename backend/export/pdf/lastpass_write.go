package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
)

var deflaters = sync.Pool{New: func() any {
	writer, _ := zlib.NewWriterLevel(nil, zlib.DefaultCompression) // the level is known
	return writer
}}

func deflate(parts ...[]byte) []byte {
	var out bytes.Buffer
	writer := deflaters.Get().(*zlib.Writer)
	writer.Reset(&out)
	for _, part := range parts {
		_, _ = writer.Write(part) // a buffer never fails
	}
	_ = writer.Close()
	deflaters.Put(writer)
	return out.Bytes()
}

// inParallel does something for every number below count, on every processor.
func inParallel(count int, do func(i int)) {
	numbers := make(chan int, count)
	for i := range count {
		numbers <- i
	}
	close(numbers)
	var workers sync.WaitGroup
	for range min(count, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := range numbers {
				do(i)
			}
		})
	}
	workers.Wait()
}

// compress deflates every stream that is not compressed yet.
func (f *finisher) compress() {
	inParallel(len(f.objects), func(i int) {
		if f.objects[i].data != nil {
			f.objects[i].compress()
		}
	})
}

func (o *object) compress() {
	filter := ""
	if !o.done && !strings.Contains(o.dict, "/Filter") {
		o.data, filter = deflate(o.data), "/Filter/FlateDecode"
	}
	o.dict = lengthEntry.ReplaceAllLiteralString(o.dict, fmt.Sprintf("/Length %d%s", len(o.data), filter))
	o.done = true
}

// whereabouts is an entry of the cross-reference stream: 1 at an offset, 2 within an object stream.
type whereabouts struct {
	kind  byte
	at    uint32
	place uint16
}

// written is a file on its way out.
type written struct {
	bytes.Buffer
	where []whereabouts
}

const perStream = 200 // objects that are compressed together

// file writes the objects: streams as they are, all others gathered in object streams, then where everything is.
func (f *finisher) file() []byte {
	out := &written{where: make([]whereabouts, len(f.objects))}
	out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	var small []int
	for number := 1; number < len(f.objects); number++ {
		switch o := f.objects[number]; {
		case o.data != nil:
			out.stream(number, o)
		case o.dict != "" && !f.isReplaced(o):
			small = append(small, number)
		}
	}
	f.gather(out, small)
	return f.finish(out)
}

// isReplaced claims that the object is gofpdf's catalog or information, in whose place the last pass put its own.
func (f *finisher) isReplaced(o object) bool {
	return strings.HasPrefix(o.dict, "<<\n/Type /Catalog") || strings.HasPrefix(o.dict, "<<\n/Producer") ||
		strings.HasPrefix(o.dict, "<<\n/CreationDate")
}

func (w *written) stream(number int, o object) {
	w.where[number] = whereabouts{kind: 1, at: uint32(w.Len())}
	fmt.Fprintf(w, "%d 0 obj\n%s\nstream\n", number, strings.TrimSpace(o.dict))
	w.Write(o.data)
	w.WriteString("\nendstream\nendobj\n")
}

// gather packs objects into compressed streams, made on every processor and written in order.
func (f *finisher) gather(out *written, numbers []int) {
	first, members := len(out.where), slices.Collect(slices.Chunk(numbers, perStream))
	packs := make([]object, len(members))
	inParallel(len(packs), func(i int) { packs[i] = f.pack(members[i]) })
	for i, number := range numbers {
		out.where[number] = whereabouts{kind: 2, at: uint32(first + i/perStream), place: uint16(i % perStream)}
	}
	out.where = append(out.where, make([]whereabouts, len(packs))...)
	for i, pack := range packs {
		out.stream(first+i, pack)
	}
}

func (f *finisher) pack(members []int) object {
	var data []byte
	size := 0
	for _, number := range members {
		data = fmt.Appendf(data, "%d %d ", number, size)
		size += len(f.objects[number].dict) + len("\n")
	}
	o := object{dict: fmt.Sprintf("<</Type/ObjStm/N %d/First %d/Length 0>>", len(members), len(data))}
	o.data = slices.Grow(data, size)
	for _, number := range members {
		o.data = append(append(o.data, f.objects[number].dict...), '\n')
	}
	o.compress()
	return o
}

// finish writes the cross-reference stream and the end. The file's id is a sum of its content, so that it is the same
// for the same programme.
func (f *finisher) finish(out *written) []byte {
	number, start := len(out.where), out.Len()
	out.where = append(out.where, whereabouts{kind: 1, at: uint32(start)})
	var table bytes.Buffer
	for _, w := range out.where {
		table.WriteByte(w.kind)
		_ = binary.Write(&table, binary.BigEndian, w.at) // a buffer never fails
		_ = binary.Write(&table, binary.BigEndian, w.place)
	}
	id := sha256.Sum256(out.Bytes())
	o := object{data: table.Bytes(), dict: fmt.Sprintf("<</Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%X><%X>]/Length 0>>",
		number+1, f.catalog, f.info, id[:16], id[:16])}
	o.compress()
	out.stream(number, o)
	fmt.Fprintf(out, "startxref\n%d\n%%%%EOF\n", start)
	return out.Bytes()
}
