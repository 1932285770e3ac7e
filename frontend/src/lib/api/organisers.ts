import * as bound from "$wails/go/app/Organisers";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { ID, Organiser } from "./records";

/** The institutions behind an edition. */
export const organisers = {
  create: (edition: ID, name: string, kind: Organiser["kind"]) => act(() => bound.Create(edition, name, kind)),
  edit: (organiser: ID, edit: planner.OrganiserEdit) => act(() => bound.Edit(organiser, edit)),
  /** Puts one before another; at the end with none. */
  move: (organiser: ID, before: ID | "") => act(() => bound.Move(organiser, before)),
  delete: (organiser: ID) => act(() => bound.Delete(organiser)),
};
