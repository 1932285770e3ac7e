import type { timetable as fr } from "../fr/timetable";

export const timetable: Record<keyof typeof fr, string> = {
  title: "Timetable",
};
