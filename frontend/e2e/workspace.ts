/** Workspace files for journeys, made by the finished program on its command line. */
import { execFileSync, spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { required } from "./application";
import type { Language } from "./words";

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

/** The sentence with which the program refuses a file. */
export function refusalOf(path: string, language: Language = "fr"): string {
  const LC_ALL = language === "fr" ? "fr_FR.UTF-8" : "en_GB.UTF-8";
  const { stderr } = spawnSync(required("QUARTIERS_BINARY"), ["editions", "-w", path], { encoding: "utf8", env: { ...process.env, LC_ALL } });
  return stderr.trim();
}

/** A real programme of a large conference beside the checkout; it is not part of the project. */
export const largeProgramme = resolve(import.meta.dirname, "../../../shared/data/frab/fosdem2019.xml");
