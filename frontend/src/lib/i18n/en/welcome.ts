import type { welcome as fr } from "../fr/welcome";

export const welcome: Record<keyof typeof fr, string> = {
  title: "Welcome",
  lead: "Plan the day, see what is wrong with it, print the programme. Everything stays on this computer.",
  sample: "Open the sample",
  sample_hint: "Quartiers du numérique 2025, a whole edition to explore",
  create: "Plan an edition",
  create_hint: "Name, date, rooms, round tables: the timetable stands in two minutes",
  open: "Open a workspace",
  open_hint: "A .quartiers file, yours or a colleague’s",
  recent: "Recent",
  editions: "Your editions",
  continue: "Continue",
};
