import type { wizard as fr } from "../fr/wizard";

export const wizard: Record<keyof typeof fr, string> = {
  title: "New edition",
};
