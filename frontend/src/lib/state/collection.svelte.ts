import { SvelteMap } from "svelte/reactivity";
import type { ID } from "$lib/api";

type Row = { id: ID };
type Index<T> = { keys: (row: T) => ID[]; rows: SvelteMap<ID, T[]> };

/** The rows of one table by id, with look-ups that stay true. Rows are replaced, never changed in place: whoever reads
    one row or one group is told when that one changes, and no other. */
export class Collection<T extends Row> {
  readonly #rows = new SvelteMap<ID, T>();
  readonly #indexes = new Map<string, Index<T>>();

  /** Each index names the groups that a row belongs to. */
  constructor(indexes: Record<string, (row: T) => ID[]> = {}) {
    for (const [name, keys] of Object.entries(indexes)) this.#indexes.set(name, { keys, rows: new SvelteMap() });
  }

  get(id: ID): T | undefined {
    return this.#rows.get(id);
  }

  /** Every row, in no order. */
  get all(): T[] {
    return [...this.#rows.values()];
  }

  get size(): number {
    return this.#rows.size;
  }

  /** The rows of a group, in no order. */
  of(index: string, key: ID): readonly T[] {
    return this.#indexes.get(index)?.rows.get(key) ?? [];
  }

  put(row: T): void {
    const old = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    for (const index of this.#indexes.values()) reindex(index, old, row);
  }

  remove(id: ID): void {
    const old = this.#rows.get(id);
    this.#rows.delete(id);
    for (const index of this.#indexes.values()) reindex(index, old, undefined);
  }

  /** Forgets everything and takes these rows. */
  reset(rows: T[]): void {
    this.#rows.clear();
    for (const row of rows) this.#rows.set(row.id, row);
    for (const index of this.#indexes.values()) rebuild(index, rows);
  }
}

function reindex<T extends Row>(index: Index<T>, old: T | undefined, row: T | undefined): void {
  const [before, after] = [old ? index.keys(old) : [], row ? index.keys(row) : []];
  for (const key of new Set([...before, ...after])) {
    const others = (index.rows.get(key) ?? []).filter((r) => r.id !== (row ?? old)?.id);
    index.rows.set(key, row && after.includes(key) ? [...others, row] : others);
  }
}

function rebuild<T extends Row>(index: Index<T>, rows: T[]): void {
  const groups = new Map<ID, T[]>();
  for (const row of rows) {
    for (const key of index.keys(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  index.rows.clear();
  for (const [key, group] of groups) index.rows.set(key, group);
}
