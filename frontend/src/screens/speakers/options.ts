import type { Person } from "$lib/api";
import { fmt } from "$lib/i18n";
import type { Option } from "$lib/ui";
import { fullName, sortName } from "./name";

/** Everybody of the directory, to choose from. */
export function peopleOptions(persons: readonly Person[]): Option[] {
  return persons
    .map((person) => ({ value: person.id, label: fullName(person), hint: person.organisation, sort: sortName(person) }))
    .sort((a, b) => fmt.compare(a.sort, b.sort));
}
