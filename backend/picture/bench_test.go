package picture

import "testing"

// BenchmarkTake reduces the photo of a camera with 40 million pixels.
func BenchmarkTake(b *testing.B) {
	file := photo(b)
	for _, use := range []Use{Logo, Plan} {
		b.Run(string(use), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				taken, err := Take(file, use)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(taken.URI))/1e3, "kB")
			}
		})
	}
}
