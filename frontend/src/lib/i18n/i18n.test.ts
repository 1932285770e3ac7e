import { describe, expect, it } from "vitest";
import { clock, clockRange, duration } from "./clock";
import { date, dateRange } from "./calendar";
import { localeOf } from "./locale.svelte";
import { books, type Namespace } from "./messages";
import { readClock, readDate, readDuration } from "./read";
import { sayPlainly } from "./plain";
import { say } from "./say";
import { IntlMessageFormat } from "intl-messageformat";

const namespaces = Object.keys(books.fr) as Namespace[];

describe.each(namespaces)("the messages of %s", (name) => {
  const entries = Object.entries(books.fr[name]);

  it("have the same keys in both languages", () => {
    expect(Object.keys(books.en[name]).sort()).toEqual(Object.keys(books.fr[name]).sort());
  });
  it("are never empty and always readable", () => {
    for (const text of [...entries, ...Object.entries(books.en[name])].map(([, text]) => text)) {
      expect(text.trim()).not.toBe("");
      expect(() => new IntlMessageFormat(text, "fr")).not.toThrow();
    }
  });
  it("have French typography", () => {
    for (const [key, text] of entries) {
      const said = outsideSyntax(text);
      expect(said, key).not.toMatch(/ [;:!?»]|« |\w'/);
      expect(said, key).not.toMatch(/[\p{L}\d)}][;!?](?![\w=/])/u);
      expect(said, key).not.toMatch(/\.\.\./);
    }
  });
  it("are said alike with and without the reader of ICU messages", () => {
    for (const language of ["fr", "en"] as const) {
      for (const [key, text] of Object.entries(books[language][name])) {
        for (const n of [0, 1, 2, 21]) {
          const params = Object.fromEntries(values(text).map((value) => [value, n]));
          const plain = sayPlainly(language, text, params);
          if (plain !== null) expect(plain, key).toBe(String(new IntlMessageFormat(text, language === "fr" ? "fr-FR" : "en-GB").format(params)));
        }
      }
    }
  });
  it("take the same values in both languages", () => {
    for (const [key, text] of entries) expect(values(books.en[name][key] ?? ""), key).toEqual(values(text));
  });
});

// What a reader sees of an ICU pattern: without "{n, plural, one {" and the like.
function outsideSyntax(text: string): string {
  return text.replace(/\{\w+, (plural|select),/g, "").replace(/(=\d+|one|other|many|\w+) \{/g, "{");
}

function values(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((m) => m[1] ?? ""))].filter((v) => isValue(text, v)).sort();
}

function isValue(text: string, word: string): boolean {
  return !new RegExp(`(=\\d+|one|other|many) \\{${word}\\}`).test(text);
}

describe("clock times", () => {
  it.each([
    [585, "9\u00a0h\u00a045", "9:45"],
    [840, "14\u00a0h", "14:00"],
    [1505, "1\u00a0h\u00a005", "1:05"],
  ])("write %i minutes as %s and %s", (minutes, fr, en) => {
    expect(clock("fr", minutes)).toBe(fr);
    expect(clock("en", minutes)).toBe(en);
  });
  it("join two with a dash", () => expect(clockRange("en", 700, 760)).toBe("11:40 – 12:40"));
  it("write lengths", () => expect([45, 60, 90].map(duration)).toEqual(["45\u00a0min", "1\u00a0h", "1\u00a0h\u00a030"]));
  it.each([["9h45", 585], ["9:45", 585], ["945", 585], ["14 h", 840], ["9", 540], ["1430", 870], ["25", null], ["9h75", null], ["", null]])(
    "read %j as %j", (text, minutes) => expect(readClock(text)).toBe(minutes));
  it.each([["45", 45], ["45 min", 45], ["1h30", 90], ["1:30", 90], ["1 h", 60], ["90 m", 90], ["soon", null]])(
    "read the length %j as %j", (text, minutes) => expect(readDuration(text)).toBe(minutes));
});

describe("dates", () => {
  it("are written in full", () => {
    expect(date("fr", "2025-10-15")).toBe("mercredi 15 octobre 2025");
    expect(date("fr", "2025-10-01")).toBe("mercredi 1er octobre 2025");
    expect(date("en", "2025-10-15")).toBe("Wednesday 15 October 2025");
  });
  it("are joined without repeating what they share", () => {
    expect(dateRange("fr", "2025-10-15", "2025-10-15")).toBe("15 octobre 2025");
    expect(dateRange("fr", "2025-10-14", "2025-10-16")).toBe("14 – 16 octobre 2025");
    expect(dateRange("en", "2025-09-30", "2025-10-02")).toBe("30 September – 2 October 2025");
  });
  it.each([
    ["15/10/2025", "2025-10-15"], ["15.10.25", "2025-10-15"], ["15/10", "2026-10-15"], ["2025-10-15", "2025-10-15"],
    ["15 oct. 2025", "2025-10-15"], ["mercredi 15 octobre 2025", "2025-10-15"], ["1er février 2026", "2026-02-01"],
    ["15 fevrier", "2026-02-15"], ["31/02/2025", null], ["15 ju 2025", null], ["tomorrow", null],
  ])("read %j as %j", (text, iso) => expect(readDate(text, 2026)).toBe(iso));
});

describe("plurals", () => {
  it("follow French, where zero is singular", () => {
    expect(say("fr", "common.count_sessions", { n: 0 })).toBe("0 séquence");
    expect(say("fr", "common.count_sessions", { n: 2 })).toBe("2 séquences");
    expect(say("en", "common.count_sessions", { n: 0 })).toBe("0 sessions");
  });
});

describe("the language of the window", () => {
  it.each([
    ["fr", "fr"], ["fr-FR", "fr"], ["fr_FR.UTF-8", "fr"], ["en_GB.UTF-8", "en"], ["en", "en"], ["de_DE.UTF-8", "en"], ["fry_NL", "en"], ["C.UTF-8", "en"],
  ])("of a system that speaks %s is %s", (tag, expected) => expect(localeOf(tag)).toBe(expected));
});
