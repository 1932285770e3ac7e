import type { ID, Kind, Label, Operation, Placement, Ref } from "$lib/api";
import type { ActName } from "./acts";

/** What a typed line comes to. */
export type Doing =
  /** An act on the plan that can be previewed. */
  | { do: "operate"; operation: Operation }
  | { do: "go"; to: Ref }
  | { do: "create"; kind: Kind; title: string; placement: Placement }
  | { do: "duplicate" | "delete"; session: ID }
  | { do: "act"; act: ActName };

/** What a command still needs to know. */
export type Missing = "session" | "other" | "person" | "room" | "hour" | "day" | "minutes" | "title" | "seat" | "place" | "kind";

/** One way of understanding a line. */
export interface Meaning {
  label: Label;
  /** The same, to be typed: without quotes, and only as far as it is known. */
  text: Label;
  /** Null while something is missing. */
  does: Doing | null;
  missing: Missing[];
  /** What is not understood or only guessed; 0: nothing. */
  doubt: number;
}
