const midnight = 1440; // minutes
const smallHours = 360; // six in the morning: a day that closes by then closes the day after

/** When a day closes, of what was typed: "1 h" for a day that opens at 18 h is in the night after. */
export function closingOf(opens: number, typed: number): number {
  return typed <= opens && typed <= smallHours ? typed + midnight : typed;
}

/** Whether a closing hour is on the day after. */
export function isNextDay(closes: number): boolean {
  return closes >= midnight;
}

/** The date some days after another: both written 2025-10-15. */
export function dateAfter(iso: string, days: number): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
