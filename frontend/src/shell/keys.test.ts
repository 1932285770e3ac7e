import { describe, expect, it } from "vitest";
import { isWriting, shortcutOf } from "./keys";

const key = (name: string, ...held: string[]) => ({
  key: name, ctrlKey: held.includes("ctrl"), metaKey: held.includes("meta"), shiftKey: held.includes("shift"), altKey: held.includes("alt"),
});

describe("the keys of the window", () => {
  it.each([
    [key("z", "ctrl"), "undo"], [key("Z", "ctrl", "shift"), "redo"], [key("y", "ctrl"), "redo"], [key("z", "meta"), "undo"],
    [key("z"), null], [key("z", "ctrl", "alt"), null], [key("a", "ctrl"), null], [key("k", "ctrl"), "palette"], [key("K", "meta"), "palette"], [key("k"), null],
  ])("%o means %s", (event, meant) => expect(shortcutOf(event)).toBe(meant));

  it.each([
    [{ tagName: "INPUT", type: "text" }, true], [{ tagName: "TEXTAREA" }, true], [{ isContentEditable: true }, true],
    [{ tagName: "INPUT", type: "checkbox" }, false], [{ tagName: "BUTTON" }, false], [null, false],
  ])("leave undo to the text of %o: %s", (target, writing) => expect(isWriting(target)).toBe(writing));
});
