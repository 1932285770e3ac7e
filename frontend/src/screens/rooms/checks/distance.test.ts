import { describe, expect, it } from "vitest";
import type { Walk } from "$lib/api";
import { distancesFrom } from "./distance";

const walk = (a: string, b: string, minutes: number): Walk => ({ id: a + b, editionId: "e", a, b, minutes });

describe("the walks from a room", () => {
  const walks = [walk("r1", "r2", 5), walk("r3", "r1", 0), walk("r2", "r3", 9)];
  it("are the same either way", () => expect([...distancesFrom("r1", walks)]).toEqual([["r2", 5], ["r3", 0]]));
  it("are none where nobody has measured", () => expect(distancesFrom("r9", walks).size).toBe(0));
});
