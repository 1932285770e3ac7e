/** Workspace files for journeys, made by the finished program on its command line. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { required } from "./application";

/** Runs the finished program and returns what it prints. */
export function quartiers(...args: string[]): string {
  return execFileSync(required("QUARTIERS_BINARY"), args, { encoding: "utf8" });
}

/** A new workspace with the sample edition, in a folder of the test. */
export function sampleWorkspace(folder: string): string {
  const file = join(folder, "sample.quartiers");
  quartiers("sample", "-w", file);
  return file;
}
