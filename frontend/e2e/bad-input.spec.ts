import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";
import { refusalOf } from "./workspace";

const versionAt = 60; // where SQLite's header keeps user_version, four bytes, the high one first

/** What people may open by mistake, made out of a sound file. */
const files: Record<string, (path: string, sound: string) => void> = {
  "a text": (path) => writeFileSync(path, "Ceci n’est pas un espace de travail.\n"),
  "half of a workspace": (path, sound) => {
    copyFileSync(sound, path);
    truncateSync(path, 20_000);
  },
  "a workspace of a newer version": (path, sound) => {
    const bytes = readFileSync(sound);
    bytes.writeUInt32BE(bytes.readUInt32BE(versionAt) + 1, versionAt);
    writeFileSync(path, bytes);
  },
  "an empty file": (path) => writeFileSync(path, ""),
};

for (const [what, make] of Object.entries(files)) {
  test(`${what} is refused in one sentence, and left as it was`, async ({ bench, welcome, launch, sample }, info) => {
    const path = info.outputPath("chosen.quartiers");
    make(path, sample);
    const before = readFileSync(path);
    const application = await launch({ workspace: path });
    await bench.open(application.address);
    await welcome.isShown();
    await expect(welcome.problem.getByText(refusalOf(path))).toBeVisible();
    await expect(welcome.problem).toHaveCount(1);
    // Work can begin all the same, in another file.
    await welcome.choice("welcome.sample").click();
    await expect(bench.link("shell.timetable")).toBeVisible();
    expect(readFileSync(path).equals(before)).toBe(true);
  });
}

test("a file that is not there is named", async ({ bench, welcome, launch }, info) => {
  const path = join(info.outputDir, "gone.quartiers");
  const application = await launch({ workspace: path });
  await bench.open(application.address);
  await welcome.isShown();
  await expect(welcome.problem.getByText(refusalOf(path))).toBeVisible();
  expect(existsSync(path)).toBe(false);
});

test("a workspace that is open elsewhere is not opened twice", async ({ bench, welcome, launch, sample }) => {
  const first = await launch({ workspace: sample });
  await bench.open(first.address);
  await expect(bench.link("shell.timetable")).toBeVisible();
  const application = await launch({ workspace: sample });
  const before = readFileSync(sample);
  await bench.open(application.address);
  await welcome.isShown();
  await expect(welcome.problem.getByText(refusalOf(sample))).toBeVisible();
  expect(readFileSync(sample).equals(before)).toBe(true);
});

test("a second start hands its file to the window that is open, or says there why it cannot", async ({ bench, welcome, launch, sample }, info) => {
  const application = await launch();
  await bench.open(application.address);
  await welcome.isShown();
  await application.startAgain(sample);
  await expect(bench.link("shell.timetable")).toBeVisible();

  const text = info.outputPath("text.quartiers");
  writeFileSync(text, "Ceci n’est pas un espace de travail.\n");
  await application.startAgain(text);
  await expect(bench.notice(refusalOf(text))).toBeVisible();
  await expect(bench.link("shell.timetable")).toBeVisible();
});
