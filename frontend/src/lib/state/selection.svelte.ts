import type { ID, Ref, Table } from "$lib/api";

/** What is selected, the same on every screen: the inspector shows it. */
export class Selection {
  ref = $state.raw<Ref | null>(null);
  #pointed = $state.raw<Ref | null>(null);

  pick(table: Table, id: ID): void {
    this.ref = { table, id };
  }

  clear(): void {
    this.ref = null;
  }

  has(table: Table, id: ID): boolean {
    return this.ref?.table === table && this.ref.id === id;
  }

  /** The selected record's id when it is of this table, or "". */
  idOf(table: Table): ID {
    return this.ref?.table === table ? this.ref.id : "";
  }

  /** Notes what the pointer or the focus is on, wherever it is shown: others may show it too. */
  point(at: Ref | null): void {
    if (at?.table !== this.#pointed?.table || at?.id !== this.#pointed?.id) this.#pointed = at;
  }

  /** The id of what is pointed at when it is of this table, or "". */
  pointedAt(table: Table): ID {
    return this.#pointed?.table === table ? this.#pointed.id : "";
  }
}
