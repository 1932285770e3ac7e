import type { ID } from "$lib/api";
import { readHour, readLength, type Amount } from "./amount";
import { kindWords, roleWords } from "./kind";
import type { Match, Names } from "./names";
import { anyOrder, either, maybe, noting, oneOf, seq, spots, word, type Reader } from "./reader";
import { further, type Found, type Half, type Line, type Reading } from "./reading";
import type { Scene } from "./scene";
import { small } from "./vocabulary";

/** What it costs to take a word for something that it says badly. */
const doubts = { unlike: 0.5, rest: 0.15, bare: 0.06, otherHalf: 0.25, here: 0.1, number: 0.3 };
const longest = { session: 16, person: 5, room: 5 }; // words of a name that are tried together
const longestLength = 600; // minutes
const choices = 5; // things that one phrase may stand for

/** A session by some words of its title, its number or its kind; "this" is what is selected. */
export const session: Reader = either(
  seq(named("session", (scene) => scene.sessions, (found, id) => ({ sessions: [...found.sessions, id] })), maybe(itsStart)),
  (line, reading, scene) => word("this")(line, reading, scene).filter(() => scene.here.sessions.length > 0).map((next) =>
    further(next, next.at, { sessions: [...reading.found.sessions, ...scene.here.sessions] })),
);

// "Pause café de 10 h 15": its hour tells a session from its twins.
function itsStart(line: Line, reading: Reading, scene: Scene): Reading[] {
  const start = scene.session(reading.found.sessions.at(-1) ?? "")?.placement.start;
  const said = either(hour, seq(word("by"), bareHour))(line, further(reading, reading.at, { hours: [] }), scene);
  return said.filter(({ found }) => found.hours[0] === start).map((next) => further(next, next.at, { hours: reading.found.hours }));
}

export const person: Reader = named("person", (scene) => scene.persons, (found, id) => ({ persons: [...found.persons, id] }));

/** A meal or break that gives up its length. */
export const absorbed: Reader = seq(word("absorb"), named("session", (scene) => scene.sessions, (_, id) => ({ absorb: id })));

const oneRoom: Reader = either(
  named("room", (scene) => scene.rooms, (found, id) => ({ rooms: [...found.rooms, id] })),
  seq(word("rooms"), named("room", (scene) => scene.rooms, (found, id) => ({ rooms: [...found.rooms, id] }))),
);

/** A room by its name, with or without "salle". */
export const room: Reader = seq(maybe(word("into")), oneRoom);

/** One room or several, or all of them. */
export const rooms: Reader = either(
  seq(maybe(word("into")), word("allRooms"), noting({ allRooms: true })),
  seq(room, maybe(seq(word("with"), oneRoom, maybe(seq(word("with"), oneRoom))))),
);

export const day: Reader = seq(maybe(word("into")), oneOf((scene) => scene.days, (dayId) => ({ dayId })));
export const kind: Reader = oneOf(() => kindWords, (value) => ({ kind: value }));
export const role: Reader = seq(maybe(word("as")), oneOf(() => roleWords, (value) => ({ role: value })));

const halfOf = (half: Half): Reader => seq(word(half), noting({ half }));
export const half: Reader = either(halfOf("morning"), halfOf("afternoon"), halfOf("evening"));

/** An hour that says so ("14 h 30") or stands after "à". */
export const hour: Reader = (line, reading, scene) =>
  [...spots(line, reading.at).flatMap((at) => hourAt(line, further(reading, at), scene, true)), ...seq(word("at"), bareHour)(line, reading, scene)];

/** An hour where nothing else can be, such as after "après". */
export const bareHour: Reader = (line, reading, scene) => spots(line, reading.at).flatMap((at) => hourAt(line, further(reading, at), scene, false));

/** "de 14 h à 15 h 30", "14:00-15:30" */
const span: Reader = seq(maybe(word("from")), either(hour, bareHour), hour);

/** A length that says so ("15 min") or stands after "de". */
export const length: Reader = (line, reading, scene) =>
  [...spots(line, reading.at).flatMap((at) => lengthAt(line, further(reading, at), true)), ...seq(either(word("for"), word("by")), bareLength)(line, reading, scene)];

export const bareLength: Reader = (line, reading) => spots(line, reading.at).flatMap((at) => lengthAt(line, further(reading, at), false));

/** "+15", "-10", "15 min plus tard", "15 minutes earlier": a way must be told. */
export const shove: Reader = (line, reading, scene) =>
  seq(noting({ sign: 0 }), bareLength, maybe(either(signed("later", 1), signed("earlier", -1))))(line, reading, scene).filter(({ found }) => found.sign !== 0);

function signed(name: "later" | "earlier", sign: 1 | -1): Reader {
  return seq(word(name), noting({ sign }));
}

/** Where and when: an hour or two, a day, rooms, a length, in any order. */
export const place: Reader = anyOrder(either(span, hour), day, rooms, length);

/** All words that follow, as they are typed; the empty text at the end. */
export const restAsText: Reader = (line, reading) => {
  const from = line.tokens[reading.at]?.from ?? line.text.length;
  return [further(reading, line.tokens.length, { text: line.text.slice(from).replace(/^["«“\s]+|["»”\s]+$/g, "") })];
};

function hourAt(line: Line, reading: Reading, scene: Scene, mustTell: boolean): Reading[] {
  const amount = readHour(line.tokens, reading.at);
  if (!amount || (mustTell && !amount.isTold)) return [];
  const doubt = amount.isTold ? 0 : doubts.bare;
  const said = (minutes: number, more: number) => further(reading, amount.next, { hours: [...reading.found.hours, minutes] }, doubt + more);
  const other = amount.minutes + 720;
  return isByNight(amount, scene) ? [said(other, 0), said(amount.minutes, doubts.otherHalf)] : [said(amount.minutes, 0)];
}

// "2:30" on a day from nine to six is in the afternoon.
function isByNight({ minutes }: Amount, { cast }: Scene): boolean {
  const opens = Math.min(...cast.days.map((day) => day.opens));
  return minutes < 720 && minutes < opens && cast.days.some((day) => minutes + 720 < day.closes);
}

function lengthAt(line: Line, reading: Reading, mustTell: boolean): Reading[] {
  const amount = readLength(line.tokens, reading.at);
  if (!amount || amount.minutes > longestLength || (mustTell && !amount.isTold)) return [];
  const sign = amount.sign || reading.found.sign;
  return [further(reading, amount.next, { minutes: amount.minutes, sign }, amount.isTold ? 0 : doubts.bare)];
}

/** Something by its name: tried with one word, two, and so on, since nobody says where a name ends. */
function named(what: keyof typeof longest, names: (scene: Scene) => Names, keep: (found: Found, id: ID) => Partial<Found>): Reader {
  return (line, reading, scene) =>
    spots(line, reading.at).slice(0, 3).flatMap((at) => {
      const ends = Math.min(line.tokens.length, at + longest[what]);
      const found: Reading[] = [];
      for (let end = at + 1; end <= ends; end++) {
        if (!endsName(line, at, end, names(scene).light)) continue;
        const matches = names(scene).find(line.tokens.slice(at, end), choices);
        for (const match of matches) found.push(further(reading, end, keep(reading.found, match.named.ref.id), doubtOf(match, line, at, end)));
      }
      return found;
    });
}

// A name does not end with "et", and is no "et" alone: what follows would be the same thing with a word more.
function endsName({ tokens }: Line, at: number, end: number, light: ReadonlySet<string>): boolean {
  const last = tokens[end - 1];
  return last !== undefined && (!light.has(last.word) || (last.isOpen && end > at + 1));
}

function doubtOf({ fit, share }: Match, { tokens }: Line, at: number, end: number): number {
  const telling = tokens.slice(at, end).filter(({ word }) => !small.has(word));
  const onlyNumbers = telling.every(({ word }) => /^[+-]?\d{1,2}$/.test(word)) && share < 1;
  return (1 - fit) * Math.max(telling.length, 1) * doubts.unlike + (1 - Math.min(share, 1)) * doubts.rest + (onlyNumbers ? doubts.number : 0);
}
