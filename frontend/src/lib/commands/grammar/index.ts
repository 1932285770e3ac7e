import type { Command } from "./command";
import { move, unplace } from "./move";
import { closeGaps, insertPause } from "./pause";
import { fillSeat, replacePerson } from "./seats";
import { create, duplicate, open, remove, rename, setLength } from "./session";
import { shift, shiftOne } from "./shift";
import { moveBand, swapBands, swapRooms, swapSessions } from "./swap";

/** Every command that can be typed. A new one is a Command of its own and a name in this list. */
export const commands: readonly Command[] = [
  move, unplace, moveBand, swapSessions, swapRooms, swapBands, shift, shiftOne, insertPause, closeGaps, rename, setLength, fillSeat,
  replacePerson, create, duplicate, remove, open,
];

export type { Command } from "./command";
