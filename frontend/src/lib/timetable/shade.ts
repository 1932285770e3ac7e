import type { Block, ID, Placement, Severity, Shading } from "$lib/api";
import type { Hours } from "./scale";

/** A part of the grid where what is held cannot go, for the same reasons all over. */
export interface Shade extends Hours {
  /** Neighbours from left to right; empty: the column without a room. */
  rooms: ID[];
  /** Worst first. */
  blocks: Block[];
  /** Reasons that the part just before it in time does not give already: only these are written into it. */
  news: Block[];
}

type Part = Omit<Shade, "rooms">;

/** The parts of a day to shade, none over another. The backend says where; this only cuts what overlaps into pieces, and
    joins those of rooms beside each other that are alike. */
export function shadesOf(shading: Shading, dayId: ID, rooms: readonly ID[], hours: Hours): Shade[] {
  const day = shading.days.find((d) => d.dayId === dayId);
  if (!day) return [];
  const blocks = new Map(day.rooms.map((room) => [room.roomId, room.blocks]));
  const shades: Shade[] = [];
  let beside: Shade[] = [];
  for (const room of rooms) {
    const parts = partsOf([...day.everywhere, ...(blocks.get(room) ?? [])], hours);
    beside = parts.map((part) => joined(part, room, beside) ?? begun(part, room, shades));
  }
  return shades;
}

// The same part in the room before grows over this one.
function joined(part: Part, room: ID, beside: readonly Shade[]): Shade | undefined {
  const shade = beside.find((other) => other.from === part.from && other.to === part.to && sameReasons(other.blocks, part.blocks) && sameReasons(other.news, part.news));
  shade?.rooms.push(room);
  return shade;
}

function begun(part: Part, room: ID, shades: Shade[]): Shade {
  const shade = { ...part, rooms: [room] };
  shades.push(shade);
  return shade;
}

/** What a placement meets, worst first, each reason once. */
export function blocksUnder(shading: Shading | undefined, placement: Placement): Block[] {
  const day = shading?.days.find((d) => d.dayId === placement.dayId);
  if (!day) return [];
  const rooms = day.rooms.filter(({ roomId }) => placement.allRooms || placement.rooms.includes(roomId));
  const met = [...day.everywhere, ...rooms.flatMap((room) => room.blocks)].filter(
    (block) => block.from < placement.start + placement.duration && placement.start < block.to,
  );
  return distinct(met);
}

// Cuts a column wherever a block begins or ends.
function partsOf(blocks: readonly Block[], { from, to }: Hours): Part[] {
  const seen = blocks.filter((block) => block.from < to && block.to > from);
  const cuts = [...new Set(seen.flatMap((block) => [Math.max(from, block.from), Math.min(to, block.to)]))].sort((a, b) => a - b);
  const parts: Part[] = [];
  cuts.slice(0, -1).forEach((cut, at) => {
    const end = cuts[at + 1] ?? cut;
    const here = distinct(seen.filter((block) => block.from < end && block.to > cut));
    if (here.length > 0) append(parts, { from: cut, to: end, blocks: here, news: here });
  });
  return parts;
}

function append(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.to !== part.from) return void parts.push(part);
  if (sameReasons(last.blocks, part.blocks)) last.to = part.to;
  else parts.push({ ...part, news: part.blocks.filter((block) => !last.blocks.some((other) => sameReason(block, other))) });
}

function distinct(blocks: readonly Block[]): Block[] {
  const once = blocks.filter((block, at) => blocks.findIndex((other) => sameReason(block, other)) === at);
  return once.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

const rank: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

function sameReason(a: Block, b: Block): boolean {
  return a.code === b.code && a.severity === b.severity && a.reason.fr === b.reason.fr;
}

function sameReasons(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, at) => b[at] !== undefined && sameReason(block, b[at]));
}
