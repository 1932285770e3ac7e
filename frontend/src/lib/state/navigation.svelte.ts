/** The places of the window. A place is shown when its screen exists: see screens/registry.ts. */
export const places = [
  "welcome", "overview", "timetable", "sessions", "speakers", "rooms", "findings", "wizard", "print", "settings",
] as const;
export type PlaceName = (typeof places)[number];

/** What a list is narrowed to when a count is followed. "conflicts" is whatever must be corrected, "incomplete" what a
    programme cannot well be printed without, "rest" what no other word covers. */
export const filters = [
  "conflicts", "warnings", "hints", "empty_seats", "unconfirmed", "no_abstract", "unplaced", "incomplete", "consents", "rest", "ignored",
] as const;
export type Filter = (typeof filters)[number];

export interface Place {
  name: PlaceName;
  filter?: Filter;
  /** The code of a rule whose findings are to be listed. */
  rule?: string;
}

/** Where the user is. */
export class Navigation {
  place = $state.raw<Place>({ name: "welcome" });

  go(name: PlaceName, filter?: Filter): void {
    this.place = { name, filter };
  }

  /** Lists what one rule says. */
  goToRule(rule: string): void {
    this.place = { name: "findings", rule };
  }

  isAt(name: PlaceName, filter?: Filter): boolean {
    return this.place.name === name && this.place.filter === filter;
  }
}
