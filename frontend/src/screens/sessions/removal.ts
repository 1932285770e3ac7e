import { api, type ID, type Person, type Session } from "$lib/api";
import { t } from "$lib/i18n";
import type { Acts, Announcer, Board, Selection } from "$lib/state";
import { fullName } from "$screens/speakers/name";

/** What a removal touches besides the record. */
interface Desk {
  acts: Acts;
  selection: Selection;
  announcer: Announcer;
}

/** Deletes at once: undo is a button away, so nobody is asked. */
export async function deleteSession(desk: Desk, session: Session): Promise<void> {
  const outcome = await desk.acts.run(() => api.sessions.delete(session.id));
  if (outcome) leave(desk, session.id, t("sessions.deleted", { title: session.title || t("common.untitled") }));
}

export async function deletePerson(desk: Desk, board: Board, person: Person): Promise<void> {
  const outcome = await desk.acts.run(() => api.persons.delete(board.editionId, person.id));
  if (outcome) leave(desk, person.id, t("speakers.deleted", { person: fullName(person) }));
}

function leave({ acts, selection, announcer }: Desk, id: ID, said: string): void {
  if (selection.ref?.id === id) selection.clear();
  announcer.tell(said, { action: { label: t("shell.undo"), run: () => void acts.run(() => api.history.undo()) } });
  // The inspector has gone with its focus: the list, where there is one, takes it.
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>("main tr[tabindex='0'], main [tabindex='0'], main")?.focus();
  });
}
