import type { Consent, ConsentKind, Finding, Person, Seat } from "$lib/api";
import type { Board } from "$lib/state";
import { bare } from "$lib/ui";
import { agendaOf, type Stop } from "./agenda";
import { fullName, sortName } from "./name";

/** A person as the table shows them. */
export interface PersonRow {
  id: string;
  person: Person;
  sortName: string;
  /** By time; those without a slot last. */
  stops: Stop[];
  seats: readonly Seat[];
  consents: Partial<Record<ConsentKind, Consent>>;
  findings: readonly Finding[];
  /** What a search looks into, without accents and capitals. */
  haystack: string;
}

export function personRow(board: Board, person: Person): PersonRow {
  const agenda = agendaOf(board, person.id);
  const stops = [...agenda.days.flatMap((day) => day.stops), ...agenda.waiting];
  return {
    id: person.id,
    person,
    sortName: sortName(person),
    stops,
    seats: stops.map((stop) => stop.seat),
    consents: Object.fromEntries(board.consents.of("person", person.id).map((consent) => [consent.kind, consent])),
    findings: board.findingsOf(person.id),
    haystack: bare([fullName(person), person.function, person.organisation, person.email, ...stops.map((s) => s.session.title)].join(" ")),
  };
}
