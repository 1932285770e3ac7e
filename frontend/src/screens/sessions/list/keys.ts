/** Whether a key belongs to what somebody is writing or choosing, not to the list. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.target as Element | null;
  const writes = at?.closest("input, textarea, [contenteditable], [role='listbox'], [role='menu'], [role='dialog'], [role='combobox']");
  return event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || Boolean(writes);
}

/** Shows a table from its first row, after it was narrowed. */
export function toTop(root: Element | undefined): void {
  root?.querySelector("table")?.parentElement?.scrollTo({ top: 0 });
}

/** Takes the focus into a table, to the row that Tab would reach, and selects it. */
export function focusList(root: Element | undefined): void {
  requestAnimationFrame(() => {
    const row = root?.querySelector<HTMLElement>("tr[tabindex='0']");
    row?.focus();
    row?.click();
  });
}
