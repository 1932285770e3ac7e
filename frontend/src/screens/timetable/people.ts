import type { Person, Seat, Session } from "$lib/api";
import { fmt, t } from "$lib/i18n";

/** Who is on a card: who leads a round table, who speaks elsewhere. Somebody who declined or is in reserve is not. */
export function peopleLine(kind: Session["kind"], seats: readonly Seat[], personOf: (id: string) => Person | undefined): string {
  const there = seats.filter((seat) => seat.status !== "declined" && seat.status !== "reserve");
  const names = (from: readonly Seat[]) => from.flatMap((seat) => personOf(seat.personId) ?? []).map(shortName);
  if (kind !== "round_table") return names(there).join(", ");
  const leading = names(there.filter((seat) => seat.role === "moderator"));
  return leading.length > 0 ? t("timetable.led_by", { people: fmt.list(leading) }) : names(there).join(", ");
}

/** "S. Pène": initials keep the hyphen of a double given name. */
function shortName({ givenName, familyName }: Person): string {
  const initials = givenName.split(/(?=[-\s])/).map((part) => /[-\s]?\p{L}/u.exec(part)?.[0] ?? "");
  const first = initials.filter(Boolean).map((initial) => `${initial}.`).join("");
  return [first, familyName].filter(Boolean).join("\u00a0");
}
