import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((m) => [m[1], [m[2], m[3]]]),
);

const texts: [string, string[], number][] = [
  ["ink", ["paper", "panel", "raised", "sunken", "hover", "accent-tint", "danger-tint", "warning-tint"], 7],
  ["ink-soft", ["paper", "panel", "raised", "sunken", "hover", "danger-tint", "accent-tint"], 4.5],
  ["ink-faint", ["paper", "panel", "raised"], 4.5],
  ["accent", ["paper", "panel", "raised", "hover", "accent-tint"], 4.5],
  ["danger", ["paper", "panel", "raised", "danger-tint", "hover"], 4.5],
  ["warning", ["paper", "panel", "raised", "warning-tint", "hover"], 4.5],
  ["good", ["paper", "panel", "raised", "good-tint", "hover"], 4.5],
  ["on-accent", ["accent", "accent-hover"], 4.5],
  ["on-danger", ["danger"], 4.5],
  ["field-edge", ["panel", "raised"], 3],
];

describe("the palette", () => {
  for (const [ink, grounds, least] of texts) {
    for (const ground of grounds) {
      it(`shows ${ink} on ${ground} by day and by night`, () => {
        expect(contrast(ink, ground, 0)).toBeGreaterThanOrEqual(least);
        expect(contrast(ink, ground, 1)).toBeGreaterThanOrEqual(least);
      });
    }
  }
});

function contrast(a: string, b: string, theme: number): number {
  const [low, high] = [luminance(colour(a, theme)), luminance(colour(b, theme))].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function colour(name: string, theme: number): string {
  const hex = pairs.get(name)?.[theme];
  if (!hex) throw new Error(`tokens.css has no pair for --${name}`);
  return hex;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(c: number): number {
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
