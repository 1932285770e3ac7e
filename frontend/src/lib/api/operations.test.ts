import { describe, expect, it } from "vitest";
import { operation } from "./operations";

describe("an operation", () => {
  it("is complete, whatever its deed needs", () => {
    expect(operation("shift", { dayId: "d", at: 840, minutes: 15 })).toEqual({
      do: "shift", moves: [], dayId: "d", at: 840, minutes: 15, absorb: "", kind: "", title: "", rooms: [], sessions: [],
      others: [], seatId: "", personId: "",
    });
  });

  it("shares no field with the next one", () => {
    operation("swap_rooms", {}).rooms.push("a");
    expect(operation("close_gaps", { dayId: "d" }).rooms).toEqual([]);
  });
});
