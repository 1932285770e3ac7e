/** What somebody does who has only a keyboard. */
import { expect, type Locator, type Page } from "@playwright/test";

const most = 120; // presses: more than any screen has stops

/** Presses Tab until the focus is there, as somebody does who looks for it. */
export function tabTo(page: Page, wanted: Locator): Promise<void> {
  return pressUntil(page, "Tab", wanted);
}

/** Presses an arrow until the focus is there. */
export function arrowTo(page: Page, arrow: "ArrowDown" | "ArrowRight", wanted: Locator): Promise<void> {
  return pressUntil(page, arrow, wanted);
}

/** Goes to a field and writes over what is in it: Tab selects the text of a field. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let press = 0; press < most; press++) {
    if ((await wanted.and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press(key);
  }
  await expect(wanted, `not reached with ${most} presses of ${key}`).toBeFocused();
}
