import * as bound from "$wails/go/app/Seats";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { ID, Role, Status } from "./records";

/** The places in sessions, filled or not. */
export const seats = {
  /** Adds an empty seat at the end of a session. */
  add: (session: ID, role: Role) => act(() => bound.Add(session, role)),
  fill: (seat: ID, person: ID) => act(() => bound.Fill(seat, person)),
  /** Adds somebody to the directory and gives them the seat. */
  fillWithNew: (seat: ID, person: planner.PersonEdit) => act(() => bound.FillWithNew(seat, person)),
  /** Gives a person the first empty seat of a session; of any role with "". */
  fillAny: (session: ID, person: ID, role: Role | "") => act(() => bound.FillAny(session, person, role)),
  /** Sends the person away and keeps the seat. */
  empty: (seat: ID) => act(() => bound.Empty(seat)),
  setStatus: (seat: ID, status: Status) => act(() => bound.SetStatus(seat, status)),
  edit: (seat: ID, edit: planner.SeatEdit & { role?: Role }) => act(() => bound.Edit(seat, edit)),
  /** Puts a seat before another of the session; at the end with none. */
  move: (seat: ID, before: ID | "") => act(() => bound.Move(seat, before)),
  delete: (seat: ID) => act(() => bound.Delete(seat)),
};
