import type { print as fr } from "../fr/print";

export const print: Record<keyof typeof fr, string> = {
  title: "Print and export",
};
