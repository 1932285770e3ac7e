import { api } from "$lib/api";
import { t } from "$lib/i18n";
import type { Act, Acts, Announcer } from "$lib/state";

/** Takes something away at once and says so, with the way back in the same breath. */
export async function removeWithWayBack(acts: Acts, announcer: Announcer, act: Act, said: string): Promise<void> {
  if (!(await acts.run(act))) return;
  announcer.tell(said, { action: { label: t("shell.undo"), run: () => void acts.run(() => api.history.undo()) } });
}
