/** What is in a document that was exported. */
import { execFileSync } from "node:child_process";

/** The text of a PDF, as Poppler reads it, on one line. */
export function textOf(path: string): string {
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}
