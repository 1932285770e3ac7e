import * as bound from "$wails/go/app/Rooms";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { ID } from "./records";

/** The rooms of an edition. */
export const rooms = {
  create: (edition: ID, room: planner.NewRoom) => act(() => bound.Create(edition, room)),
  edit: (room: ID, edit: planner.RoomEdit) => act(() => bound.Edit(room, edit)),
  /** Puts one before another; at the end with none. */
  move: (room: ID, before: ID | "") => act(() => bound.Move(room, before)),
  delete: (room: ID) => act(() => bound.Delete(room)),
};
