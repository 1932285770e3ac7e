import * as bound from "$wails/go/app/Editions";
import type { planner } from "$wails/go/models";
import type { BoardData } from "./board";
import { act, call } from "./call";
import type { ID, Records } from "./records";

export type Summary = planner.Summary;
export type NewEdition = planner.NewEdition;
export type NextEdition = planner.NextEdition;
export type EditionEdit = planner.EditionEdit;

/** The occurrences of the event. */
export const editions = {
  /** The latest first. */
  list: () => call(bound.List),
  /** Everything that the screens show of one edition. */
  board: (edition: ID) => call(() => bound.Board(edition)) as Promise<BoardData>,
  /** Makes an edition with its days, rooms and a grid of empty seats. */
  create: (edition: NewEdition) => act(() => bound.Create(edition)),
  /** Shows the days, rooms, sessions and seats that create would make; nothing is written. */
  preview: (edition: NewEdition) => call(() => bound.Preview(edition)) as Promise<Records>,
  edit: (edition: ID, edit: EditionEdit) => act(() => bound.Edit(edition, edit)),
  /** Copies an edition for another year. */
  duplicate: (edition: ID, next: NextEdition) => act(() => bound.Duplicate(edition, next)),
  delete: (edition: ID) => act(() => bound.Delete(edition)),
  addSample: () => act(bound.AddSample),
};
