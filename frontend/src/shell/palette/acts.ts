import ArrowLeftRight from "@lucide/svelte/icons/arrow-left-right";
import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import Coffee from "@lucide/svelte/icons/coffee";
import FileDown from "@lucide/svelte/icons/file-down";
import FolderOpen from "@lucide/svelte/icons/folder-open";
import Languages from "@lucide/svelte/icons/languages";
import MapPin from "@lucide/svelte/icons/map-pin";
import Moon from "@lucide/svelte/icons/moon";
import MoveVertical from "@lucide/svelte/icons/move-vertical";
import Plus from "@lucide/svelte/icons/plus";
import Redo2 from "@lucide/svelte/icons/redo-2";
import Shrink from "@lucide/svelte/icons/shrink";
import Sun from "@lucide/svelte/icons/sun";
import SunMoon from "@lucide/svelte/icons/sun-moon";
import Undo2 from "@lucide/svelte/icons/undo-2";
import { api, toApiError } from "$lib/api";
import type { ActName } from "$lib/commands";
import { locale, type Locale } from "$lib/i18n";
import type { Filter, PlaceName, Theme } from "$lib/state";
import type { Icon } from "$lib/ui";
import { choices } from "$screens/print/choices.svelte";
import type { DocumentName } from "$screens/print/documents";
import { exists } from "$screens/registry";
import type { DayDeed } from "$screens/timetable/operations/deeds";
import type { Desk } from "./desk";

/** How an act is done. */
export interface Doer {
  icon: Icon;
  /** The shortcut that does it without the palette. */
  keys?: string;
  /** Whether it can be done now. */
  can: (desk: Desk) => boolean;
  run: (desk: Desk) => unknown;
}

const hasEdition = ({ board }: Desk) => board.edition !== undefined;
const always = () => true;

/** Every act by its name; $lib/commands/acts.ts knows what it is called. */
export const doers: Record<ActName, Doer> = {
  undo: { icon: Undo2, keys: "Ctrl+Z", can: ({ board }) => board.undo !== null, run: ({ acts }) => acts.run(api.history.undo) },
  redo: { icon: Redo2, keys: "Ctrl+Shift+Z", can: ({ board }) => board.redo !== null, run: ({ acts }) => acts.run(api.history.redo) },
  shift: deed("shift", MoveVertical),
  insert_pause: deed("insert_pause", Coffee),
  swap_rooms: deed("swap_rooms", ArrowLeftRight),
  swap_sessions: deed("swap_sessions", ArrowLeftRight),
  move_band: deed("move_band", CalendarClock),
  swap_bands: deed("swap_bands", ArrowLeftRight),
  close_gaps: deed("close_gaps", Shrink),
  new_session: { icon: Plus, keys: "N", can: hasEdition, run: always },
  new_edition: { icon: Plus, can: () => exists("wizard"), run: ({ navigation }) => navigation.go("wizard") },
  open_workspace: { icon: FolderOpen, can: always, run: openWorkspace },
  go_overview: place("overview"),
  go_timetable: place("timetable"),
  go_sessions: place("sessions"),
  go_speakers: place("speakers"),
  go_rooms: place("rooms"),
  go_print: place("print"),
  go_settings: { ...place("settings"), can: always },
  go_conflicts: place("timetable", "conflicts"),
  go_empty_seats: place("sessions", "empty_seats"),
  go_unconfirmed: place("speakers", "unconfirmed"),
  go_no_abstract: place("sessions", "no_abstract"),
  go_unplaced: place("sessions", "unplaced"),
  export_programme: paper("programme"),
  export_speakers: paper("speakers"),
  export_calendar: paper("calendar"),
  theme_dark: theme("dark", Moon),
  theme_light: theme("light", Sun),
  theme_system: theme("system", SunMoon),
  language_fr: language("fr"),
  language_en: language("en"),
};

function deed(name: DayDeed, icon: Icon): Doer {
  return { icon, can: hasEdition, run: ({ operations }) => (operations.open = name) };
}

function place(name: PlaceName, filter?: Filter): Doer {
  return { icon: MapPin, can: (desk) => exists(name) && hasEdition(desk), run: ({ navigation }) => navigation.go(name, filter) };
}

function paper(name: DocumentName): Doer {
  const run = ({ navigation }: Desk) => {
    choices.document = name;
    navigation.go("print");
  };
  return { icon: FileDown, can: (desk) => exists("print") && hasEdition(desk), run };
}

function theme(name: Theme, icon: Icon): Doer {
  return { icon, can: always, run: ({ preferences }) => preferences.setTheme(name) };
}

function language(name: Locale): Doer {
  return { icon: Languages, can: () => locale.value !== name, run: ({ preferences }) => preferences.setLocale(name) };
}

async function openWorkspace({ workspace, announcer }: Desk): Promise<void> {
  try {
    await workspace.choose();
  } catch (thrown) {
    announcer.fail(toApiError(thrown), locale.value);
  }
}
