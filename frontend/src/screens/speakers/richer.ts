import type { Person } from "$lib/api";
import type { Board } from "$lib/state";

/** Which of two entries says more, and so is kept unless the user chooses the other: by what is filled in, then by seats. */
export function richer(board: Board, one: Person, other: Person): Person {
  const worth = (person: Person) => 100 * filled(person) + board.seatsHeldBy(person.id).length;
  return worth(other) > worth(one) ? other : one;
}

function filled(person: Person): number {
  return [person.givenName, person.familyName, person.function, person.organisation, person.email, person.phone, person.biography].filter(Boolean).length;
}
