import type { ID, Person, Seat } from "$lib/api";
import { t } from "$lib/i18n";
import { rankOf } from "$screens/sessions/seats/order";
import { fullName } from "$screens/speakers/name";
import { seatName } from "./offer";

/** The seats of a session line by line: "Panéliste 2 : Anne Exemple, invité". */
export function seatsNamed(seats: readonly Seat[], personOf: (id: ID) => Person | undefined): string {
  return seats.map((seat) => named(seat, seatName(seat.role, rankOf(seats, seat.id)), personOf(seat.personId))).join("\n");
}

function named({ status }: Seat, seat: string, person: Person | undefined): string {
  return person ? t("people.seat", { seat, person: fullName(person), status: t(`common.status_${status}`) }) : t("people.seat_empty", { seat });
}
