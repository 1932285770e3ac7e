/** The shortcuts of the whole window. */
export type Shortcut = "undo" | "redo" | "palette";

/** What a key means everywhere; null: nothing. */
export function shortcutOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): Shortcut | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  if (key === "k" && !event.shiftKey) return "palette";
  return key === "y" && !event.shiftKey ? "redo" : null;
}

interface Typed {
  tagName?: string;
  type?: string;
  isContentEditable?: boolean;
  readOnly?: boolean;
}

/** Whether a person is writing in an element: there, undo means the text. */
export function isWriting(target: Typed | null): boolean {
  if (!target) return false;
  if (target.isContentEditable || target.tagName === "TEXTAREA") return true;
  const written = ["text", "search", "email", "tel", "url", "number", "date", "time", "password"];
  return target.tagName === "INPUT" && !target.readOnly && written.includes(target.type ?? "text");
}
