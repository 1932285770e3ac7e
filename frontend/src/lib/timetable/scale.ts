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
  /** A full hour. */
  full: boolean;
  /** There is room beside it to say what time it is. */
  said: boolean;
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

const spacings = [5, 15, 30, 60, 120, 180, 360]; // minutes
const linesApart = { coarse: 18, fine: 28 }; // px between two lines at least: of half hours and more, of less
const quiet = 50; // px between two labels of less than an hour: the full hours carry the grid
const close = 2.4; // px a minute from which the quarters and fives are drawn

/** The lines of the hours; of the halves too where there is room, and of the quarters and fives when close up. Those that are
    said are as many pixels apart as a label needs. */
export function ticksOf(scale: Scale, labelsApart: number): Tick[] {
  const every = Math.min(60, spacing(scale.perMinute));
  const apart = (minutes: number) => (minutes < 60 ? Math.max(labelsApart, quiet) : labelsApart);
  const said = Math.max(every, spacings.find((minutes) => minutes * scale.perMinute >= apart(minutes)) ?? 360);
  const ticks: Tick[] = [];
  for (let at = Math.ceil(scale.from / every) * every; at <= scale.to; at += every) {
    ticks.push({ minutes: at, full: at % 60 === 0, said: at % said === 0 });
  }
  return ticks;
}

function spacing(perMinute: number): number {
  return spacings.find((minutes) => minutes * perMinute >= (minutes < 30 ? linesApart.fine : linesApart.coarse) && (minutes >= 30 || perMinute >= close)) ?? 60;
}
