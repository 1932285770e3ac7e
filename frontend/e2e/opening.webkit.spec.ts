import { test } from "./fixtures";

test("opens a workspace in the window's own engine", async ({ launch, look, sample }) => {
  const application = await launch({ workspace: sample });
  const window = await look(application.address);
  await window.sees("Quartiers du numérique 2025");
});
