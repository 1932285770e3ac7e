import { describe, expect, it } from "vitest";
import { heightOf, hoursOf, minutesAt, snap, stepAt, ticksOf, yOf } from "./scale";
import { perMinuteAt, zoomBy, zoomToFit } from "./zoom";

const day = { from: 510, to: 1050 };

describe("the hours of a day", () => {
  it("are its opening hours, rounded out to half hours", () => {
    expect(hoursOf({ from: 515, to: 1045 }, [])).toEqual({ from: 510, to: 1050 });
  });
  it("stretch to whatever lies outside, past midnight too", () => {
    expect(hoursOf(day, [{ from: 480, to: 500 }, { from: 1380, to: 1505 }])).toEqual({ from: 480, to: 1530 });
  });
});

describe("time and pixels", () => {
  const scale = { ...day, perMinute: 1.5 };
  it("lead back to each other", () => {
    for (const minutes of [510, 585, 1050, 1505]) expect(minutesAt(scale, yOf(scale, minutes))).toBeCloseTo(minutes);
  });
  it("fill the height of the day", () => expect(heightOf(scale)).toBe(810));
  it("snap to the nearest step", () => expect([702, 703, 697].map((m) => snap(m, 5))).toEqual([700, 705, 695]));
  it("aim no finer than a hand can", () => expect([1.5, 0.6, 0.4].map(stepAt)).toEqual([5, 10, 15]));
});

describe("the lines of the hours", () => {
  const lines = (perMinute: number) => ticksOf({ from: 510, to: 630, perMinute }, 22);
  it("are hours and halves at the usual size", () => expect(lines(1.5).map((t) => t.minutes)).toEqual([510, 540, 570, 600, 630]));
  it("are hours alone from afar", () => expect(lines(0.4).map((t) => t.minutes)).toEqual([540, 600]));
  it("are fives close up", () => expect(lines(6)).toHaveLength(25));
  it("are said as often as there is room to", () => {
    expect([1.5, 0.2, 6, 12].map((perMinute) => ticksOf({ from: 480, to: 720, perMinute }, 22).filter((t) => t.said).length)).toEqual([5, 3, 17, 49]);
  });
  it("know the full hours, past midnight too", () => {
    expect(ticksOf({ from: 1410, to: 1500, perMinute: 1 }, 22).filter((t) => t.full).map((t) => t.minutes)).toEqual([1440, 1500]);
  });
});

describe("the zoom", () => {
  it("goes up and down by steps and stops at both ends", () => {
    expect([zoomBy(1, 1), zoomBy(1, -1), zoomBy(8, 1), zoomBy(0.4, -1)]).toEqual([1.25, 0.8, 8, 0.4]);
  });
  it("comes back to the steps from between them", () => expect([zoomBy(0.93, 1), zoomBy(0.93, -1)]).toEqual([1, 0.8]));
  it("fits a day into a height", () => {
    const zoom = zoomToFit(day, 540);
    expect(heightOf({ ...day, perMinute: perMinuteAt(zoom) })).toBeCloseTo(540);
  });
});
