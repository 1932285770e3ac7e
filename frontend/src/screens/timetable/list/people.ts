import type { Person, Seat } from "$lib/api";
import { fullName } from "$screens/speakers/name";

/** Who sits in a session, as a narrow cell says it, and in full. Somebody who declined or is in reserve is not there. */
export function peopleOf(seats: readonly Seat[], personOf: (id: string) => Person | undefined): { short: string; long: string } {
  const there = seats.filter((seat) => seat.status !== "declined" && seat.status !== "reserve").flatMap((seat) => personOf(seat.personId) ?? []);
  return { short: there.map((person) => person.familyName || person.givenName).join(", "), long: there.map(fullName).join(", ") };
}
