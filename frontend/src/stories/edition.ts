import type { BoardData, Finding, Kind, Organiser, Person, Role, Room, Seat, Session, Status, Track } from "$lib/api";

/** An invented edition to look at the screens with, without a backend. */

const editionId = "e1";
const day = "d1";

const rooms: Room[] = [
  ["r1", "Amphi Abbé Grégoire", 300], ["r2", "Amphi Paul Painlevé", 140], ["r3", "Salle 30.1", 60], ["r4", "Salle 30.2", 60], ["r5", "Salle 21.3", 40],
].map(([id, name, capacity], at) => ({
  id: String(id), editionId, name: String(name), capacity: Number(capacity), equipment: "", access: "", shared: false, position: `a${at}`, origin: "",
}));

const tracks: Track[] = [
  ["t1", "Outils libres", "#0b6b6b"], ["t2", "Gamification", "#7a4a00"], ["t3", "Vidéo", "#7a2e6a"], ["t4", "IA", "#2d4a9e"],
].map(([id, name, colour], at) => ({ id: String(id), editionId, name: String(name), colour: String(colour), position: `a${at}` }));

const persons: Person[] = [
  ["p1", "Camille", "Exemple"], ["p2", "Sacha", "Modèle"], ["p3", "Élodie", "Spécimen"], ["p4", "Dominique", "Essai"],
  ["p5", "Andrea", "Maquette"], ["p6", "Claude", "Ébauche"],
].map(([id, givenName, familyName]) => ({
  id: String(id), givenName: String(givenName), familyName: String(familyName), function: "Chargée de mission numérique",
  organisation: "Université d’Exemple", email: `${id}@example.org`, phone: "", biography: "", notes: "", gender: "", origin: "",
}));

const sessions: Session[] = [];
const seats: Seat[] = [];

function session(kind: Kind, number: string, title: string, start: number, end: number, where: string[], trackId = "", abstract = ""): string {
  const id = `s${sessions.length + 1}`;
  sessions.push({
    id, editionId, kind, number, title, subtitle: "", abstract, notes: "", language: "", trackId,
    placement: { dayId: start < 0 ? "" : day, start: Math.max(start, 0), duration: end - start, rooms: where, allRooms: where.length === 0 && start >= 0 },
    panel: kind === "round_table" ? 4 : 0, expected: 0, origin: "",
  });
  return id;
}

function seat(sessionId: string, role: Role, status: Status, personId = ""): void {
  const id = `x${seats.length + 1}`;
  seats.push({ id, sessionId, role, personId, status, optional: false, note: "", position: `a${seats.length + 100}` });
}

const resume = "Enjeux éthiques, biais et protection des données ; ce que l’IA apporte à la personnalisation et aux tâches administratives.";
session("break", "", "Accueil café", 525, 555, []);
const opening = session("opening", "", "Ouverture", 555, 580, []);
const news = session("plenary", "", "Actualités de deux institutions", 580, 625, [], "", resume);
const table1 = session("round_table", "1", "Souveraineté en matière d’outils numériques", 625, 695, [], "", resume);
const a1 = session("parallel", "A1", "Outils libres : produire et partager", 700, 760, ["r2"], "t1", resume);
const a2 = session("parallel", "A2", "Gamification et souveraineté numérique", 700, 760, ["r3"], "t2");
const a3 = session("parallel", "A3", "Vidéo éducative et souveraineté", 700, 760, ["r4"], "t3", resume);
const a4 = session("parallel", "A4", "IA et pédagogie : enjeux, opportunités et souveraineté", 700, 760, ["r5"], "t4", resume);
session("meal", "", "Déjeuner", 760, 840, []);
const table2 = session("round_table", "2", "Mutualisation des contenus et logique de partage", 840, 910, [], "", resume);
session("parallel", "B1", "Comment les acteurs français de l’IA vont transformer la pédagogie", 920, 985, ["r2"], "t4");
session("parallel", "B2", "Mutualiser pour coproduire des dispositifs souverains", 920, 985, ["r3"], "t2");
session("closing", "", "Clôture et perspectives", 995, 1020, []);
session("workshop", "", "Visite du musée", -45, 0, []);

seat(opening, "speaker", "confirmed", "p5");
seat(news, "speaker", "confirmed", "p6");
seat(table1, "moderator", "confirmed", "p2");
for (const [status, person] of [["confirmed", "p3"], ["confirmed", "p4"], ["invited", "p5"], ["open", ""]] as const) seat(table1, "panellist", status, person);
seat(a1, "speaker", "confirmed", "p3");
seat(a2, "speaker", "open");
seat(a3, "moderator", "confirmed", "p1");
seat(a3, "speaker", "declined", "p4");
seat(a4, "moderator", "confirmed", "p1");
seat(a4, "speaker", "considered", "p6");
seat(a4, "speaker", "open");
seat(table2, "moderator", "confirmed", "p4");
seat(table2, "panellist", "reserve", "p2");

function finding(key: string, code: string, severity: Finding["severity"], ids: string[], fr: string, en: string, title: [string, string]): Finding {
  return { key, code, severity, subjects: ids.map((id) => ({ table: "session", id })), title: { fr: title[0], en: title[1] }, sentence: { fr, en }, waiver: "", reason: "" };
}

const findings: Finding[] = [
  finding("1", "person.double_booked", "error", [a4, a3], "Camille Exemple est aussi dans « Vidéo éducative et souveraineté », à la même heure, salle 30.2.",
    "Camille Exemple is also in “Vidéo éducative et souveraineté” at the same time, room 30.2.", ["Deux séquences à la fois", "Two sessions at once"]),
  finding("2", "seat.empty", "warning", [a2], "Une place d’intervention reste à pourvoir dans « Gamification et souveraineté numérique ».",
    "A speaker’s seat is empty in “Gamification et souveraineté numérique”.", ["Place à pourvoir", "Empty seat"]),
  finding("3", "seat.empty", "warning", [table1], "Une place de panéliste reste à pourvoir à la table ronde 1.", "A panellist’s seat is empty at round table 1.", ["Place à pourvoir", "Empty seat"]),
  finding("4", "session.abstract_missing", "hint", [a2], "« Gamification et souveraineté numérique » n’a pas de résumé.", "“Gamification et souveraineté numérique” has no abstract.", ["Résumé manquant", "No abstract"]),
];

const organisers: Organiser[] = [{ id: "o1", editionId, name: "Université d’Exemple", kind: "organiser", position: "a0", logo: "", link: "" }];

export const story: BoardData = {
  records: {
    editions: [{
      id: editionId, name: "Quartiers du numérique 2025", ordinal: 2, theme: "Souveraineté et mutualisation", venue: "CNAM, Paris", address: "",
      timeZone: "Europe/Paris", language: "fr", practical: "", expected: 240, colour: "#1f4e8c", logo: "", plan: "", minGap: 5, moveGap: 10,
      maxSessions: 0, institutionShare: 0, genderShare: 0, origin: "",
    }],
    organisers,
    days: [{ id: day, editionId, date: "2025-10-15", opens: 510, closes: 1050, label: "" }],
    rooms, tracks, sessions, persons, seats, availabilities: [], resources: [], consents: [], waivers: [], tunings: [], walks: [], translations: [],
  },
  findings,
  undo: { fr: "Déplacer IA et pédagogie", en: "Move IA et pédagogie" },
  redo: null,
};
