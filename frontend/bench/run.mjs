// npm run bench: our timetable against the best ready-made one, on the same page with the same day, in one run.
// It prints medians and ratios; nothing fails when a machine is slow. "npm run bench -- 9" takes nine rounds of each.
import { chromium } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import { at, measure } from "./measure.mjs";

const rounds = Number(process.argv[2] ?? 5);
const sizes = [60, 300, 1000];
const aims = { render: 4, frame: 17 }; // times faster; ms at the 95th percentile

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), "quartiers-bench-"));
const settings = { root: here("."), configFile: here("../vite.config.ts"), logLevel: "error", build: { outDir, emptyOutDir: true } };

await build(settings);
const server = await preview({ ...settings, preview: { port: 0 } });
const browser = await chromium.launch({
  executablePath: process.env.QUARTIERS_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  for (const sessions of sizes) report(sessions, await compare(sessions));
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}

// Turn and turn about, so that a busy moment of the machine meets both.
async function compare(sessions) {
  const measured = { ours: [], peer: [] };
  const address = server.resolvedUrls.local[0];
  for (let round = 0; round < rounds; round++) {
    for (const who of ["ours", "peer"]) measured[who].push(await measure(browser, address, who, sessions));
  }
  return measured;
}

function report(sessions, { ours, peer }) {
  for (const [what, key, aim] of [["first render", "render", `aim ${aims.render}×`], ["p95 frame while dragging", "frame", `aim ${aims.frame} ms`]]) {
    const [a, b] = [ours, peer].map((all) => at(all.map((one) => one[key]), 0.5));
    const line = [`${sessions} sessions`, what, `ours ${a.toFixed(1)} ms`, `@event-calendar/core ${b.toFixed(1)} ms`, `${(b / a).toFixed(1)}× faster`, aim];
    process.stdout.write(`${line.join("  ")}\n`);
  }
}
