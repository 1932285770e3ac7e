import type { ID, Placement, Preview } from "$lib/api";
import { fmt, locale, t } from "$lib/i18n";
import type { Board } from "$lib/state";

/** What a remedy would change, in one sentence: "« IA » : 11 h 40, Salle 3 → 15 h 20, Salle 2 ; règle 2 alertes, n’en crée aucune." */
export function hintOf(board: Board, preview: Preview): string {
  const problem = preview.problem?.[locale.value];
  if (problem) return problem;
  const [first, ...more] = preview.moves;
  const moved = first ? [t("findings.hint_moves", { title: titleOf(board, first.sessionId), from: said(board, first.from), to: said(board, first.to) })] : [];
  const others = more.length > 0 ? [t("findings.hint_more", { n: more.length })] : [];
  const made = t("findings.hint_breaks", { n: preview.added.length, first: preview.added[0]?.title[locale.value] ?? "" });
  const settled = t("findings.hint_settles", { n: preview.gone.length });
  return sentence([[...moved, ...others].join(", "), `${settled}, ${made}`].filter(Boolean).join(t("findings.hint_join")));
}

function titleOf(board: Board, id: ID): string {
  return board.sessions.get(id)?.title || t("common.untitled");
}

function said(board: Board, placement: Placement): string {
  const day = board.days.get(placement.dayId);
  if (!day) return t("findings.hint_tray");
  const rooms = placement.allRooms ? t("common.all_rooms") : placement.rooms.map((id) => board.rooms.get(id)?.name ?? "").join(", ");
  const date = board.dayList.length > 1 ? fmt.date(day.date, "short") : "";
  return [date, fmt.clock(placement.start), rooms].filter(Boolean).join(", ");
}

function sentence(text: string): string {
  const capital = text.charAt(0).toLocaleUpperCase(locale.value) + text.slice(1);
  return /[.…]$/.test(capital) ? capital : `${capital}.`;
}
