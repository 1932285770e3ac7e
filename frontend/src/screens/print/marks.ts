import BookOpenText from "@lucide/svelte/icons/book-open-text";
import BookMarked from "@lucide/svelte/icons/book-marked";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import Columns3 from "@lucide/svelte/icons/columns-3";
import IdCard from "@lucide/svelte/icons/id-card";
import DoorOpen from "@lucide/svelte/icons/door-open";
import Files from "@lucide/svelte/icons/files";
import LayoutGrid from "@lucide/svelte/icons/layout-grid";
import ListChecks from "@lucide/svelte/icons/list-checks";
import Route from "@lucide/svelte/icons/route";
import Signature from "@lucide/svelte/icons/signature";
import Table2 from "@lucide/svelte/icons/table-2";
import Tent from "@lucide/svelte/icons/tent";
import type { Icon } from "$lib/ui";
import type { DocumentName } from "./documents";

/** The mark of each document in the list. */
export const marks: Record<DocumentName, Icon> = {
  bundle: Files,
  programme: BookOpenText,
  leaflet: Columns3,
  poster: LayoutGrid,
  door_signs: DoorOpen,
  name_cards: Tent,
  speaker_sheets: Route,
  badges: IdCard,
  sign_in: Signature,
  speakers: Table2,
  calendar: CalendarDays,
  run_of_show: ListChecks,
  consent_forms: Signature,
  proceedings: BookMarked,
};
