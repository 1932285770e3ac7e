import * as bound from "$wails/go/app/Sessions";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { Move } from "./operations";
import type { ID, Kind, Placement } from "./records";

export type NewSession = planner.NewSession & { kind: Kind };
export type SessionEdit = planner.SessionEdit & { kind?: Kind };

/** Everything on the programme. */
export const sessions = {
  /** Adds a session with the empty seats that its kind needs. */
  create: (edition: ID, session: NewSession) => act(() => bound.Create(edition, session)),
  edit: (session: ID, edit: SessionEdit) => act(() => bound.Edit(session, edit)),
  /** Says when and where a session is. */
  place: (session: ID, to: Placement) => act(() => bound.Place(session, to)),
  /** Puts it back into the tray. */
  unplace: (session: ID) => act(() => bound.Unplace(session)),
  duplicate: (session: ID) => act(() => bound.Duplicate(session)),
  delete: (session: ID) => act(() => bound.Delete(session)),
  /** Makes a copy at another place, its seats emptied. */
  copy: (session: ID, to: Placement) => act(() => bound.Copy(session, to)),
  /** Makes copies, each where its move says; an empty day is the tray. The first of them is what was created. */
  copyAll: (moves: Move[]) => act(() => bound.CopyAll(moves)),
  /** Changes the same fields of several sessions, as one act. */
  editAll: (sessions: ID[], edit: SessionEdit) => act(() => bound.EditAll(sessions, edit)),
  /** Puts several back into the tray, as one act. */
  unplaceAll: (sessions: ID[]) => act(() => bound.UnplaceAll(sessions)),
  deleteAll: (sessions: ID[]) => act(() => bound.DeleteAll(sessions)),
};
