import type { ID, Kind, Placement } from "$lib/api";

export interface Operation {
  do: "arrange" | "shift" | "insert_pause" | "swap_rooms" | "swap_sessions" | "swap_bands" | "move_band" | "close_gaps" | "fill_seat" | "replace_person" | "edit";
  moves: { sessionId: ID; placement: Placement }[];
  dayId: ID; at: number; minutes: number; absorb: ID; kind: Kind | ""; title: string; rooms: ID[]; sessions: ID[]; others: ID[]; seatId: ID; personId: ID;
}

export function operation(act: Operation["do"], fields: Partial<Operation>): Operation {
  return { moves: [], dayId: "", at: 0, minutes: 0, absorb: "", kind: "", title: "", rooms: [], sessions: [], others: [], seatId: "", personId: "", ...fields, do: act };
}
