import type { ID } from "$lib/api";
import type { Tools } from "../tools";

// What still walks through the sessions while a person is held.
const walking = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown", "Tab", "F8"];

/** Does what a key asks for about people: the list, a seat for somebody, a person in the hand. False when it is not ours. */
export function strikePeople(event: KeyboardEvent, tools: Pick<Tools, "people" | "focus" | "hand">): boolean {
  const { people, hand } = tools;
  const session = (event.target as HTMLElement).closest<HTMLElement>("[data-session]")?.dataset.session ?? "";
  if (people.isTaken) return whileTaken(event, session, tools);
  if (hand.isGrabbed || isWriting(event) || !isBare(event)) return false;
  const key = event.key.toLowerCase();
  if (key === "i") people.isOpen = !people.isOpen;
  else if (key === "s" && session) people.pickingId = session;
  else return false;
  return true;
}

function whileTaken(event: KeyboardEvent, session: ID, { people, focus }: Pick<Tools, "people" | "focus">): boolean {
  if (walking.includes(event.key) && !event.altKey && !event.shiftKey) return false;
  if (event.key === "Escape") letGo(people, focus);
  else if ((event.key === "Enter" || event.key === " ") && session) {
    people.reach(session);
    people.feel({ kind: "release" });
  }
  return true;
}

// Back to the list, to the person who was taken.
function letGo(people: Tools["people"], focus: Tools["focus"]): void {
  const person = people.heldId;
  people.letGo();
  const row = document.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"]`);
  if (row) row.focus();
  else void focus.toGrid(focus.gridId);
}

function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function isBare({ ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !shiftKey && !metaKey;
}
