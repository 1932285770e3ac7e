import { locale } from "./locale.svelte";
import type { Key } from "./messages";
import { say, type Params } from "./say";

/** Says a message in the language of the window: t("shell.undo_act", { act }). Reactive where it is called. */
export function t(key: Key, params?: Params): string {
  return say(locale.value, key, params);
}
