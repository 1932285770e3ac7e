import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { operation, type Operation, type Preview } from "$lib/api";
import { Trial } from "./trial.svelte";

const answer = (fr: string): Preview => ({ label: { fr, en: fr }, moves: [], added: [], gone: [], problem: null });
const shift = (minutes: number) => operation("shift", { minutes });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a trial", () => {
  it("asks once, when the hand is still", async () => {
    const ask = vi.fn(async ({ minutes }: Operation) => answer(String(minutes)));
    const trial = new Trial(ask);
    for (const minutes of [1, 15, 150]) trial.of(shift(minutes));
    await vi.runAllTimersAsync();
    expect(ask.mock.calls.map(([asked]) => asked.minutes)).toEqual([150]);
    expect(trial.preview?.label.fr).toBe("150");
  });
  it("keeps the last answer, whichever comes first", async () => {
    const answers = new Map<number, (preview: Preview) => void>();
    const trial = new Trial(({ minutes }) => new Promise((resolve) => answers.set(minutes, resolve)));
    trial.of(shift(5));
    await vi.runAllTimersAsync();
    trial.of(shift(10));
    await vi.runAllTimersAsync();
    answers.get(10)?.(answer("ten"));
    answers.get(5)?.(answer("five"));
    await vi.runAllTimersAsync();
    expect(trial.preview?.label.fr).toBe("ten");
    expect(trial.isAsking).toBe(false);
  });
  it("shows a refusal as a preview with a problem", async () => {
    const trial = new Trial(() => Promise.reject(new Error(JSON.stringify({ code: "x", fr: "Non.", en: "No.", details: "" }))));
    trial.of(shift(5));
    await vi.runAllTimersAsync();
    expect(trial.preview?.problem).toMatchObject({ fr: "Non." });
  });
  it("forgets what nobody wants to know any more", async () => {
    const trial = new Trial(async () => answer("late"));
    trial.of(shift(5));
    trial.of(null);
    await vi.runAllTimersAsync();
    expect(trial.preview).toBeNull();
  });
});
