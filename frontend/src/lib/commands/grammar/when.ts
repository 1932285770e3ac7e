import type { Day, ID, Session } from "$lib/api";
import { bandsOf } from "$lib/timetable";
import type { Found, Half } from "../reading";
import type { Scene } from "../scene";

/** The days that a command may be about: the one that was said, where its session is, the one on the screen; or any. */
export function daysMeant(found: Found, scene: Scene, session?: Session): Day[] {
  const id = found.dayId || session?.placement.dayId || scene.here.dayId;
  const day = scene.day(id);
  return day ? [day] : [...scene.cast.days];
}

/** The moment that a command is about on a day: an hour, a half of the day, the start of a session; null: none was said. */
export function momentOf(found: Found, scene: Scene, day: Day, session?: Session): number | null {
  if (found.hours[0] !== undefined) return found.hours[0];
  if (found.half) return startOfHalf(found.half, scene, day);
  return session?.placement.dayId === day.id ? session.placement.start : null;
}

/** The afternoon begins when lunch ends, or else at one; the evening at six. */
function startOfHalf(half: Half, scene: Scene, day: Day): number {
  if (half === "morning") return scene.on(day.id)[0]?.placement.start ?? day.opens;
  if (half === "evening") return 18 * 60;
  const lunch = scene.on(day.id).find(({ kind, placement }) => kind === "meal" && placement.start >= 11 * 60 && placement.start <= 14 * 60);
  return lunch ? lunch.placement.start + lunch.placement.duration : 13 * 60;
}

/** The band that begins at a moment of a day; nothing where there is none. */
export function bandAt(scene: Scene, dayId: ID, start: number | undefined): ID[] {
  const bands = bandsOf(scene.on(dayId), dayId, scene.cast.rooms.map(({ id }) => id));
  return bands.find(([first]) => scene.session(first ?? "")?.placement.start === start) ?? [];
}

/** The session that a command is about: the one that was said, or the one that is selected. */
export function sessionMeant(found: Found, scene: Scene): { session: Session | undefined; doubt: number } {
  const said = scene.session(found.sessions[0] ?? "");
  return said ? { session: said, doubt: 0 } : { session: scene.session(scene.here.sessions[0] ?? ""), doubt: 0.12 };
}
