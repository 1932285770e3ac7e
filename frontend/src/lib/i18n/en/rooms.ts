import type { rooms as fr } from "../fr/rooms";

export const rooms: Record<keyof typeof fr, string> = {
  title: "Rooms and days",
};
