import { actLabel, actsLike } from "./acts";
import { commands, type Command } from "./grammar";
import type { Meaning } from "./doing";
import { isFiller } from "./reader";
import { start, type Line, type Reading } from "./reading";
import type { Scene } from "./scene";
import { tokensOf, type Token } from "./token";

/** One thing that a typed line may mean. */
export interface Candidate extends Omit<Meaning, "doubt"> {
  /** The command, or "act". */
  command: string;
  /** From 0 to 1. */
  sure: number;
}

const doubts = { left: 0.4, missing: 0.12, hardly: 0.2, unlikely: 0.4 };
const least = 0.35; // of certainty, to be shown
const readingsEach = 12; // of one command that are worth working out

/** What a line may mean, the most likely first; the same thing once. Anything may be half typed. */
export function parse(text: string, scene: Scene, most = 8): Candidate[] {
  const line = { text, tokens: tokensOf(text) };
  if (line.tokens.length === 0) return [];
  const found = [...commands.flatMap((command) => withoutParts(candidatesOf(command, line, scene))), ...actCandidates(line.tokens)];
  const limit = Math.max(least, Math.max(0, ...found.map(({ sure }) => sure)) - doubts.unlikely);
  return unique(found.filter(({ sure }) => sure >= limit).sort(byRank)).slice(0, most);
}

function candidatesOf(command: Command, line: Line, scene: Scene): Candidate[] {
  const readings = command.form(line, start, scene).map((reading) => toEnd(reading, line)).sort((a, b) => a.doubt - b.doubt).slice(0, readingsEach);
  return readings.flatMap((reading) => command.means(reading.found, scene).map((meaning) => candidate(command.name, meaning, reading.doubt)));
}

// What the same command was understood to say already is not asked for, nor what it hardly says.
function withoutParts(candidates: Candidate[]): Candidate[] {
  const best = Math.max(0, ...candidates.map(({ sure }) => sure));
  const isPart = (one: Candidate) => candidates.some((other) => other.missing.length < one.missing.length && other.sure >= one.sure);
  return candidates.filter((one) => !isPart(one) && (one.does !== null || one.sure > best - doubts.hardly));
}

function candidate(command: string, { doubt, ...meaning }: Meaning, before: number): Candidate {
  return { ...meaning, command, sure: Math.max(0, 1 - before - doubt) };
}

// What is left at the end was not understood, unless it says nothing.
function toEnd(reading: Reading, line: Line): Reading {
  let doubt = reading.doubt;
  for (let at = reading.at; at < line.tokens.length; at++) doubt += isFiller(line, at) ? 0 : doubts.left;
  return { ...reading, doubt };
}

function actCandidates(tokens: readonly Token[]): Candidate[] {
  return actsLike(tokens).map(({ named: { act }, fit, share }) => {
    const label = actLabel(act);
    return { command: "act", label, text: label, does: { do: "act", act }, missing: [], sure: Math.max(0, 1 - (1 - fit) * tokens.length * 0.6 - (1 - Math.min(share, 1)) * 0.3) };
  });
}

function byRank(a: Candidate, b: Candidate): number {
  return rank(b) - rank(a);
}

function rank({ sure, missing }: Candidate): number {
  return sure - (missing.length > 0 ? doubts.missing : 0);
}

function unique(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ label, does }) => {
    const key = does ? JSON.stringify(does) : label.fr;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
