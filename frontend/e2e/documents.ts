/** What is in a document that was exported. */
import { execFileSync } from "node:child_process";

/** The text of a PDF, as Poppler reads it, on one line. */
export function textOf(path: string): string {
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}

/** Fails when a PDF cannot be opened; how many pages it has, as Poppler counts them. */
export function pagesOf(path: string): number {
  return Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [path], { encoding: "utf8" }))?.[1] ?? 0);
}

/** How many pictures made of pixels a PDF shows, as Poppler counts them; their masks count too. */
export function imagesOf(path: string): number {
  const table = execFileSync("pdfimages", ["-list", path], { encoding: "utf8" });
  return table.trim().split("\n").length - 2; // two lines of headings
}
