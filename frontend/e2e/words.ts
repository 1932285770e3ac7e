/** The words of the window in one language, from the window's own messages: no test types a label again. */
import { clock } from "../src/lib/i18n/clock";
import { date, type DateStyle } from "../src/lib/i18n/calendar";
import type { Key } from "../src/lib/i18n/messages";
import { say, type Params } from "../src/lib/i18n/say";

export type Language = "fr" | "en";
export const languages: Language[] = ["fr", "en"];

export class Words {
  constructor(readonly language: Language) {}

  say(key: Key, params?: Params): string {
    return say(this.language, key, params);
  }

  /** Minutes after midnight as they are shown. */
  clock(minutes: number): string {
    return clock(this.language, minutes);
  }

  date(iso: string, style: DateStyle): string {
    return date(this.language, iso, style);
  }
}
