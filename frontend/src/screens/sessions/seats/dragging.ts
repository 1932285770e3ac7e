import type { ID } from "$lib/api";

/** How a person travels from a list to a seat. */
const kind = "text/x-quartiers-person";

export function pickUpPerson(event: DragEvent, person: ID): void {
  event.dataTransfer?.setData(kind, person);
  if (event.dataTransfer) event.dataTransfer.effectAllowed = "copy";
}

export function carriesPerson(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(kind) ?? false;
}

export function droppedPerson(event: DragEvent): ID {
  return event.dataTransfer?.getData(kind) ?? "";
}
