import { describe, expect, it } from "vitest";
import { operation, type Day, type Operation } from "$lib/api";
import { story } from "../../stories/edition";
import { offersOf } from "./offers";
import { parse } from "./parse";
import { Scene, type Here } from "./scene";

const { sessions, rooms, days, persons, seats } = story.records;
const nowhere: Here = { dayId: "", sessions: [] };
const one = new Scene({ sessions, rooms, days, persons, seats, language: "fr" }, nowhere);
const secondDay: Day = { id: "d2", editionId: "e1", date: "2025-10-16", opens: 540, closes: 1080, label: "Ateliers" };
const two = new Scene({ ...one.cast, days: [...days, secondDay] }, nowhere);

// Who is who in the story: IA is s8, Gamification s6, Vidéo s7, Déjeuner s9, the visit in the tray s14.
const does = (line: string, scene = one) => parse(line, scene)[0]?.does ?? null;
const operates = (act: Operation["do"], fields: Partial<Operation>) => ({ do: "operate", operation: operation(act, fields) });
const arranged = (id: string, change: object) => {
  const was = sessions.find((session) => session.id === id)?.placement;
  return operates("arrange", { moves: [{ sessionId: id, placement: { ...was, ...change } as never }] });
};

describe("moving a session", () => {
  it.each([
    ["déplacer IA et pédagogie à 14 h 30 salle 30.1", { start: 870, rooms: ["r3"] }],
    ["deplace ia et pedagogie a 14h30 dans la salle 30.1 svp", { start: 870, rooms: ["r3"] }],
    ["Move AI to 2:30pm, room 30.1", { start: 870, rooms: ["r3"] }],
    ["je voudrais mettre la séquence IA et pédagogie en salle 30.1 à 14:30", { start: 870, rooms: ["r3"] }],
    ["please move IA et pedagogie to 14:30", { start: 870 }],
    ["move AI to 2:30", { start: 870 }],
    ["IA et pédagogie 16h", { start: 960 }],
    ["déplacer A4 à midi et demi", { start: 750 }],
    ["déplacer IA et pédagogei salle 30.1", { rooms: ["r3"] }],
    ["déplacer IA et pédagogie amphi painlevé", { rooms: ["r2"] }],
    ["déplacer IA et pédagogie dans toutes les salles", { rooms: [], allRooms: true }],
    ["déplacer IA et pédagogie salles 30.1 et 30.2", { rooms: ["r3", "r4"] }],
    ["déplacer IA et pédagogie de 14 h à 15 h 30", { start: 840, duration: 90 }],
    ["déplacer IA et pédagogie à 14 h pendant 45 min", { start: 840, duration: 45 }],
    ["décaler IA et pédagogie de 15 min", { start: 715 }],
    ["avancer IA et pédagogie de 10 minutes", { start: 690 }],
    ["move AI et pédagogie 15 min later", { start: 715 }],
    ["déplacer IA et pédagogie +15", { start: 715 }],
    ["mettre IA et pédagogie en attente", { dayId: "", start: 0, rooms: [] }],
    ["IA et pédagogie dans la réserve", { dayId: "", start: 0, rooms: [] }],
    ["move AI et pedagogie to the tray", { dayId: "", start: 0, rooms: [] }],
    ["durée IA et pédagogie 45 min", { duration: 45 }],
    ["allonger IA et pédagogie de 15", { duration: 75 }],
    ["shorten IA et pedagogie by 10 min", { duration: 50 }],
  ])("is understood from %j", (line, change) => expect(does(line)).toEqual(arranged("s8", change)));

  it("places a session of the tray on the only day", () => expect(does("placer visite du musée à 14h")).toEqual(arranged("s14", { dayId: "d1", start: 840 })));
  it("keeps the day of a session that has one", () => expect(does("déplacer IA et pédagogie à 16 h", two)).toEqual(arranged("s8", { start: 960 })));
  it.each(["jeudi", "jeudi 16", "le 16 octobre", "October 16", "jour 2", "thursday"])("goes to the day %j", (day) =>
    expect(does(`déplacer IA et pédagogie ${day} à 10 h`, two)).toEqual(arranged("s8", { dayId: "d2", start: 600 })));
  it("takes what is selected for a session that is not said", () => {
    expect(does("déplacer à 16 h", one.from({ dayId: "d1", sessions: ["s6"] }))).toEqual(arranged("s6", { start: 960 }));
    expect(does("move this to room 30.2", one.from({ dayId: "d1", sessions: ["s6"] }))).toEqual(arranged("s6", { rooms: ["r4"] }));
  });
});

describe("the rest of the day", () => {
  it.each([
    ["décaler après 10 h 45 de 15 min", operates("shift", { dayId: "d1", at: 645, minutes: 15 })],
    ["décaler après 10h45 +15", operates("shift", { dayId: "d1", at: 645, minutes: 15 })],
    ["décaler tout à partir de 10h45 de -10", operates("shift", { dayId: "d1", at: 645, minutes: -10 })],
    ["shift everything after 2pm by a quarter of an hour", operates("shift", { dayId: "d1", at: 840, minutes: 15 })],
    ["décaler l’après-midi de 15 min", operates("shift", { dayId: "d1", at: 840, minutes: 15 })],
    ["bring forward the afternoon by 5 min", operates("shift", { dayId: "d1", at: 840, minutes: -5 })],
    ["décaler après 10 h 45 de 15 min en absorbant le déjeuner", operates("shift", { dayId: "d1", at: 645, minutes: 15, absorb: "s9" })],
    ["insérer une pause à 16 h de 10 minutes", operates("insert_pause", { dayId: "d1", at: 960, minutes: 10, kind: "break", title: "Pause" })],
    ["insert break at 16:00 for 10 min", operates("insert_pause", { dayId: "d1", at: 960, minutes: 10, kind: "break", title: "Pause" })],
    ["insérer un déjeuner à midi", operates("insert_pause", { dayId: "d1", at: 720, minutes: 60, kind: "meal", title: "Repas" })],
    ["combler les trous", operates("close_gaps", { dayId: "d1", at: 525 })],
    ["close gaps from 2pm in room 30.1", operates("close_gaps", { dayId: "d1", at: 840, rooms: ["r3"] })],
    ["échanger la bande de 11 h 40 et celle de 15 h 20", operates("swap_bands", { sessions: ["s5", "s6", "s7", "s8"], others: ["s11", "s12"] })],
    ["move band 11:40 to 14:00", operates("move_band", { sessions: ["s5", "s6", "s7", "s8"], dayId: "d1", at: 840 })],
  ])("is changed by %j", (line, expected) => expect(does(line)).toEqual(expected));

  it("asks which day where there are several", () => {
    const found = parse("décaler après 10 h 45 de 15 min", two).filter(({ command }) => command === "shift");
    expect(found.map(({ label }) => label.fr)).toEqual([
      "Décaler après 10\u00a0h\u00a045 de 15\u00a0min le mercredi 15 octobre", "Décaler après 10\u00a0h\u00a045 de 15\u00a0min le jeudi 16 octobre",
    ]);
  });
  it("is the day on the screen", () => expect(does("décaler après 10 h 45 de 15", two.from({ dayId: "d2", sessions: [] }))).toMatchObject({ operation: { dayId: "d2" } }));
});

describe("other commands", () => {
  it.each([
    ["échanger salle 30.1 et salle 30.2", operates("swap_rooms", { rooms: ["r3", "r4"] })],
    ["swap room 30.1 with 30.2", operates("swap_rooms", { rooms: ["r3", "r4"] })],
    ["échanger IA et pédagogie et gamification", operates("swap_sessions", { sessions: ["s8"], others: ["s6"] })],
    ["swap gamification with vidéo", operates("swap_sessions", { sessions: ["s6"], others: ["s7"] })],
    ["renommer gamification en Le jeu : pour quoi ?", operates("edit", { sessions: ["s6"], title: "Le jeu : pour quoi ?" })],
    ["rename gamification to “Œuvres et Jeux”", operates("edit", { sessions: ["s6"], title: "Œuvres et Jeux" })],
    ["inviter Camille Exemple à IA et pédagogie", operates("fill_seat", { seatId: "x14", personId: "p1" })],
    ["asseoir Élodie dans gamification", operates("fill_seat", { seatId: "x9", personId: "p3" })],
    ["elodie specimen dans gamification", operates("fill_seat", { seatId: "x9", personId: "p3" })],
    ["seat Camille in the round table souveraineté as panellist", operates("fill_seat", { seatId: "x7", personId: "p1" })],
    ["remplacer Camille par Sacha dans vidéo", operates("replace_person", { seatId: "x10", personId: "p2" })],
    ["supprimer gamification", { do: "delete", session: "s6" }],
    ["dupliquer la visite", { do: "duplicate", session: "s14" }],
    ["ouvrir salle 30.1", { do: "go", to: { table: "room", id: "r3" } }],
    ["voir Camille", { do: "go", to: { table: "person", id: "p1" } }],
    ["créer un atelier à 14 h salle 30.1", { do: "create", kind: "workshop", title: "", placement: { dayId: "d1", start: 840, duration: 60, rooms: ["r3"], allRooms: false } }],
    ["aller à la grille", { do: "act", act: "go_timetable" }],
    ["annuler", { do: "act", act: "undo" }],
    ["undo", { do: "act", act: "undo" }],
    ["thème sombre", { do: "act", act: "theme_dark" }],
    ["dark theme", { do: "act", act: "theme_dark" }],
    ["langue anglaise", { do: "act", act: "language_en" }],
    ["exporter programme", { do: "act", act: "export_programme" }],
  ])("are understood from %j", (line, expected) => expect(does(line)).toEqual(expected));

  it("say when no seat is free", () => expect(parse("inviter Camille à l’ouverture", one)[0]).toMatchObject({ does: null, missing: ["seat"] }));
  it("list what a name may stand for", () => {
    expect(parse("ouvrir souveraineté", one).flatMap(({ does }) => (does?.do === "go" ? [does.to.id] : [])).sort()).toEqual(["s4", "s6", "s7", "s8"]);
  });
  it("mean nothing when nothing is understood", () => expect(parse("zzz qqq", one)).toEqual([]));
  it("tell twins apart by their hour", () => {
    const twin = { ...(sessions.find(({ id }) => id === "s9") as (typeof sessions)[number]), id: "s99" };
    const scene = new Scene({ ...one.cast, sessions: [...sessions, { ...twin, placement: { ...twin.placement, start: 960 } }] }, nowhere);
    expect(parse("supprimer déjeuner", scene).map(({ text }) => text.fr)).toEqual(["Supprimer Déjeuner de 12\u00a0h\u00a040", "Supprimer Déjeuner de 16\u00a0h"]);
    expect(does("supprimer Déjeuner de 16 h", scene)).toEqual({ do: "delete", session: "s99" });
  });
});

describe("a line that is being typed", () => {
  it.each([
    ["dépl", "move", ["session"]], ["déplacer ", "move", ["session"]], ["déplacer IA et péd", "move", ["place"]], ["déplacer IA et pédagogie à", "move", ["place"]],
    ["placer visite dans salle 30.1", "move", ["hour"]], ["échanger salle 30.1", "swap_rooms", ["other"]], ["renommer gamification", "rename", ["title"]],
    ["décaler après 10h", "shift", ["minutes"]], ["insérer une pause de 10 min", "insert_pause", ["hour"]], ["inviter cam", "fill_seat", ["session"]], ["durée gamif", "length", ["minutes"]],
    ["créer", "create", ["kind"]],
  ])("%j is %s and needs %j", (line, command, missing) => expect(parse(line, one)[0]).toMatchObject({ command, missing, does: null }));

  it("is offered what it needs", () => {
    const offers = (line: string) => parse(line, one).slice(0, 1).flatMap((candidate) => offersOf(candidate, one, "fr")).map(({ text }) => text);
    expect(offers("échanger salle 30.1")).toContain("Échanger Salle 30.1 et Salle 30.2");
    expect(offers("durée gamif")).toContain("Durée de Gamification et souveraineté numérique 45\u00a0min");
    expect(offers("déplacer gamif")).toContain("Déplacer Gamification et souveraineté numérique à 14\u00a0h");
    expect(offers("renommer ")[0]).toBe("Renommer Accueil café ");
  });
});

describe("the label of a command", () => {
  const lines = [
    "déplacer IA et pédagogie à 14 h 30 salle 30.1", "déplacer IA et pédagogie salles 30.1 et 30.2", "placer visite à 14 h", "décaler IA et pédagogie de 15 min",
    "avancer IA et pédagogie de 10 min", "IA et pédagogie dans la réserve", "durée gamification 45 min", "échanger gamification et vidéo", "swap 30.1 and 30.2",
    "échanger la bande de 11 h 40 et celle de 15 h 20", "déplacer la bande de 11 h 40 à 14 h", "décaler après 10 h 45 de 15 min", "avancer après 14 h de 5 min",
    "décaler après 10 h 45 de 15 min en absorbant le déjeuner", "insérer une pause à 16 h", "insérer un repas à midi", "combler les trous", "combler les trous à partir de 14 h salle 30.1",
    "renommer gamification en Autre", "inviter camille à IA et pédagogie", "remplacer camille par sacha dans vidéo", "supprimer gamification", "dupliquer visite", "ouvrir IA et pédagogie",
    "ouvrir camille exemple", "créer un atelier à 14 h salle 30.1", "déplacer IA et pédagogie jeudi à 10 h",
  ];
  it.each(lines)("%j is understood when it is typed in turn", (line) => {
    for (const scene of [one, two]) {
      const first = parse(line, scene)[0];
      if (!first?.does) continue;
      for (const said of [first.label.fr, first.label.en, first.text.fr, first.text.en]) expect(does(said, scene), said).toEqual(first.does);
    }
  });
});
