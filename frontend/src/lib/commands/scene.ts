import type { Day, ID, Person, Role, Room, Seat, Session } from "$lib/api";
import type { Locale } from "$lib/i18n";
import { daysSaid, type DaySaid } from "./day";
import { Names, type Named } from "./names";
import { kindsSaid } from "./kind";
import { wordsOf } from "./token";
import { small } from "./vocabulary";

/** What the commands can speak of. */
export interface Cast {
  /** As they happen. */
  sessions: readonly Session[];
  /** In the order of the edition. */
  rooms: readonly Room[];
  days: readonly Day[];
  persons: readonly Person[];
  seats: readonly Seat[];
  /** The language of the programme. */
  language: Locale;
}

/** Where the person who types is. */
export interface Here {
  /** The day on the screen, or empty. */
  dayId: ID;
  /** What is selected. */
  sessions: readonly ID[];
}

/** Everything of a cast by its name and its id. */
interface Lookups {
  sessions: Names;
  rooms: Names;
  persons: Names;
  days: readonly DaySaid[];
  session: ReadonlyMap<ID, Session>;
  room: ReadonlyMap<ID, Room>;
  person: ReadonlyMap<ID, Person>;
  day: ReadonlyMap<ID, Day>;
  seats: ReadonlyMap<ID, Seat[]>;
  byDay: ReadonlyMap<ID, Session[]>;
}

/** The cast with its look-ups: made once, asked at every key. */
export class Scene {
  readonly #known: Lookups;

  constructor(
    readonly cast: Cast,
    readonly here: Here,
    known?: Lookups,
  ) {
    this.#known = known ?? lookups(cast);
  }

  /** The same cast seen from somewhere else. */
  from(here: Here): Scene {
    return new Scene(this.cast, here, this.#known);
  }

  get sessions(): Names {
    return this.#known.sessions;
  }
  get rooms(): Names {
    return this.#known.rooms;
  }
  get persons(): Names {
    return this.#known.persons;
  }
  get days(): readonly DaySaid[] {
    return this.#known.days;
  }

  session(id: ID): Session | undefined {
    return this.#known.session.get(id);
  }
  room(id: ID): Room | undefined {
    return this.#known.room.get(id);
  }
  person(id: ID): Person | undefined {
    return this.#known.person.get(id);
  }
  day(id: ID): Day | undefined {
    return this.#known.day.get(id);
  }

  seatsOf(sessionId: ID): readonly Seat[] {
    return this.#known.seats.get(sessionId) ?? [];
  }

  /** The seat that a person would take: an empty one of the role, or of any. */
  emptySeat(sessionId: ID, role: Role | ""): Seat | undefined {
    const empty = this.seatsOf(sessionId).filter((seat) => !seat.personId);
    return empty.find((seat) => seat.role === role) ?? (role ? undefined : (empty.find((seat) => !seat.optional) ?? empty[0]));
  }

  /** The sessions of a day, as they happen. */
  on(dayId: ID): readonly Session[] {
    return this.#known.byDay.get(dayId) ?? [];
  }
}

function lookups(cast: Cast): Lookups {
  return {
    sessions: new Names(cast.sessions.map(sessionNamed)),
    rooms: new Names(cast.rooms.map(roomNamed), roomLight),
    persons: new Names(cast.persons.map(personNamed)),
    days: daysSaid(cast.days),
    session: byId(cast.sessions),
    room: byId(cast.rooms),
    person: byId(cast.persons),
    day: byId(cast.days),
    seats: grouped(cast.seats, (seat) => seat.sessionId),
    byDay: grouped(cast.sessions, (session) => session.placement.dayId),
  };
}

function byId<T extends { id: ID }>(rows: readonly T[]): ReadonlyMap<ID, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function grouped<T>(rows: readonly T[], by: (row: T) => ID): ReadonlyMap<ID, T[]> {
  const groups = new Map<ID, T[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}

function sessionNamed(session: Session): Named {
  return { ref: { table: "session", id: session.id }, name: session.title, also: [...wordsOf(`${session.number} ${session.subtitle}`), ...kindsSaid(session.kind)] };
}

/** "Camille Exemple" */
export function fullName({ givenName, familyName }: Person): string {
  return `${givenName} ${familyName}`.trim();
}

const roomLight = new Set([...small, "salle", "salles", "room", "rooms"]);

function roomNamed({ id, name }: Room): Named {
  return { ref: { table: "room", id }, name };
}

function personNamed(person: Person): Named {
  return { ref: { table: "person", id: person.id }, name: fullName(person), also: wordsOf(person.organisation) };
}
