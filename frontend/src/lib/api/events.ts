import type { app } from "$wails/go/models";
import { EventsOn } from "$wails/runtime/runtime";

interface Events {
  /** Another workspace is on the desk. */
  "workspace:opened": null;
  /** Something is wrong with the open workspace. */
  "workspace:problem": app.Failure;
  /** How many pages a document has, before they are there. */
  "export:laid": number;
  "export:progress": { done: number; total: number; pages: number };
}

/** Listens to the backend; returns how to stop. */
export function listen<E extends keyof Events>(event: E, hear: (data: Events[E]) => void): () => void {
  if (!("runtime" in window)) return () => undefined; // no window around us: a test or a story
  return EventsOn(event, hear);
}
