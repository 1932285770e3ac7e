import type { Check } from "$lib/api";

/** What a check is about, in the order of the page. */
export const subjects = ["session", "person", "panel", "room"] as const;
export type Subject = (typeof subjects)[number];

const families: Record<string, Subject> = {
  room: "room", person: "person", seat: "panel", moderator: "panel", panel: "panel", session: "session", day: "session", track: "session",
};

/** Checks by what they are about; within, by what they are called. */
export function bySubject(checks: readonly Check[], compare: (a: Check, b: Check) => number): { subject: Subject; checks: Check[] }[] {
  return subjects
    .map((subject) => ({ subject, checks: checks.filter((check) => subjectOf(check.code) === subject).sort(compare) }))
    .filter((group) => group.checks.length > 0);
}

// What a later version checks is about the session, unless its name says otherwise.
function subjectOf(code: string): Subject {
  return families[code.slice(0, code.indexOf("."))] ?? "session";
}
