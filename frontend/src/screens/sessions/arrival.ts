import type { Ref } from "$lib/api";
import type { Selection } from "$lib/state";
import { focusSpot } from "./findings/spots";

let expected = false;

/** Shows a record in the inspector and takes the focus there, so that whoever came by keyboard is not left behind. */
export function jump(selection: Selection, to: Ref): void {
  if (selection.has(to.table, to.id)) {
    void focusSpot(document.body, "title");
    return;
  }
  expected = true;
  selection.pick(to.table, to.id);
}

/** For an inspector that has just appeared: whether it was jumped to. True once per jump. */
export function arrived(): boolean {
  const was = expected;
  expected = false;
  return was;
}
