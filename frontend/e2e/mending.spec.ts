/** A plan that is broken in ten ways, each of them mended through its finding, and both taken back. */
import type { Placement } from "../src/lib/api/records";
import { expect, test } from "./fixtures";
import { Backend } from "./pages/backend";

// Of the sample day: two of the four that start together at 11:45, the last one, and a round table.
const gamification = "Gamification"; // Salle 30.1, 60 places
const tools = "Les outils libres"; // Amphi Paul Painlevé
const closing = "Clôture";
const table = "Souveraineté en matière";

type Break = (backend: Backend) => Promise<unknown>;

const ways: [code: string, session: string, how: Break][] = [
  ["room.double_booked", gamification, async (backend) => moved(backend, { rooms: (await backend.session(tools)).placement.rooms })],
  ["person.double_booked", gamification, async (backend) => seated(backend, gamification, await holder(backend, tools))],
  ["session.outside_day", closing, (backend) => backend.place(closing, { start: 17 * 60 + 15 })],
  ["room.too_small", gamification, async (backend) => backend.ask("Sessions.Edit", (await backend.session(gamification)).id, { expected: 90 })],
  ["session.room_missing", gamification, (backend) => moved(backend, { rooms: [] })],
  ["session.slot_missing", gamification, async (backend) => backend.ask("Sessions.Unplace", (await backend.session(gamification)).id)],
  ["person.unavailable", tools, (backend) => away(backend)],
  ["person.declined", tools, async (backend) => backend.ask("Seats.SetStatus", (await seatOf(backend, tools, "speaker")).id, "declined")],
  ["moderator.missing", table, async (backend) => backend.ask("Seats.Empty", (await seatOf(backend, table, "moderator")).id)],
  ["session.title_missing", gamification, async (backend) => backend.ask("Sessions.Edit", (await backend.session(gamification)).id, { title: "" })],
];

for (const [code, session, breakIt] of ways) {
  test(`${code} is mended through its finding, and undone`, async ({ page, bench, findings, words, session: inspector, launch, sample }) => {
    const backend = new Backend(page);
    const application = await launch({ workspace: sample });
    await bench.open(application.address);
    const { id } = await backend.session(session);
    const standing = async () => (await backend.board()).findings.filter((finding) => finding.code === code && finding.subjects.some((ref) => ref.id === id));
    await breakIt(backend);
    const [found] = await standing();
    expect(found, `${code} is found`).toBeDefined();
    await page.reload();
    await bench.go("all_findings");
    await findings.rowOf(found?.sentence[words.language] ?? "").click();

    const remedies = bench.inspector.getByRole("group", { name: words.say("findings.remedies") });
    if (code === "session.title_missing") {
      await inspector.title.fill("Le jeu et la souveraineté");
      await inspector.title.press("Enter");
    } else {
      await remedies.getByRole("button").first().click();
    }
    await expect.poll(standing).toEqual([]);
    await bench.isSaved();

    await bench.undoOf("").click();
    await expect.poll(standing).toHaveLength(1);
    await bench.undoOf("").click();
    await expect.poll(standing).toEqual([]);
  });
}

function moved(backend: Backend, to: Partial<Placement>): Promise<void> {
  return backend.place(gamification, to);
}

async function seatOf(backend: Backend, title: string, role: string) {
  const { id } = await backend.session(title);
  const seat = (await backend.board()).records.seats.find((one) => one.sessionId === id && one.role === role);
  if (!seat) throw new Error(`no ${role} in “${title}”`);
  return seat;
}

async function holder(backend: Backend, title: string): Promise<string> {
  return (await seatOf(backend, title, "speaker")).personId;
}

async function seated(backend: Backend, title: string, person: string): Promise<void> {
  await backend.ask("Seats.FillAny", (await backend.session(title)).id, person, "speaker");
}

/** Sends a speaker away for the time of their session. */
async function away(backend: Backend): Promise<void> {
  const { placement: { dayId, start, duration } } = await backend.session(tools);
  const subject = { table: "person", id: await holder(backend, tools) };
  const { records } = await backend.board();
  await backend.ask("Availabilities.Create", records.editions[0]?.id, { subject, dayId, from: start, to: start + duration, away: true, reason: "" });
}
