import { describe, expect, it } from "vitest";
import { singles, usualCalendar, usualPages, usualSpeakers } from "../documents";
import { bundleOptions, ticked, within } from "./bundle";

const settings = { pages: usualPages, speakers: usualSpeakers, calendar: usualCalendar };

describe("everything at once", () => {
  it("holds every document until one is unticked", () => {
    expect(within({ without: [] })).toEqual(singles);
    expect(within({ without: ["poster"] })).not.toContain("poster");
  });
  it("ticks and unticks", () => {
    expect(ticked([], "poster", false)).toEqual(["poster"]);
    expect(ticked(["poster", "calendar"], "poster", true)).toEqual(["calendar"]);
  });
  it("makes each document with its own choices, in the order of the list", () => {
    const options = bundleOptions({ without: ["speakers"], languages: "both", zip: true }, { ...settings, pages: (name) => ({ ...usualPages(name), paper: "A5" }) });
    expect(options.languages).toEqual(["fr", "en"]);
    expect(options.pages[0]).toMatchObject({ document: "programme", options: { paper: "A5" } });
    expect(options.speakers).toBeUndefined();
    expect(options.calendar).toBeDefined();
  });
});
