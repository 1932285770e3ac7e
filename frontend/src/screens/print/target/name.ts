/** Another name for a file that is there already: "a.pdf" becomes "a (2).pdf", then "a (3).pdf". */
export function otherName(name: string): string {
  const [, stem = name, number, ending = ""] = /^(.*?)(?: \((\d+)\))?(\.[^.]*)?$/.exec(name) ?? [];
  return `${stem} (${Number(number ?? 1) + 1})${ending}`;
}

/** The name with the ending that the document has: what people type rarely has one. */
export function withEnding(name: string, suggested: string): string {
  const ending = /\.[^.]*$/.exec(suggested)?.[0] ?? "";
  const trimmed = name.trim();
  return trimmed.toLowerCase().endsWith(ending) ? trimmed : trimmed + ending;
}

/** The last part of a path, on any system. */
export function fileOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
