import { api, type ID, type Person, type Session } from "$lib/api";
import { t } from "$lib/i18n";
import type { Acts, Announcer, Board, Selection } from "$lib/state";
import { fullName } from "$screens/speakers/name";
import { focusList, offerUndo } from "./offer";

/** What a removal touches besides the record. */
export interface Desk {
  board: Board;
  acts: Acts;
  selection: Selection;
  announcer: Announcer;
}

/** Deletes at once: undo is a button away, so nobody is asked. */
export async function deleteSession(desk: Desk, session: Session): Promise<void> {
  const outcome = await desk.acts.run(() => api.sessions.delete(session.id));
  if (outcome) leave(desk, session.id, t("sessions.deleted", { title: session.title || t("common.untitled") }));
}

export async function deletePerson(desk: Desk, person: Person): Promise<void> {
  const outcome = await desk.acts.run(() => api.persons.delete(desk.board.editionId, person.id));
  if (outcome) leave(desk, person.id, t("speakers.deleted", { person: fullName(person) }));
}

function leave({ board, acts, selection, announcer }: Desk, id: ID, said: string): void {
  if (selection.ref?.id === id) selection.clear();
  offerUndo(board, acts, announcer, said);
  focusList(); // the inspector has gone with its focus
}
