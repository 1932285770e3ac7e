import { api, type ID, type Ref, type Seating } from "$lib/api";
import { t } from "$lib/i18n";
import type { Acts, Announcer, Board, Selection } from "$lib/state";
import { fullName } from "$screens/speakers/name";
import { idle, next, type Carry, type Event } from "./carry";
import { fullOffer } from "./offer";

/** The people beside the timetable: the list, whom the hand holds, and whose sessions stand out. */
export class People {
  /** Whether the list is there. */
  isOpen = $state(false);
  /** The session for which the list looks for people who are free: the one that was selected last. */
  sessionId = $state<ID>("");
  /** The session for which a person is asked for by name, or "". */
  pickingId = $state<ID>("");
  #carry = $state.raw<Carry>(idle);
  #seatings = $state.raw<ReadonlyMap<ID, Seating> | null>(null);
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #announcer: Announcer;
  readonly #selection: Selection;

  constructor(board: Board, acts: Acts, announcer: Announcer, selection: Selection) {
    this.#board = board;
    this.#acts = acts;
    this.#announcer = announcer;
    this.#selection = selection;
  }

  /** The person in the hand, or "". */
  readonly heldId = $derived.by((): ID => (this.#carry.name === "carrying" ? this.#carry.person : ""));
  /** Held with the keys: Enter on a session gives a seat. */
  readonly isTaken = $derived.by(() => this.#carry.name === "carrying" && this.#carry.by === "keys");
  /** What the person is held over: a session, or a seat of the inspector. */
  readonly over = $derived.by((): Ref | null => (this.#carry.name === "carrying" ? this.#carry.over : null));

  /** Whose day is drawn: the person in the hand, or the one that is selected. */
  readonly dayOf = $derived.by((): ID => this.heldId || this.#selection.idOf("person"));
  /** Whose sessions stand out: theirs, or those of the person that is pointed at. */
  readonly litId = $derived.by((): ID => this.heldId || this.#selection.pointedAt("person") || this.#selection.idOf("person"));
  /** The sessions that stand out; null when none does. */
  readonly lit = $derived.by((): ReadonlySet<ID> | null => {
    // Nobody holds the empty seats.
    const held = (this.litId ? this.#board.seatsHeldBy(this.litId) : []).filter((seat) => seat.status !== "declined");
    return held.length > 0 ? new Set(held.map((seat) => seat.sessionId)) : null;
  });

  /** What a session has for the person in the hand; null while the answer is on its way. */
  get seatings(): ReadonlyMap<ID, Seating> | null {
    return this.#seatings;
  }

  /** Tells the machine what happened and does what follows from it. */
  feel(event: Event): void {
    const was = this.heldId;
    this.#carry = next(this.#carry, event);
    if (this.heldId && this.heldId !== was) void this.#ask(this.heldId);
    if (this.over?.table === "seat") this.#selection.point(this.over);
    else if (this.heldId) this.#selection.point(null);
    if (this.#carry.name === "dropped") void this.#drop(this.#carry.person, this.#carry.over);
  }

  /** Takes a person with the keys. */
  take(id: ID): void {
    this.feel({ kind: "take", person: id });
    this.#announcer.say(t("people.said_taken", { person: this.#nameOf(id) }));
  }

  /** The keys have come to a session. */
  reach(id: ID): void {
    if (!this.isTaken) return;
    this.feel({ kind: "over", over: { table: "session", id } });
    if (this.#seatings) this.#announcer.say(fullOffer(this.#seatings.get(id)));
  }

  letGo(): void {
    const person = this.heldId;
    this.feel({ kind: "escape" });
    if (person) this.#announcer.say(t("people.said_let_go", { person: this.#nameOf(person) }));
  }

  /** Gives a person the seat that a session has for them. */
  async seat({ sessionId, seatId, personId, role }: Seating): Promise<void> {
    await this.#acts.run(() => (seatId ? api.seats.fill(seatId, personId) : api.seats.fillAny(sessionId, personId, role)));
  }

  async #ask(person: ID): Promise<void> {
    this.#seatings = null;
    const all = await api.seats.seating(this.#board.editionId, person);
    if (this.heldId !== person) return;
    this.#seatings = new Map(all.map((one) => [one.sessionId, one]));
    if (this.isTaken && this.over) this.#announcer.say(fullOffer(this.#seatings.get(this.over.id)));
  }

  async #drop(person: ID, over: Ref): Promise<void> {
    this.#carry = idle;
    if (over.table === "seat") return void this.#acts.run(() => api.seats.fill(over.id, person));
    // Two drags in a row may be faster than the answer: then it is asked for again.
    const known = this.#seatings ?? new Map((await api.seats.seating(this.#board.editionId, person)).map((one) => [one.sessionId, one]));
    const seating = known.get(over.id);
    if (!seating || seating.here) return this.#announcer.tell(fullOffer(seating));
    await this.seat(seating);
  }

  #nameOf(id: ID): string {
    const person = this.#board.persons.get(id);
    return person ? fullName(person) : "";
  }
}
