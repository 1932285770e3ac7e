/** A room while an edition is being thought of; the key is for the screen only. */
export interface RoomIdea {
  key: number;
  name: string;
  capacity: number;
}

const usual = 40; // people in a room that nobody has said anything of
const large = 200;

/** The rooms that a newcomer finds: a hall for all, and as many others as make two bands of four. */
export function firstRooms(hall: string, nameOf: (n: number) => string): RoomIdea[] {
  return addRooms([{ key: 0, name: hall, capacity: large }], 4, nameOf);
}

/** Adds rooms with the next free numbers: after "Salle 1" and "Salle 2" comes "Salle 3". */
export function addRooms(rooms: readonly RoomIdea[], count: number, nameOf: (n: number) => string): RoomIdea[] {
  const next = [...rooms];
  for (let n = 1; next.length < rooms.length + count; n++) {
    if (!next.some(({ name }) => name.trim() === nameOf(n))) next.push({ key: keyAfter(next), name: nameOf(n), capacity: usual });
  }
  return next;
}

/** Puts pasted lines in the place of one room: "Amphi A ; 120" or "Amphi A	120" bring the capacity along. */
export function pasteRooms(rooms: readonly RoomIdea[], at: number, text: string): RoomIdea[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  const next = [...rooms.slice(0, at)];
  for (const line of lines) next.push({ key: keyAfter([...next, ...rooms]), ...readRoom(line) });
  return [...next, ...rooms.slice(at + 1)];
}

function readRoom(line: string): Omit<RoomIdea, "key"> {
  const [, name = line, capacity] = /^(.*?)(?:[\t;,]\s*(\d{1,5})\D*)?$/.exec(line) ?? [];
  return { name: name.trim(), capacity: Number(capacity ?? usual) };
}

function keyAfter(rooms: readonly RoomIdea[]): number {
  return Math.max(-1, ...rooms.map(({ key }) => key)) + 1;
}
