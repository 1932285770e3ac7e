import { describe, expect, it } from "vitest";
import { operation, type Placement, type Preview, type Remedy } from "$lib/api";
import { Board } from "$lib/state";
import { story } from "../../../stories/edition";
import { hintSaid, remedySaid } from "./said";

const board = new Board();
board.load(story);
const session = board.sessionList.find(({ number }) => number === "A4");
const id = session?.id ?? "";
const placed = session?.placement as Placement;
const move = (placement: Partial<Placement>): Remedy => ({
  label: { fr: "Déplacer « IA et pédagogie »", en: "" }, operation: operation("arrange", { moves: [{ sessionId: id, placement: { ...placed, ...placement } }] }),
});

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("the button of a remedy", () => {
  it("tells only what changes", () => {
    expect(plain(remedySaid(board, move({ start: 920 }), id))).toBe("Déplacer : 15 h 20");
    expect(plain(remedySaid(board, move({ rooms: ["r1"] }), id))).toBe(`Déplacer : ${board.rooms.get("r1")?.name}`);
  });
  it("names the session when it is another one, briefly", () => {
    expect(plain(remedySaid(board, move({ start: 920 }), "s0"))).toBe("Déplacer « IA et pédagogie : enjeux… » : 15 h 20");
  });
  it("leaves everything else to whoever proposed it", () => {
    const fill: Remedy = { label: { fr: "Placer Ada", en: "" }, operation: operation("fill_seat", {}) };
    expect([remedySaid(board, fill, id), remedySaid(board, move({ dayId: "" }), id)]).toEqual(["Placer Ada", "Déplacer « IA et pédagogie »"]);
  });
});

describe("the hint of a remedy", () => {
  const preview: Preview = { label: { fr: "", en: "" }, moves: [], added: [], gone: ["1"], problem: null };

  it("weighs what it settles against what it breaks", () => {
    expect(hintSaid(preview)).toBe("Règle une alerte, n’en crée aucune.");
    const added = board.findings.slice(0, 1);
    expect(plain(hintSaid({ ...preview, gone: ["1", "2"], added }))).toBe(`Règle 2 alertes, en crée une : ${added[0]?.title.fr}.`);
  });
  it("says why it would be refused", () => {
    expect(hintSaid({ ...preview, problem: { code: "x", fr: "C’est pris.", en: "", details: "" } })).toBe("C’est pris.");
  });
});
