import type { speakers as fr } from "../fr/speakers";

export const speakers: Record<keyof typeof fr, string> = {
  title: "Speakers",
};
