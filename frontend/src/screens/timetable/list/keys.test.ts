import { describe, expect, it } from "vitest";
import { commandOf, type Command } from "./keys";

const stroke = (name: string) => {
  const parts = name.split("+");
  return {
    key: parts.at(-1) ?? "", shiftKey: parts.includes("Shift"), altKey: parts.includes("Alt"), ctrlKey: parts.includes("Ctrl"), metaKey: parts.includes("Meta"),
  };
};

describe("a key on the list", () => {
  it.each<[string, Command | null]>([
    ["ArrowDown", { do: "walk", to: "down" }],
    ["Home", { do: "walk", to: "home" }],
    ["Ctrl+End", { do: "walk", to: "last" }],
    ["PageDown", { do: "walk", to: "page_down" }],
    ["Shift+ArrowUp", { do: "extend", to: "up" }],
    ["Shift+ArrowLeft", null],
    ["Alt+ArrowDown", { do: "shift", minutes: 5 }],
    ["Ctrl+Alt+ArrowUp", { do: "shift", minutes: -30 }],
    ["Alt+ArrowLeft", null],
    [" ", { do: "choose" }],
    ["Ctrl+a", { do: "choose_all" }],
    ["Ctrl+D", { do: "duplicate" }],
    ["Enter", { do: "edit", typed: "" }],
    ["F2", { do: "edit", typed: "" }],
    ["Ctrl+Enter", { do: "open" }],
    ["9", { do: "edit", typed: "9" }],
    ["Shift+A", { do: "edit", typed: "A" }],
    ["Delete", { do: "unplace" }],
    ["Shift+Delete", { do: "delete" }],
    ["Shift+F8", { do: "finding", by: -1 }],
    ["?", { do: "help" }],
    ["Tab", null],
    ["Ctrl+z", null],
    ["Ctrl+k", null],
  ])("%s", (name, command) => expect(commandOf(stroke(name))).toEqual(command));
});
