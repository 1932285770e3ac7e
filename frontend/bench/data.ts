import type { BoardData, Kind, Room, Seat, Session, Track } from "../src/lib/api";

// The same invented day for everybody who is measured: 35 rooms, sessions of 25 to 55 minutes one after the other.

const editionId = "e";
const dayId = "d";
export const date = "2025-10-15";
export const [opens, closes] = [9 * 60, 19 * 60];
const howManyRooms = 35;
const lengths = [25, 30, 45, 55];
const gap = 5; // minutes between two sessions of a room

export function day(howMany: number): BoardData {
  const rooms = Array.from({ length: howManyRooms }, (_, at) => room(at));
  const tracks = ["#0b6b6b", "#7a4a00", "#7a2e6a", "#2d4a9e"].map((colour, at) => track(colour, at));
  const sessions = spread(howMany, rooms, tracks);
  return {
    records: {
      editions: [{
        id: editionId, name: "Bench", ordinal: 0, theme: "", venue: "", address: "", timeZone: "Europe/Paris", language: "fr", practical: "",
        expected: 0, colour: "#1f4e8c", logo: "", plan: "", minGap: 5, moveGap: 10, maxSessions: 0, institutionShare: 0, genderShare: 0, origin: "",
      }],
      organisers: [], days: [{ id: dayId, editionId, date, opens, closes, label: "" }], rooms, tracks, sessions,
      persons: [], seats: sessions.flatMap(seatsOf), availabilities: [], resources: [], consents: [],
      waivers: [], tunings: [], walks: [], translations: [],
    },
    findings: [], undo: null, redo: null,
  };
}

// Fills room after room by the hour, as evenly as the number allows; beyond the last hour the day runs on past midnight.
function spread(howMany: number, rooms: readonly Room[], tracks: readonly Track[]): Session[] {
  const free = rooms.map(() => opens);
  return Array.from({ length: howMany }, (_, at) => {
    const column = at % rooms.length;
    const duration = Math.min(lengths[(at * 7) % lengths.length] ?? 30, Math.floor(((closes - opens) * rooms.length) / howMany) - gap);
    const start = free[column] ?? opens;
    free[column] = start + duration + gap;
    return session(at, start, duration, rooms[column]?.id ?? "", tracks[at % tracks.length]?.id ?? "");
  });
}

function session(at: number, start: number, duration: number, roomId: string, trackId: string): Session {
  const kind: Kind = "parallel";
  return {
    id: `s${at}`, editionId, kind, number: "", title: `Séquence ${at} : outils, usages et partage`, subtitle: "", abstract: "", notes: "", language: "",
    trackId, placement: { dayId, start, duration, rooms: [roomId], allRooms: false }, panel: 0, expected: 0, origin: "",
  };
}

function room(at: number): Room {
  const position = String.fromCharCode(97 + Math.floor(at / 10)) + (at % 10);
  return { id: `r${at}`, editionId, name: `Salle ${at + 1}`, capacity: 60, equipment: "", access: "", shared: false, position, origin: "" };
}

function track(colour: string, at: number): Track {
  return { id: `t${at}`, editionId, name: `Parcours ${at + 1}`, colour, position: `a${at}` };
}

function seatsOf({ id }: Session): Seat[] {
  return [0, 1].map((at) => ({
    id: `${id}-${at}`, sessionId: id, role: "speaker", personId: "", status: "open", optional: false, note: "", position: `a${at}`,
  }));
}
