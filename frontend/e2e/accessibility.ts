/** What everybody must be able to use, in both themes, kept as pictures for people to look at. */
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { required } from "./application";
import { expect } from "./fixtures";
import type { Language } from "./words";

/** Looks at what is on the screen, light and dark. */
export async function inBothThemes(page: Page, language: Language, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: join(required("QUARTIERS_ARTEFACTS"), "screens", `${name}-${colorScheme}-${language}.png`) });
    // Colours do not depend on the language: one dark look is enough.
    if (language === "fr" || colorScheme === "light") expect.soft(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
  }
}

/** What axe finds serious or critical, with where it is. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  const grave = found.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`));
}
