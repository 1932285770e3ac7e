import type { Finding, ID, Ref } from "$lib/api";

/** A field of an inspector that a finding can ask for. */
export type FieldSpot = "title" | "abstract" | "when" | "rooms" | "track" | "panel" | "organisation" | "consents";

/** A seat to fill, or one whose person is to be replaced. */
export type SeatSpot = `seat:${ID}` | `replace:${ID}`;

/** A place in an inspector that takes the focus; see spots.ts. */
export type Spot = FieldSpot | SeatSpot | "add_seat" | "resources" | `resource:${ID}` | `window:${ID}` | "windows";

/** A way out of what a finding says: go and see the other record, edit something here, or merge with another person. */
export type Way = { go: Ref } | { edit: FieldSpot | SeatSpot } | { merge: ID };

const edits: Record<string, FieldSpot> = {
  "session.title_missing": "title",
  "session.abstract_missing": "abstract",
  "session.slot_missing": "when",
  "session.outside_day": "when",
  "day.gone": "when",
  "session.room_missing": "rooms",
  "room.gone": "rooms",
  "room.too_small": "rooms",
  "room.unavailable": "rooms",
  "room.double_booked": "rooms",
  "session.track_missing": "track",
  "track.gone": "track",
  "panel.too_few": "panel",
  "panel.too_many": "panel",
  "person.organisation_missing": "organisation",
  "person.consent_missing": "consents",
};

const merges = "person.duplicate";
const fills = ["seat.empty", "moderator.missing", "person.gone"];
const replaces = ["person.declined", "person.unavailable", "person.double_booked"];

/** What can be done about a finding while looking at one of its subjects. The seats are those of the record looked at. */
export function waysOut(finding: Finding, here: ID, seats: readonly { id: ID; personId: ID }[]): Way[] {
  return [...editing(finding, here, seats), ...going(finding, here)];
}

function editing(finding: Finding, here: ID, seats: readonly { id: ID; personId: ID }[]): Way[] {
  const other = (ref: Ref) => ref.id !== here;
  if (finding.code.startsWith(merges)) return finding.subjects.filter(other).map((ref) => ({ merge: ref.id }));
  const spot = edits[finding.code];
  if (spot) return [{ edit: spot }];
  const seat = seats.find((one) => finding.subjects.some((ref) => ref.id === one.id || (ref.table === "person" && ref.id === one.personId)));
  if (seat && fills.includes(finding.code)) return [{ edit: `seat:${seat.id}` }];
  if (seat && replaces.includes(finding.code)) return [{ edit: `replace:${seat.id}` }];
  return [];
}

// Records that a screen can show, but for the one that is looked at and for what was deleted.
function going(finding: Finding, here: ID): Way[] {
  const shown = ["session", "person", "room"];
  const gone = finding.code.endsWith(".gone");
  return finding.subjects
    .filter((ref, at, all) => shown.includes(ref.table) && ref.id !== here && all.findIndex((r) => r.id === ref.id) === at)
    .filter((ref) => !gone || ref.table === "session")
    .map((ref) => ({ go: ref }));
}
