import type { Block, Day, Finding, Placement, Room, Session } from "$lib/api";
import { fmt, locale, t } from "$lib/i18n";

/** What is needed to say where a session is. */
export interface Setting {
  /** The rooms of the placement, in the order of the edition. */
  rooms: readonly Pick<Room, "name">[];
  /** Given when the edition has several days. */
  day?: Pick<Day, "date">;
}

/** What a session is called: "Table ronde 1 · Souveraineté", "Déjeuner", "Séquence parallèle 3", "Sans titre". */
export function titleOf({ kind, number, title }: Pick<Session, "kind" | "number" | "title">): string {
  const name = [t(`common.kind_${kind}`), number].filter(Boolean).join("\u00a0");
  if (kind === "round_table") return title ? `${name} · ${title}` : name;
  return title || (number ? name : t("common.untitled"));
}

/** "Salle 30.1 et Salle 30.2", "Toutes les salles", "Sans salle". */
export function whereIs(placement: Placement, { rooms }: Setting): string {
  if (placement.allRooms) return t("common.all_rooms");
  return rooms.length > 0 ? fmt.list(rooms.map((room) => room.name)) : t("common.no_room");
}

/** "11 h 40 – 12 h 40", with the day where there are several. */
export function whenIs(placement: Placement, { day }: Setting): string {
  const hours = fmt.clockRange(placement.start, placement.start + placement.duration);
  return day ? `${fmt.date(day.date, "weekday")}, ${hours}` : hours;
}

/** How a card is read: "IA et pédagogie, Séquence parallèle, 11 h 40 – 12 h 40, Salle 21.3, parcours IA, 3 places : 1 confirmé, 1 alerte". */
export function cardLabel(session: Session, placement: Placement, setting: Setting, more: { track: string; seats: string; findings: number }): string {
  const [title, kind] = [titleOf(session), t(`common.kind_${session.kind}`)];
  const findings = more.findings > 0 ? t("common.count_findings", { n: more.findings }) : "";
  const track = more.track && t("timetable.in_track", { track: more.track });
  const place = [whenIs(placement, setting), whereIs(placement, setting)];
  return [title, title.startsWith(kind) ? "" : kind, ...place, track, more.seats, findings].filter(Boolean).join(", ");
}

/** Where a session has just landed, and what is now wrong: "IA et pédagogie, 14 h 30, Salle 3 : 1 alerte. Salle prise." */
export function landed(session: Session, placement: Placement, setting: Setting, findings: readonly Finding[]): string {
  if (placement.dayId === "") return t("timetable.said_unplaced", { title: titleOf(session) });
  const place = [titleOf(session), fmt.clock(placement.start), whereIs(placement, setting)];
  if (setting.day) place.splice(1, 0, fmt.date(setting.day.date, "weekday"));
  return withFindings(place, findings);
}

/** The same of several that moved together: where the first of them is. */
export function landedTogether(n: number, first: Placement, setting: Setting, findings: readonly Finding[]): string {
  if (first.dayId === "") return t("hand.said_unplaced", { n });
  const place = [t("hand.several", { n }), whenIs(first, setting), whereIs(first, setting)];
  return withFindings(place, findings);
}

function withFindings(place: readonly string[], findings: readonly Finding[]): string {
  const said = place.join(", ");
  return findings.length > 0 ? `${said}${t("timetable.said_findings", { n: findings.length })} ${sentences(findings)}` : `${said}.`;
}

/** Why something cannot go there: "Salle prise : Déjeuner, Camille Exemple est ailleurs"; "" where it can. */
export function barred(blocks: readonly Block[]): string {
  return blocks.map((block) => block.reason[locale.value]).join(", ");
}

const worth = 2; // findings that are worth hearing at once; the inspector tells the rest

function sentences(findings: readonly Finding[]): string {
  const rank = (finding: Finding) => ["error", "warning", "hint"].indexOf(finding.severity);
  const worst = [...findings].sort((a, b) => rank(a) - rank(b));
  return worst.slice(0, worth).map((finding) => finding.sentence[locale.value]).join(" ");
}

/** Where a session would land while it is held: only what changed, so that it can be heard between two presses. */
export function aimed(was: Placement, now: Placement, setting: Setting): string {
  const said = [];
  if (was.dayId !== now.dayId && setting.day) said.push(fmt.date(setting.day.date, "weekday"));
  if (was.duration !== now.duration) said.push(fmt.clockRange(now.start, now.start + now.duration), fmt.duration(now.duration));
  else if (was.start !== now.start) said.push(fmt.clock(now.start));
  if (was.allRooms !== now.allRooms || was.rooms.join() !== now.rooms.join()) said.push(whereIs(now, setting));
  return said.length > 0 ? said.join(", ") : t("timetable.said_edge");
}
