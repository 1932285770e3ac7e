import type { Day, ID } from "$lib/api";
import { calendarDate } from "$lib/i18n";
import type { Said } from "./kind";
import { wordsOf } from "./token";

/** What a day is called. */
export type DaySaid = Said<ID>;

/** "mercredi", "mercredi 15", "15 octobre", "October 15", "le 15", "jour 2", "day 2", and its own label. */
export function daysSaid(days: readonly Day[]): DaySaid[] {
  return days.map((day, at) => ({ value: day.id, phrases: namesOf(day, at + 1).map(wordsOf).filter((words) => words.length > 0).sort((a, b) => b.length - a.length) }));
}

function namesOf({ date, label }: Day, number: number): string[] {
  const inBoth = (["fr", "en"] as const).flatMap((language) => {
    const [weekday = "", n = "", month = ""] = calendarDate(language, date, "weekday").split(" ");
    return [weekday, `${weekday} ${n}`, `${n} ${month}`, `${month} ${n}`, `${weekday} ${n} ${month}`, `${weekday} ${month} ${n}`];
  });
  const n = Number(date.slice(8));
  return [...inBoth, `le ${n}`, `the ${n}`, `jour ${number}`, `journée ${number}`, `day ${number}`, `j${number}`, label];
}
