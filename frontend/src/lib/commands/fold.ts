/** Text as it is compared: without capitals, accents and ligatures, so that "Œuvre" is found by "oeuvre". */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[œæß]/g, (letter) => ligatures[letter] ?? letter);
}

const ligatures: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss" };

/** A folded text that remembers where each of its letters came from. */
export interface Folded {
  text: string;
  /** The place in the original of every letter, and of the end. */
  from: number[];
}

/** Folds letter by letter, since a ligature makes two letters of one. */
export function foldInPlace(original: string): Folded {
  const folded: Folded = { text: "", from: [] };
  let at = 0;
  for (const letter of original) {
    const piece = fold(letter);
    folded.text += piece;
    for (let i = 0; i < piece.length; i++) folded.from.push(at);
    at += letter.length;
  }
  folded.from.push(at);
  return folded;
}
