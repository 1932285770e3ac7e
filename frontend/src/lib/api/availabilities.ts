import * as bound from "$wails/go/app/Availabilities";
import { act } from "./call";
import type { Availability, ID } from "./records";

export type NewAvailability = Omit<Availability, "id" | "editionId">;

/** When persons and rooms are there, or away. */
export const availabilities = {
  create: (edition: ID, window: NewAvailability) => act(() => bound.Create(edition, window)),
  edit: (availability: ID, window: NewAvailability) => act(() => bound.Edit(availability, window)),
  delete: (availability: ID) => act(() => bound.Delete(availability)),
};
