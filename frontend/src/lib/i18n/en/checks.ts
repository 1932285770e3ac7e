import type { checks as fr } from "../fr/checks";

export const checks: Record<keyof typeof fr, string> = {
  title: "Checks",
  hint: "What this edition checks, and how much each thing matters. What differs from the usual is in bold.",
  max_sessions: "Sessions per person",
  max_sessions_hint: "At most, without breaks.",
  institution_share: "Share of one institution, in %",
  institution_share_hint: "At most, among the people of a round table.",
  gender_share: "Share of one gender, in %",
  gender_share_hint: "At most, among the people of a round table. Gender is optional, told by the person, never printed or exported.",
  no_limit: "no limit",

  about_session: "Sessions",
  about_person: "People",
  about_panel: "Seats and round tables",
  about_room: "Rooms",
  off: "Off",
  usual: "usual",
  severity: "Weight of “{title}”",
  reset: "Back to the usual: {severity}",
  show: "{title}: {n, plural, one {show # finding} other {show # findings}}",

  walks: "Walking times",
  walks_hint: "From door to door, either way. Empty: {gap}, as when the room changes.",
  walks_set: "{n, plural, one {# walk} other {# walks}}",
  walk_from: "From room",
  walks_from: "Walks from {room}",
  walk_to: "From {from} to {to}",

  gender: "Gender",
  gender_none: "not told",
  gender_f: "woman",
  gender_m: "man",
  gender_x: "other",
  gender_hint: "Optional, as the person tells it. Only used to check the balance of round tables; never printed or exported.",
};
