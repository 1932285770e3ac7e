import type { Role, Seating } from "$lib/api";
import { locale, t } from "$lib/i18n";
import { isNumbered } from "$screens/sessions/seats/order";

/** What a seat is called: "Panéliste 2", "Animation". */
export function seatName(role: Role, rank: number): string {
  const name = t(`common.role_${role}`);
  return isNumbered(role) || rank > 1 ? t("sessions.seat_name", { role: name, rank }) : name;
}

/** What a session offers to a person who is held over it: a seat, a new one, or none because they are there already. */
export function offerOf({ role, rank, here, seatId }: Seating): string {
  const seat = seatName(role, rank);
  if (here) return t("people.here", { seat });
  return seatId ? seat : t("people.adds", { seat });
}

/** What would be wrong with it, the worst first; empty when nothing would. */
export function troubleOf({ findings }: Seating): string {
  return findings[0]?.sentence[locale.value] ?? "";
}

/** The offer with what would be wrong with it, for a live region. */
export function fullOffer(seating: Seating | undefined): string {
  if (!seating) return t("people.not_here");
  const [offer, trouble] = [offerOf(seating), troubleOf(seating)];
  return trouble ? t("people.with_trouble", { offer, trouble }) : `${offer}.`;
}

/** How a session takes a person: freely, with too little time around it, while they are busy or away, not again, or not at
    all because it is a pause. */
export type Welcome = "free" | "tight" | "busy" | "here" | "none";

// The rules decide; here their codes are only grouped.
const elsewhere = ["person.double_booked", "person.unavailable"];

export function welcomeOf(seating: Seating | undefined): Welcome {
  if (!seating) return "none";
  if (seating.here) return "here";
  if (seating.findings.some(({ code }) => elsewhere.includes(code))) return "busy";
  return seating.findings.length > 0 ? "tight" : "free";
}
