import { choose, open, type Keys } from "./keyboard";
import type { ColumnName } from "./columns";
import { pickedOf, writtenOf } from "./fields";
import type { Stand } from "./stand";

/** What the pointer does on the list: it goes to a cell; on the cell where it is already it edits. */
export function point(root: HTMLElement, keys: Keys): () => void {
  // Where the keyboard stood before the press took the focus here.
  let before = keys.listing.stand;
  let wasThere = false;
  const press = (event: PointerEvent) => {
    const cell = cellAt(event);
    before = keys.listing.stand;
    wasThere = cell !== null && cell === document.activeElement;
  };
  const click = (event: MouseEvent) => {
    const cell = cellAt(event);
    const stand = cell && standOf(cell);
    if (!stand || keys.listing.isEdited(stand.key, stand.column)) return;
    if (gathers(event, { from: before, to: stand }, keys)) return void keys.listing.goTo(stand);
    if (wasThere) act(stand, keys);
    else void keys.listing.goTo(stand);
  };
  root.addEventListener("pointerdown", press);
  root.addEventListener("click", click);
  return () => {
    root.removeEventListener("pointerdown", press);
    root.removeEventListener("click", click);
  };
}

// Whether a click chooses lines: on a box, with Ctrl, or with Shift from where choosing began.
function gathers(event: MouseEvent, { from, to }: { from: Stand; to: Stand }, keys: Keys): boolean {
  const { listing, chosen } = keys;
  if (event.shiftKey && listing.sessions.includes(to.key)) {
    chosen.extend(from.key, to.key, listing.sessions);
    return true;
  }
  const onBox = to.column === "choose" || (event.target as Element).closest("[data-choose]");
  return onBox || event.ctrlKey || event.metaKey ? choose(to, keys) : false;
}

function act(stand: Stand, keys: Keys): void {
  const session = keys.board.sessions.get(stand.key);
  if (!session) return;
  if (stand.column === "findings") open(session.id, keys);
  else if (writtenOf(stand.column, session, keys) || pickedOf(stand.column, session, keys) || stand.column === "seats") keys.listing.edit(stand);
}

function cellAt(event: Event): HTMLElement | null {
  return (event.target as HTMLElement).closest<HTMLElement>("[data-column]");
}

export function standOf(cell: HTMLElement): Stand {
  return { key: cell.closest<HTMLElement>("[data-line]")?.dataset.line ?? "", column: cell.dataset.column as ColumnName };
}
