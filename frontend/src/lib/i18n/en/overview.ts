import type { overview as fr } from "../fr/overview";

export const overview: Record<keyof typeof fr, string> = {
  title: "Overview",
  day_at_a_glance: "The day at a glance",
  before_printing: "Before printing",
  ready: "Ready for the printer",
  ready_lead: "No finding is left. The programme can go.",
  nearly_lead: "{n, plural, one {One thing is} other {# things are}} left to correct before printing.",
  check_lead: "Nothing to correct; {n, plural, one {one thing} other {# things}} to check.",
  seats_filled: "{filled} of {all} seats confirmed",
  tile_unplaced: "{n, plural, one {session to place} other {sessions to place}}",
  tile_empty: "{n, plural, one {seat to fill} other {seats to fill}}",
  tile_unconfirmed: "{n, plural, one {person has not answered} other {people have not answered}}",
  tile_abstracts: "{n, plural, one {abstract missing} other {abstracts missing}}",
  tile_consents: "{n, plural, one {consent missing} other {consents missing}}",
  tile_errors: "{n, plural, one {thing to correct} other {things to correct}}",
  show_in_timetable: "Show in the timetable",
  more_of: "{n, plural, one {and one more} other {and # more}}",
  no_sessions: "The programme is still empty",
  no_sessions_hint: "Add sessions, then place them in the timetable.",
  people: "{n, plural, one {# participant expected} other {# participants expected}}",
};
