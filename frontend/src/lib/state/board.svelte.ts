import { SvelteMap } from "svelte/reactivity";
import type {
  Availability, BoardData, Consent, Day, Edition, Finding, ID, Label, Organiser, Outcome, Person, Records, Ref, Resource,
  Room, Seat, Session, Table, Track, Translation, Tuning, Waiver, Walk,
} from "$lib/api";
import { Collection } from "./collection.svelte";
import { byDate, byPosition, byProtocol, byTime } from "./order";

/** One edition in memory: its records, what is wrong with it, and what undo would undo. It is read by every screen and
    changed by what the backend answers, never by a screen. */
export class Board {
  /** The edition that is shown; empty: none is. */
  editionId = $state.raw<ID>("");
  /** What undo and redo would do now; null: nothing. */
  undo = $state.raw<Label | null>(null);
  redo = $state.raw<Label | null>(null);

  readonly editions = new Collection<Edition>();
  readonly organisers = new Collection<Organiser>();
  readonly days = new Collection<Day>();
  readonly rooms = new Collection<Room>();
  readonly tracks = new Collection<Track>();
  readonly sessions = new Collection<Session>({ day: (s) => [s.placement.dayId], track: (s) => [s.trackId] });
  readonly persons = new Collection<Person>();
  readonly seats = new Collection<Seat>({ session: (s) => [s.sessionId], person: (s) => [s.personId] });
  readonly availabilities = new Collection<Availability>({ subject: (a) => [a.subject.id] });
  readonly resources = new Collection<Resource>({ session: (r) => [r.sessionId] });
  readonly consents = new Collection<Consent>({ person: (c) => [c.personId] });
  readonly waivers = new Collection<Waiver>();
  readonly tunings = new Collection<Tuning>();
  readonly translations = new Collection<Translation>({ subject: (n) => [n.subject.id] });
  readonly walks = new Collection<Walk>({ room: (w) => [w.a, w.b] });

  readonly #findings = new SvelteMap<string, Finding>();
  readonly #accused = new SvelteMap<ID, Finding[]>();

  readonly edition = $derived.by(() => this.editions.get(this.editionId));
  /** Days by date, rooms and tracks in the user's order, sessions as they happen. */
  readonly dayList = $derived.by(() => byDate(this.days.all));
  readonly roomList = $derived.by(() => byPosition(this.rooms.all));
  readonly trackList = $derived.by(() => byPosition(this.tracks.all));
  readonly organiserList = $derived.by(() => byPosition(this.organisers.all));
  readonly sessionList = $derived.by(() => byTime(this.sessions.all, this.dayList));
  /** What is wrong, without what somebody chose to live with. */
  readonly findings = $derived.by(() => [...this.#findings.values()].filter(stands));
  /** What somebody chose to live with. */
  readonly ignored = $derived.by(() => [...this.#findings.values()].filter((finding) => !stands(finding)));

  /** Takes a whole edition. */
  load(data: BoardData): void {
    this.editionId = data.records.editions[0]?.id ?? "";
    for (const [table, list] of lists) this.#collection(table).reset(data.records[list]);
    this.#findings.clear();
    this.#accused.clear();
    this.#accuse(data.findings);
    this.undo = data.undo;
    this.redo = data.redo;
  }

  /** Shows no edition; undo and redo stay what they were. */
  clear(): void {
    this.editionId = "";
    for (const [table] of lists) this.#collection(table).reset([]);
    this.#findings.clear();
    this.#accused.clear();
  }

  /** Takes what one act changed. */
  apply(outcome: Outcome): void {
    for (const [table, list] of lists) this.#put(table, outcome.changed[list]);
    for (const { table, id } of outcome.removed) this.#collection(table).remove(id);
    if (outcome.editionId === this.editionId) this.#judge(outcome);
    this.undo = outcome.undo;
    this.redo = outcome.redo;
  }

  /** The seats of a session, moderators first, then in protocol order. */
  seatsOf(sessionId: ID): Seat[] {
    return byProtocol(this.seats.of("session", sessionId));
  }

  /** The seats that a person holds in this edition. */
  seatsHeldBy(personId: ID): readonly Seat[] {
    return this.seats.of("person", personId);
  }

  /** The rooms of a session, in the order of the edition. */
  roomsOf(session: Session): Room[] {
    if (session.placement.allRooms) return this.roomList;
    return this.roomList.filter((room) => session.placement.rooms.includes(room.id));
  }

  resourcesOf(sessionId: ID): Resource[] {
    return byPosition(this.resources.of("session", sessionId));
  }

  /** Whether a record is there: it may be gone after an act. */
  has(ref: Ref): boolean {
    return this.#collection(ref.table).get(ref.id) !== undefined;
  }

  /** What is wrong with one record, whatever its table. */
  findingsOf(id: ID): readonly Finding[] {
    return this.#toldOf(id).filter(stands);
  }

  /** What somebody chose to live with about one record. */
  ignoredOf(id: ID): readonly Finding[] {
    return this.#toldOf(id).filter((finding) => !stands(finding));
  }

  /** What a record is called in a language; undefined: nobody said. */
  translationOf(subject: ID, language: string): Translation | undefined {
    return this.translations.of("subject", subject).find((translation) => translation.language === language);
  }

  /** The title of a session in a language, the one that was written where nobody translated it; empty: none. */
  titleIn(session: Session, language: string): string {
    return this.translationOf(session.id, language)?.title || session.title;
  }

  /** The minutes on foot between two rooms; undefined: not told. */
  walkBetween(a: ID, b: ID): number | undefined {
    return this.walks.of("room", a).find((walk) => walk.a === b || walk.b === b)?.minutes;
  }

  #toldOf(id: ID): readonly Finding[] {
    return this.#accused.get(id) ?? [];
  }

  #put(table: Table, rows: { id: ID }[]): void {
    const collection = this.#collection(table);
    for (const row of rows) if (this.#isOurs(table, row)) collection.put(row);
  }

  // An act may also touch other editions (undo of what was done there): only ours are kept here.
  #isOurs(table: Table, row: { id: ID }): boolean {
    if (table === "edition") return row.id === this.editionId;
    if ("editionId" in row) return row.editionId === this.editionId;
    return !("sessionId" in row) || this.sessions.get(String(row.sessionId)) !== undefined;
  }

  #judge(outcome: Outcome): void {
    for (const key of outcome.gone) this.#acquit(key);
    this.#accuse(outcome.added);
  }

  #accuse(findings: Finding[]): void {
    for (const finding of findings) {
      this.#acquit(finding.key);
      this.#findings.set(finding.key, finding);
      for (const id of ids(finding.subjects)) this.#accused.set(id, [...this.#toldOf(id), finding]);
    }
  }

  #acquit(key: string): void {
    const finding = this.#findings.get(key);
    if (!finding) return;
    this.#findings.delete(key);
    for (const id of ids(finding.subjects)) this.#accused.set(id, this.#toldOf(id).filter((f) => f.key !== key));
  }

  #collection(table: Table): Collection<{ id: ID }> {
    return this[collections[table]] as unknown as Collection<{ id: ID }>;
  }
}

function stands(finding: Finding): boolean {
  return finding.waiver === "";
}

function ids(subjects: Ref[]): ID[] {
  return [...new Set(subjects.map((s) => s.id))];
}

const collections = {
  edition: "editions", organiser: "organisers", day: "days", room: "rooms", track: "tracks", session: "sessions",
  person: "persons", seat: "seats", availability: "availabilities", resource: "resources", consent: "consents",
  waiver: "waivers", tuning: "tunings", walk: "walks", translation: "translations",
} as const satisfies Record<Table, keyof Records>;

const lists = Object.entries(collections) as [Table, keyof Records][];
