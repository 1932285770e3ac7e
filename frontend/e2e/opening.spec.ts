import { expect, test } from "./fixtures";

test("opens a workspace, and again after a restart", async ({ page, launch, sample }) => {
  const application = await launch({ workspace: sample });
  const heading = page.getByRole("heading", { name: "Quartiers du numérique 2025" }).first();
  await page.goto(application.address);
  await expect(heading).toBeVisible();
  await application.restart();
  await page.goto(application.address);
  await expect(heading).toBeVisible();
});
