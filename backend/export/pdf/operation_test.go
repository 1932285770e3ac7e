package pdf

import (
	"bytes"
	"encoding/hex"
	"strconv"
)

// operation is an operator of a page with what stands before it: numbers, names, strings, lists and dictionaries.
type operation struct {
	name     string
	operands []any
}

type (
	pageName   string // without its slash
	pageString []byte
	operator   string
)

// operations reads the content of a page. Damaged content ends it early: its marks then stay open.
func operations(content []byte) []operation {
	r := &pageReader{content: content}
	var all []operation
	var operands []any
	for {
		switch token := r.next().(type) {
		case nil:
			return all
		case operator:
			all = append(all, operation{string(token), operands})
			operands = nil
		default:
			operands = append(operands, token)
		}
	}
}

// pageReader takes the content of a page apart.
type pageReader struct {
	content []byte
	at      int
}

const (
	pageSpaces     = " \t\r\n\f\x00"
	pageDelimiters = pageSpaces + "()<>[]{}/%"
)

// next is the next value or operator; nil at the end.
func (r *pageReader) next() any {
	for r.at < len(r.content) && bytes.IndexByte([]byte(pageSpaces), r.content[r.at]) >= 0 {
		r.at++
	}
	switch {
	case r.at >= len(r.content):
		return nil
	case r.takes("<<"):
		return r.dictionary()
	case r.takes("<"):
		return r.hexString()
	case r.takes("("):
		return r.literalString()
	case r.takes("["):
		return r.listUntil("]")
	case r.takes("/"):
		return pageName(r.word())
	}
	return r.wordOrMark()
}

func (r *pageReader) takes(mark string) bool {
	if !bytes.HasPrefix(r.content[r.at:], []byte(mark)) {
		return false
	}
	r.at += len(mark)
	return true
}

func (r *pageReader) word() string {
	from := r.at
	for r.at < len(r.content) && bytes.IndexByte([]byte(pageDelimiters), r.content[r.at]) < 0 {
		r.at++
	}
	return string(r.content[from:r.at])
}

// wordOrMark is a number, an operator, or a bracket that closes.
func (r *pageReader) wordOrMark() any {
	word := r.word()
	if word == "" {
		word = string(r.content[r.at : r.at+1])
		r.at++
		if word == ">" && r.takes(">") {
			word += ">"
		}
	}
	if number, err := strconv.ParseFloat(word, 64); err == nil {
		return number
	}
	return operator(word)
}

func (r *pageReader) listUntil(end operator) []any {
	list := []any{}
	for {
		token := r.next()
		if token == nil || token == end {
			return list
		}
		list = append(list, token)
	}
}

func (r *pageReader) dictionary() dictionary {
	d, list := dictionary{}, r.listUntil(">>")
	for i := 0; i+1 < len(list); i += 2 {
		if key, ok := list[i].(pageName); ok {
			d[string(key)] = list[i+1]
		}
	}
	return d
}

func (r *pageReader) hexString() pageString {
	end := max(0, bytes.IndexByte(r.content[r.at:], '>'))
	text, _ := hex.DecodeString(string(r.content[r.at : r.at+end]))
	r.at += end + 1
	return text
}

// literalString reads until its bracket closes.
func (r *pageReader) literalString() pageString {
	var text pageString
	for depth := 1; r.at < len(r.content); r.at++ {
		switch b := r.content[r.at]; b {
		case '\\':
			r.at++
			text = append(text, r.escaped()...)
			continue
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			r.at++
			return text
		}
		text = append(text, r.content[r.at])
	}
	return text
}

// escaped is what a backslash and the byte at the cursor stand for.
func (r *pageReader) escaped() []byte {
	if r.at >= len(r.content) {
		return nil
	}
	b := r.content[r.at]
	if meaning, ok := map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}[b]; ok {
		return []byte{meaning}
	}
	if b < '0' || b > '7' {
		return []byte{b}
	}
	code, last := 0, min(len(r.content), r.at+3)
	for ; r.at < last && r.content[r.at] >= '0' && r.content[r.at] <= '7'; r.at++ {
		code = code*8 + int(r.content[r.at]-'0')
	}
	r.at--
	return []byte{byte(code)}
}
