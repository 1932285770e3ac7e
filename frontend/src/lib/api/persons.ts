import * as bound from "$wails/go/app/Persons";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { ID } from "./records";

export type PersonEdit = planner.PersonEdit;

/** The directory of the workspace. The edition is the one on the screen, whose findings may change. */
export const persons = {
  create: (edition: ID, person: PersonEdit) => act(() => bound.Create(edition, person)),
  edit: (edition: ID, person: ID, edit: PersonEdit) => act(() => bound.Edit(edition, person, edit)),
  delete: (edition: ID, person: ID) => act(() => bound.Delete(edition, person)),
  /** Makes one person of two. */
  merge: (edition: ID, keep: ID, drop: ID) => act(() => bound.Merge(edition, keep, drop)),
};
