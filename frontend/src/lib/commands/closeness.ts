/** How well a typed word stands for a known one, both folded: 1 the same, 0 not at all. Beginnings count, the more of the
    word the better; so does one wrong, missing, doubled or swapped letter in a word of four, two in a word of eight. */
export function closeness(typed: string, known: string, isOpen: boolean): number {
  if (typed === known) return 1;
  if (known.startsWith(typed)) return begun(typed, known, isOpen);
  if (/\d/.test(typed) || typed.length < 4) return 0;
  const most = typed.length < 8 ? 1 : 2;
  if (Math.abs(typed.length - known.length) > most || typed[0] !== known[0]) return 0;
  const wrong = distance(typed, known, most);
  return wrong > most ? 0 : 1 - 0.22 * wrong;
}

// The last word may be on its way; a number that goes on is another number.
function begun(typed: string, known: string, isOpen: boolean): number {
  if (isOpen) return 0.9 + (0.1 * typed.length) / known.length;
  if (/^\d+$/.test(typed)) return 0.45;
  return typed.length < 2 ? 0 : 0.6 + (0.35 * typed.length) / known.length;
}

/** Letters that are wrong between two words, where two swapped count as one; more than most: most + 1. */
export function distance(a: string, b: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, before);
    if (Math.min(...row, ...last) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

function nextRow(a: string, b: string, i: number, last: number[], before: number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
    row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same, swapped));
  }
  return row;
}

function at(row: number[], j: number): number {
  return row[j] ?? Infinity;
}
