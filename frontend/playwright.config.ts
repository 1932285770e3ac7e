import { defineConfig } from "@playwright/test";

/**
 * Journeys through the real application; `go run ./build test` starts them (build/doc.go says with which variables).
 * "chromium" is driven by Playwright; "webkitgtk" drives the window's own engine through e2e/webdriver.ts.
 */
const artefacts = process.env.QUARTIERS_ARTEFACTS ?? "test-results";

export default defineConfig({
  testDir: "e2e",
  outputDir: `${artefacts}/runs`,
  // Each test has an application of its own; two cores carry one of them at a time.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // A journey that needs its second try passes, and is named as flaky at the end of the run.
  retries: 1,
  use: {
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: process.env.QUARTIERS_CHROMIUM },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    acceptDownloads: true,
  },
  projects: [
    { name: "chromium", testIgnore: "**/*.webkit.spec.ts" },
    { name: "webkitgtk", testMatch: "**/*.webkit.spec.ts" },
  ],
});
