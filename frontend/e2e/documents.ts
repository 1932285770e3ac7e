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
