import type { app } from "$wails/go/models";
import type { Outcome } from "./board";
import { noBackend, toApiError } from "./error";

const patience = 5000; // ms until a missing backend is called missing
const pause = 20; // ms between two looks

/** The one door to the backend: waits until it is there, calls, and turns a refusal into an ApiError. */
export async function call<T>(ask: () => Promise<T>): Promise<T> {
  await backend();
  try {
    return await ask();
  } catch (thrown) {
    throw toApiError(thrown);
  }
}

/** A call that changes something. The generated types say "string" where we know which words there are. */
export function act(change: () => Promise<app.Outcome>): Promise<Outcome> {
  return call(change) as Promise<Outcome>;
}

let waiting: Promise<void> | null = null;

function backend(): Promise<void> {
  if (isThere()) return Promise.resolve();
  waiting ??= untilThere().finally(() => (waiting = null));
  return waiting;
}

async function untilThere(): Promise<void> {
  for (let waited = 0; waited < patience; waited += pause) {
    if (isThere()) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw noBackend();
}

// The runtime puts the bound structs on window.go once it is ready.
function isThere(): boolean {
  return typeof window !== "undefined" && "go" in window;
}
