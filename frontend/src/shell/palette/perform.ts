import { tick } from "svelte";
import { api, type Ref } from "$lib/api";
import type { Doing } from "$lib/commands";
import { t } from "$lib/i18n";
import { jump } from "$lib/state";
import { titleOf } from "$lib/timetable";
import { doers } from "./acts";
import type { Desk } from "./desk";

/** Does what an entry comes to; true when the focus has somewhere better to be than where it was. */
export async function perform(doing: Doing, desk: Desk): Promise<boolean> {
  const { acts, board } = desk;
  switch (doing.do) {
    case "act":
      await doers[doing.act].run(desk);
      return movesFocus(doing.act);
    case "go":
      go(doing.to, desk);
      return true;
    case "operate":
      await acts.run(() => api.operations.apply(board.editionId, doing.operation));
      return false;
    case "duplicate":
      return made(desk, await acts.run(() => api.sessions.duplicate(doing.session)));
    case "create": {
      const { kind, title, placement } = doing;
      return made(desk, await acts.run(() => api.sessions.create(board.editionId, { kind, title, trackId: "", placement })));
    }
    case "delete":
      return remove(doing.session, desk);
  }
}

function movesFocus(act: string): boolean {
  return !/^(undo|redo|theme_|language_)/.test(act);
}

function made(desk: Desk, outcome: { created: string } | null): boolean {
  if (outcome) go({ table: "session", id: outcome.created }, desk);
  return outcome !== null;
}

async function remove(id: string, { acts, board, announcer, selection }: Desk): Promise<boolean> {
  const session = board.sessions.get(id);
  const outcome = await acts.run(() => api.sessions.delete(id));
  if (!outcome || !session) return false;
  if (selection.has("session", id)) selection.clear();
  announcer.tell(t("timetable.said_deleted", { title: titleOf(session) }));
  return false;
}

function go(to: Ref, { board, navigation, selection }: Desk): void {
  jump(to, board, navigation, selection);
  void arrive(to.id);
}

const patience = 20; // frames until a screen that is being loaded is there

/** Puts the focus on what was gone to: its card or row when the screen has one, or else the work. */
async function arrive(id: string): Promise<void> {
  await tick();
  for (let frame = 0; frame < patience; frame++) {
    await new Promise(requestAnimationFrame);
    const card = document.querySelector<HTMLElement>(`#stage [data-session="${CSS.escape(id)}"]`);
    if (card) return card.focus();
  }
  document.getElementById("stage")?.focus();
}
