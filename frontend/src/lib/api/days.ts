import * as bound from "$wails/go/app/Days";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { ID } from "./records";

/** The dates of an edition with their hours. */
export const days = {
  create: (edition: ID, day: planner.NewDay) => act(() => bound.Create(edition, day)),
  edit: (day: ID, edit: planner.DayEdit) => act(() => bound.Edit(day, edit)),
  delete: (day: ID) => act(() => bound.Delete(day)),
};
