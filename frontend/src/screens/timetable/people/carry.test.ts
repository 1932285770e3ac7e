import { describe, expect, it } from "vitest";
import type { Ref } from "$lib/api";
import { idle, next, type Carry, type Event } from "./carry";

const session: Ref = { table: "session", id: "s" };
const press: Event = { kind: "press", person: "p", point: { x: 0, y: 0 } };
const motion = (x: number, over: Ref | null = null): Event => ({ kind: "motion", point: { x, y: 0 }, over });
const after = (...events: Event[]): Carry => events.reduce(next, idle);

describe("a person in the hand", () => {
  it("is not taken by a click that trembles", () => expect(after(press, motion(3)).name).toBe("armed"));
  it("is taken once the hand moves", () => expect(after(press, motion(9, session))).toMatchObject({ name: "carrying", by: "pointer", over: session }));
  it("is given a seat where it is let go", () => expect(after(press, motion(9, session), { kind: "release" })).toEqual({ name: "dropped", person: "p", over: session }));
  it("is let go for nothing beside the sessions", () => expect(after(press, motion(9), { kind: "release" })).toBe(idle));
  it("is let go by Escape", () => expect(after(press, motion(9, session), { kind: "escape" })).toBe(idle));
  it("follows the keys and not the pointer when the keys took it", () => {
    const carry = after({ kind: "take", person: "p" }, { kind: "over", over: session });
    expect(carry).toMatchObject({ by: "keys", over: session });
    expect(next(carry, motion(50))).toBe(carry);
  });
  it("changes nothing while the hand stays over one session", () => {
    const carry = after(press, motion(9, session));
    expect(next(carry, motion(12, { ...session }))).toBe(carry);
  });
});
