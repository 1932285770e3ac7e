import type { ID } from "$lib/api";

/** The sessions that are chosen together, to be changed as one. */
export class Choice {
  ids = $state.raw<ReadonlySet<ID>>(new Set());
  #anchor: ID = "";

  /** Begins with what was chosen on the grid; a single one there is only what the inspector shows. */
  constructor(onGrid: ReadonlySet<ID>) {
    if (onGrid.size > 1) this.ids = onGrid;
  }

  has(id: ID): boolean {
    return this.ids.has(id);
  }

  set(ids: Iterable<ID>): void {
    this.ids = new Set(ids);
  }
  clear(): void {
    this.ids = new Set();
    this.#anchor = "";
  }

  toggle(id: ID): void {
    this.#anchor = id;
    this.toggleAll([id]);
  }
  /** Chooses all of these, or none when all of them are chosen already. */
  toggleAll(ids: readonly ID[]): void {
    const next = new Set(this.ids);
    const all = ids.every((id) => next.has(id));
    for (const id of ids) if (all) next.delete(id);
      else next.add(id);
    this.ids = next;
  }

  /** Chooses what lies between where choosing began and here, in the order given. */
  extend(from: ID, to: ID, order: readonly ID[]): void {
    if (!order.includes(this.#anchor) || !this.ids.has(this.#anchor)) this.#anchor = from;
    const [a, b] = [order.indexOf(this.#anchor), order.indexOf(to)];
    if (a < 0 || b < 0) return;
    this.ids = new Set(order.slice(Math.min(a, b), Math.max(a, b) + 1));
  }
}
