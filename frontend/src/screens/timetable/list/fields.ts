import { kinds, type ID, type Kind, type Session } from "$lib/api";
import { fmt, t, type Key } from "$lib/i18n";
import type { Option } from "$lib/ui";
import { everywhere, from, inRooms, lasting, onDay } from "$screens/sessions/slot";
import type { ColumnName } from "./columns";
import type { Desk } from "./desk";
import { readEnd, readLength, readStart } from "./reading";

/** A cell that is written in. */
export interface Written {
  /** What stands in it. */
  text: string;
  /** Does what was typed; null when that means nothing, which refusal then says. */
  write: (text: string) => (() => Promise<unknown>) | null;
  refusal: Key | "";
}

/** A cell that is chosen from a list. */
export interface Picked {
  options: Option[];
  chosen: string[];
  several: boolean;
  pick: (values: string[]) => Promise<unknown>;
}

export const allRooms = "*"; // stands for every room among the ids

/** What a written cell does, or null for another kind of cell. */
export function writtenOf(column: ColumnName, session: Session, { edits, board, surface }: Desk): Written | null {
  const { id, placement } = session;
  const isPlaced = board.days.get(placement.dayId) !== undefined;
  const time = (read: (text: string) => number | null, to: (minutes: number) => Promise<unknown>) => (text: string) => {
    const minutes = read(text);
    return minutes === null ? null : () => to(minutes);
  };
  // An hour for what waits in the tray places it on the day that is shown.
  const day = isPlaced ? placement.dayId : surface.dayId;
  switch (column) {
    case "start":
      return {
        text: isPlaced ? fmt.clock(placement.start) : "", refusal: "list.bad_start",
        write: time((text) => readStart(text, placement.start), (start) => edits.place(id, { ...from(placement, start), dayId: day })),
      };
    case "end":
      return {
        text: isPlaced ? fmt.clock(placement.start + placement.duration) : "", refusal: "list.bad_start",
        write: time((text) => readEnd(text, placement), (minutes) => edits.place(id, lasting(placement, minutes))),
      };
    case "duration":
      return {
        text: fmt.duration(placement.duration), refusal: "list.bad_length",
        write: time((text) => readLength(text, placement.duration), (minutes) => edits.place(id, lasting(placement, minutes))),
      };
    case "number":
      return { text: session.number, refusal: "", write: (number) => () => edits.edit(id, { number }) };
    case "title":
      return { text: session.title, refusal: "", write: (title) => () => edits.edit(id, { title }) };
  }
  return null;
}

/** What a cell with a list does, or null for another kind of cell. */
export function pickedOf(column: ColumnName, session: Session, desk: Desk): Picked | null {
  const { edits, board } = desk;
  const { id, placement } = session;
  const one = (options: Option[], value: string, pick: (value: string) => Promise<unknown>): Picked => ({
    options, chosen: [value], several: false, pick: ([first]) => pick(first ?? ""),
  });
  switch (column) {
    case "day":
      return one(dayOptions(desk), board.days.get(placement.dayId) ? placement.dayId : "", (day) => toDay(session, day, desk));
    case "kind":
      return one(kindOptions(), session.kind, (kind) => edits.edit(id, { kind: kind as Kind }));
    case "track":
      return one(trackOptions(desk), session.trackId, (trackId) => edits.edit(id, { trackId }));
    case "rooms":
      return {
        options: roomOptions(desk), chosen: placement.allRooms ? [allRooms] : placement.rooms, several: true,
        pick: (rooms) => edits.place(id, rooms.includes(allRooms) ? everywhere(placement) : inRooms(placement, rooms)),
      };
  }
  return null;
}

function toDay({ id, placement }: Session, dayId: ID, { board, edits }: Desk): Promise<unknown> {
  const day = board.days.get(dayId);
  return day ? edits.place(id, onDay(placement, day)) : edits.unplace(id);
}

export function dayOptions({ board }: Pick<Desk, "board">): Option[] {
  return [...board.dayList.map((day) => ({ value: day.id, label: fmt.date(day.date, "weekday") })), { value: "", label: t("sessions.in_tray") }];
}
export function kindOptions(): Option[] {
  return kinds.map((kind) => ({ value: kind, label: t(`common.kind_${kind}`) }));
}
export function trackOptions({ board }: Pick<Desk, "board">): Option[] {
  return [{ value: "", label: t("sessions.no_track") }, ...board.trackList.map((track) => ({ value: track.id, label: track.name, hue: track.colour }))];
}
export function roomOptions({ board }: Pick<Desk, "board">): Option[] {
  const rooms = board.roomList.map(({ id, name, capacity }) => ({ value: id, label: name, hint: capacity > 0 ? t("sessions.places", { n: capacity }) : undefined }));
  return [{ value: allRooms, label: t("common.all_rooms") }, ...rooms];
}
