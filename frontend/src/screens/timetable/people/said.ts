import { fmt, t } from "$lib/i18n";
import type { Leg } from "$lib/timetable";

/** What is written on the way between two sessions: "25 min", "5 min, trajet 10 min", "60 min en même temps". */
export function legSaid({ gap, walk }: Leg): string {
  if (gap < 0) return t("people.overlap", { duration: fmt.duration(-gap) });
  const free = gap === 0 ? t("people.at_once") : t("people.gap", { duration: fmt.duration(gap) });
  return walk === null || walk === 0 ? free : `${free}, ${t("people.walk", { duration: fmt.duration(walk) })}`;
}
