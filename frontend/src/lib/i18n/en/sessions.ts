import type { sessions as fr } from "../fr/sessions";

export const sessions: Record<keyof typeof fr, string> = {
  title: "Sessions",
};
