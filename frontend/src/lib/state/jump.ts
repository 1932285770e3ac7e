import type { Ref, Table } from "$lib/api";
import type { Board } from "./board.svelte";
import type { Navigation, PlaceName } from "./navigation.svelte";
import type { Selection } from "./selection.svelte";

const homes: Record<Table, PlaceName> = {
  edition: "rooms",
  organiser: "rooms",
  day: "rooms",
  room: "rooms",
  track: "rooms",
  session: "sessions",
  person: "speakers",
  seat: "sessions",
  availability: "speakers",
  resource: "sessions",
  consent: "speakers",
  waiver: "overview",
  tuning: "rooms",
  walk: "rooms",
  translation: "sessions",
};

/** Where a record is looked after, and what is selected there: a seat is looked after in its session. */
export function homeOf(board: Board, ref: Ref): { place: PlaceName; ref: Ref } {
  const ownerId = ref.table === "seat" ? board.seats.get(ref.id)?.sessionId : ref.table === "resource" ? board.resources.get(ref.id)?.sessionId : "";
  const owner: Ref = ownerId ? { table: "session", id: ownerId } : ref;
  const isInGrid = owner.table === "session" && Boolean(board.sessions.get(owner.id)?.placement.dayId);
  return { place: isInGrid ? "timetable" : homes[owner.table], ref: owner };
}

/** Goes to a record and selects it. */
export function jump(to: Ref, board: Board, navigation: Navigation, selection: Selection): void {
  const { place, ref } = homeOf(board, to);
  navigation.go(place);
  selection.pick(ref.table, ref.id);
}
