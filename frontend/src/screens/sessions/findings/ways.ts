import type { Finding, ID, Ref, Remedy } from "$lib/api";

/** A field of an inspector that a finding can ask for. */
export type FieldSpot = "title" | "abstract" | "translation" | "when" | "rooms" | "track" | "panel" | "organisation" | "consents";

/** A seat to fill, or one whose person is to be replaced. */
export type SeatSpot = `seat:${ID}` | `replace:${ID}`;

/** A place in an inspector that takes the focus; see spots.ts. */
export type Spot = FieldSpot | SeatSpot | "add_seat" | "resources" | `resource:${ID}` | `window:${ID}` | "windows";

/** A way out of what a finding says: go and see the other record, edit something here, or merge with another person. */
export type Way = { go: Ref } | { edit: FieldSpot | SeatSpot } | { merge: ID };

const edits: Record<string, FieldSpot[]> = {
  "session.title_missing": ["title"],
  "session.abstract_missing": ["abstract"],
  "session.title_long": ["title"],
  "session.untranslated": ["translation"],
  "session.abstract_long": ["abstract"],
  "session.length_wrong": ["when"],
  "session.length_odd": ["when"],
  "session.slot_missing": ["when"],
  "session.outside_day": ["when"],
  "day.gone": ["when"],
  "session.room_missing": ["rooms"],
  "room.gone": ["rooms"],
  "room.too_small": ["rooms"],
  "room.too_small_for_all": ["rooms"],
  "room.unavailable": ["when", "rooms"],
  "room.double_booked": ["when", "rooms"],
  "person.double_booked": ["when"],
  "person.unavailable": ["when"],
  "person.gap_short": ["when"],
  "person.move_short": ["when"],
  "session.track_missing": ["track"],
  "track.gone": ["track"],
  "panel.too_few": ["panel"],
  "panel.too_many": ["panel"],
  "person.organisation_missing": ["organisation"],
  "person.consent_missing": ["consents"],
};

const ofPersons: FieldSpot[] = ["organisation", "consents"];
const fills = ["seat.empty", "moderator.missing", "person.gone"];
const replaces = ["person.declined", "person.unavailable", "person.double_booked", "person.too_many_sessions"];

type Held = readonly { id: ID; personId: ID }[];

/** What can be done about a finding while looking at one of its subjects. The seats are those of the record looked at. */
export function waysOut(finding: Finding, here: ID, seats: Held): Way[] {
  return [...merging(finding, here), ...fields(finding, here), ...seating(finding, seats), ...going(finding, here)];
}

function merging(finding: Finding, here: ID): Way[] {
  if (!finding.code.startsWith("person.duplicate")) return [];
  return finding.subjects.filter((ref) => ref.id !== here).map((ref) => ({ merge: ref.id }));
}

// Only the fields that the inspector of this record has; that of a room has none of them.
function fields(finding: Finding, here: ID): Way[] {
  const table = finding.subjects.find((ref) => ref.id === here)?.table;
  const isPerson = table === "person";
  if (table === "room") return [];
  return (edits[finding.code] ?? []).filter((spot) => ofPersons.includes(spot) === isPerson).map((edit) => ({ edit }));
}

function seating(finding: Finding, seats: Held): Way[] {
  const concerns = (id: ID) => finding.subjects.some((ref) => ref.id === id);
  const seat = seats.find((one) => concerns(one.id) || (one.personId !== "" && concerns(one.personId)));
  if (seat && fills.includes(finding.code)) return [{ edit: `seat:${seat.id}` }];
  if (seat && replaces.includes(finding.code)) return [{ edit: `replace:${seat.id}` }];
  return [];
}

// Records that a screen can show, but for the one that is looked at, for what was deleted, and for a crowd of rooms.
function going(finding: Finding, here: ID): Way[] {
  const gone = finding.code.endsWith(".gone");
  const manyRooms = finding.subjects.filter((ref) => ref.table === "room").length > 1;
  const shown = ["session", ...(gone ? [] : ["person"]), ...(gone || manyRooms ? [] : ["room"])];
  return finding.subjects
    .filter((ref, at, all) => shown.includes(ref.table) && ref.id !== here && all.findIndex((r) => r.id === ref.id) === at)
    .map((ref) => ({ go: ref }));
}

const movable: FieldSpot[] = ["when", "rooms"];

/** Whether something free (an hour, a room, a person) could mend it, so that finding nothing is worth a word. */
export function isMendable({ code }: Finding): boolean {
  if (code.startsWith("session.length_")) return false; // a length is not free anywhere
  return fills.includes(code) || replaces.includes(code) || (edits[code] ?? []).some((spot) => movable.includes(spot));
}

/** Whether a way leads to what remedies offer already, so that it is for something else than these. */
export function besides(way: Way, remedies: readonly Remedy[]): boolean {
  if (!("edit" in way)) return false;
  const acts = remedies.map(({ operation }) => operation.do);
  if (way.edit === "when" || way.edit === "rooms") return acts.includes("arrange");
  return acts.includes(way.edit.startsWith("seat:") ? "fill_seat" : "replace_person");
}
