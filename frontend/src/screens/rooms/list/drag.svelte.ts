import type { ID } from "$lib/api";
import { beforeInGap, gapAt } from "./reorder";

/** A row on its way to another place, with the pointer. */
export class Drag {
  /** The row that is held; empty: none. */
  held = $state<ID>("");
  /** The gap that it would go into; -1: it would stay. */
  gap = $state(-1);
  #middles: number[] = [];
  readonly #ids: () => ID[];
  readonly #drop: (id: ID, before: ID) => void;

  constructor(ids: () => ID[], drop: (id: ID, before: ID) => void) {
    this.#ids = ids;
    this.#drop = drop;
  }

  take(event: PointerEvent & { currentTarget: Element }, id: ID): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const rows = event.currentTarget.closest("ol")?.children ?? [];
    this.#middles = [...rows].map((row) => middleOf(row.getBoundingClientRect()));
    this.held = id;
  }

  move(event: PointerEvent): void {
    if (!this.held) return;
    const gap = gapAt(this.#middles, event.clientY);
    this.gap = beforeInGap(this.#ids(), this.held, gap) === null ? -1 : gap;
  }

  drop(): void {
    const before = this.gap < 0 ? null : beforeInGap(this.#ids(), this.held, this.gap);
    if (before !== null) this.#drop(this.held, before);
    this.cancel();
  }

  cancel(): void {
    this.held = "";
    this.gap = -1;
  }
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2;
}
