/** A stretch of a day in minutes after midnight; `to` may pass 1440. */
export interface Hours {
  from: number;
  to: number;
}

/** How time is drawn. */
export interface Scale extends Hours {
  /** Pixels. */
  perMinute: number;
}

/** A line across the grid. */
export interface Tick {
  minutes: number;
  /** A full hour, which is labelled. */
  full: boolean;
}

const half = 30;
/** The backend accepts no start from noon of the next day on. */
export const latest = 36 * 60;

/** What a day must show: its opening hours and every session on it, rounded out to half hours. */
export function hoursOf(opening: Hours, sessions: readonly Hours[]): Hours {
  let { from, to } = opening;
  for (const session of sessions) {
    from = Math.min(from, session.from);
    to = Math.max(to, session.to);
  }
  return { from: Math.floor(from / half) * half, to: Math.ceil(to / half) * half };
}

/** Minutes after midnight to pixels from the top. */
export function yOf(scale: Scale, minutes: number): number {
  return (minutes - scale.from) * scale.perMinute;
}

/** Pixels from the top to minutes after midnight, not rounded. */
export function minutesAt(scale: Scale, y: number): number {
  return scale.from + y / scale.perMinute;
}

export function heightOf(scale: Scale): number {
  return (scale.to - scale.from) * scale.perMinute;
}

/** The nearest multiple of a step. */
export function snap(minutes: number, step: number): number {
  return Math.round(minutes / step) * step;
}

/** The step of the pointer in minutes: the finest that a hand can aim at. */
export function stepAt(perMinute: number): number {
  if (perMinute >= 0.9) return 5;
  return perMinute >= 0.5 ? 10 : 15;
}

/** The lines of the hours; of the halves too where there is room, and of the quarters and fives when close up. */
export function ticksOf(scale: Scale): Tick[] {
  const every = spacing(scale.perMinute);
  const ticks: Tick[] = [];
  for (let at = Math.ceil(scale.from / every) * every; at <= scale.to; at += every) {
    ticks.push({ minutes: at, full: at % 60 === 0 });
  }
  return ticks;
}

function spacing(perMinute: number): number {
  const apart = 18; // px between two lines at least
  return [5, 15, 30].find((minutes) => minutes * perMinute >= apart && (minutes === 30 || perMinute >= 2.4)) ?? 60;
}
