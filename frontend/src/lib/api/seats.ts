import * as bound from "$wails/go/app/Seats";
import type { planner } from "$wails/go/models";
import type { Finding } from "./board";
import { act, call } from "./call";
import type { ID, Role, Status } from "./records";

/** What a session holds for a person. */
export interface Seating {
  sessionId: ID;
  personId: ID;
  /** The seat that they would take, or have; empty: every seat is taken, and one would be added. */
  seatId: ID;
  role: Role;
  /** Of the seat among those of its role, from 1. */
  rank: number;
  /** They are in the session already. */
  here: boolean;
  /** What would be wrong with it. */
  findings: Finding[];
}

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
  /** Which seat a person would take in every session but pauses. */
  seating: (edition: ID, person: ID) => call(() => bound.Seating(edition, person)) as Promise<Seating[]>,
  /** The same of everybody in the directory for one session. */
  candidates: (session: ID) => call(() => bound.Candidates(session)) as Promise<Seating[]>,
};
