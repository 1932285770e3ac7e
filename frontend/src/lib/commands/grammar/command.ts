import type { Reader } from "../reader";
import type { Doing, Meaning, Missing } from "../doing";
import { labelled, type Value } from "../label";
import type { Found } from "../reading";
import type { Scene } from "../scene";
import type { Key } from "$lib/i18n";

/** One command: the words it is made of, and what they come to. */
export interface Command {
  name: string;
  form: Reader;
  /** Everything that a reading may mean: several where something is left open, such as the day. */
  means: (found: Found, scene: Scene) => Meaning[];
}

interface Meant {
  key: Key;
  values?: Record<string, Value | null>;
  /** What is still needed, the first to be asked for first. */
  missing?: (Missing | false | "")[];
  /** Asked for only when nothing is missing. */
  does: () => Doing;
  doubt?: number;
}

/** A meaning with its words in both languages. */
export function meant({ key, values, missing = [], does, doubt = 0 }: Meant): Meaning {
  const needed = missing.filter((one): one is Missing => one !== false && one !== "");
  return { ...labelled(key, values), does: needed.length > 0 ? null : does(), missing: needed, doubt };
}
