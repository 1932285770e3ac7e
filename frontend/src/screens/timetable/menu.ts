import type { Session } from "$lib/api";
import { t, type Key } from "$lib/i18n";
import type { Command } from "$lib/timetable";
import type { MenuEntry } from "$lib/ui";
import { perform } from "./perform";
import type { Tools } from "./tools";

type Line = [Key, Command, string?] | "separator" | false;

/** Every act on a session, or on all that are chosen with it: the same commands as its keys. */
export function entriesOf(session: Session, tools: Tools): MenuEntry[] {
  const isPlaced = tools.surface.boxOf(session.id) !== undefined;
  const lines = [...seeing(), ...(isPlaced ? onGrid(session, tools) : inTray()), ...making(isPlaced)];
  return lines.filter((line) => line !== false).map((line) => {
    if (line === "separator") return line;
    const [key, command, keys = ""] = line;
    return { label: t(key), keys, danger: command.do === "delete", run: () => perform(command, session, tools) };
  });
}

function seeing(): Line[] {
  return [["hand.open", { do: "open" }, "Enter"], ["hand.rename", { do: "rename" }, "F2"], "separator"];
}

function onGrid({ id, placement }: Session, { chosen }: Tools): Line[] {
  const count = chosen.with(id).length;
  const band = chosen.bandOf(id);
  return [
    ["hand.grab", { do: "grab" }, "Space"],
    [placement.allRooms ? "hand.one_room" : "hand.everywhere", { do: "nudge", nudge: { everywhere: true } }, "A"],
    "separator",
    band.length > 1 && ["hand.choose_band", { do: "choose", what: "band" }, "B"],
    count > 1 && ["hand.unchoose", { do: "choose", what: "one" }, "Ctrl+Space"],
    count === 2 && ["hand.swap", { do: "swap" }, "X"],
    chosen.bandBeside(id, -1).length > 0 && ["hand.swap_band_before", { do: "swap_band", by: -1 }, "Alt+PageUp"],
    chosen.bandBeside(id, 1).length > 0 && ["hand.swap_band_after", { do: "swap_band", by: 1 }, "Alt+PageDown"],
    (band.length > 1 || count > 1) && "separator",
  ];
}

function inTray(): Line[] {
  return [["hand.place", { do: "place" }, "P"], ["hand.grab", { do: "grab" }, "Space"], "separator"];
}

function making(isPlaced: boolean): Line[] {
  return [
    ["hand.duplicate", { do: "duplicate" }, "Ctrl+D"],
    isPlaced && ["hand.create", { do: "create" }, "N"],
    "separator",
    isPlaced && ["hand.unplace", { do: "unplace" }, "Delete"],
    ["hand.delete", { do: "delete" }, isPlaced ? "Shift+Delete" : "Delete"],
  ];
}
