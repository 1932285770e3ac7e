import type { ID, Placement, Preview, Remedy } from "$lib/api";
import { fmt, locale, t } from "$lib/i18n";
import type { Board } from "$lib/state";

const most = 24; // letters of a title on a button

/** What the button of a remedy says. Moving one session is said briefly: where to, and which one when it is not the one
    that is looked at. */
export function remedySaid(board: Board, { label, operation }: Remedy, here: ID): string {
  const [move, ...more] = operation.moves;
  const session = board.sessions.get(move?.sessionId ?? "");
  if (operation.do !== "arrange" || !move || !session || more.length > 0 || !move.placement.dayId) return label[locale.value];
  const to = destination(board, session.placement, move.placement);
  return session.id === here ? t("findings.move_here", { to }) : t("findings.move_other", { title: brief(session.title), to });
}

/** What a remedy would change, beyond what its button says: "Règle 2 alertes, n’en crée aucune." */
export function hintSaid(preview: Preview): string {
  if (preview.problem) return preview.problem[locale.value];
  const moved = preview.moves.length > 1 ? [t("findings.hint_moves", { n: preview.moves.length })] : [];
  const settled = t("findings.hint_settles", { n: preview.gone.length });
  const made = t("findings.hint_breaks", { n: preview.added.length, first: preview.added[0]?.title[locale.value] ?? "" });
  return sentence([...moved, settled, made].join(", "));
}

// Only what changes: the hour, the room, the day.
function destination(board: Board, from: Placement, to: Placement): string {
  const day = from.dayId !== to.dayId && board.dayList.length > 1 ? board.days.get(to.dayId) : undefined;
  const hour = day || from.dayId !== to.dayId || from.start !== to.start ? fmt.clock(to.start) : "";
  const isSameRoom = from.allRooms === to.allRooms && from.rooms.join() === to.rooms.join();
  const rooms = to.allRooms ? t("common.all_rooms") : fmt.list(to.rooms.map((id) => board.rooms.get(id)?.name ?? ""));
  return [day ? fmt.date(day.date, "short") : "", hour, isSameRoom ? "" : rooms].filter(Boolean).join(", ");
}

function brief(title: string): string {
  if (!title) return t("common.untitled");
  return title.length > most ? `${title.slice(0, most).trimEnd()}…` : title;
}

function sentence(text: string): string {
  const capital = text.charAt(0).toLocaleUpperCase(locale.value) + text.slice(1);
  return /[.…]$/.test(capital) ? capital : `${capital}.`;
}
