import type { Answer, Consent, ConsentKind } from "$lib/api";

export type Consents = Partial<Record<ConsentKind, Consent>>;

/** What a person answered; without a consent on record they were not asked. */
export function answerOf(consent: Consent | undefined): Answer {
  if (!consent) return "unasked";
  return consent.given ? "yes" : "no";
}

/** A day of this device’s calendar as a civil date, 2025-10-15. */
export function civilDate(at: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
