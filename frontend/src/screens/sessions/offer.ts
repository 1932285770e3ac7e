import { api } from "$lib/api";
import { t } from "$lib/i18n";
import type { Acts, Announcer, Board } from "$lib/state";

/** Tells what was done, with a button that undoes it: only it, so the button does nothing once something else was done. */
export function offerUndo(board: Board, acts: Acts, announcer: Announcer, said: string): void {
  const done = board.undo;
  const undo = async () => {
    const [shown] = announcer.notices.filter((notice) => notice.action?.run === run);
    if (shown) announcer.dismiss(shown.id);
    if (board.undo === done) await acts.run(() => api.history.undo());
    focusList();
  };
  const run = () => void undo();
  announcer.tell(said, { action: { label: t("shell.undo"), run } });
}

/** Gives the focus to the list of the screen, or to the work around it, when it was lost with what held it. */
export function focusList(): void {
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    (document.querySelector<HTMLElement>("main tr[tabindex='0']") ?? document.getElementById("stage"))?.focus();
  });
}
