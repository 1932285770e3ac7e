import { tick } from "svelte";
import type { Spot } from "./ways";

const takers = "input:not([disabled]), textarea, button:not([disabled]), [tabindex='0']";

/** Moves the focus to the first control of a spot (an element with data-spot), once it is on the screen and menus that
    have just closed have given the focus back. */
export async function focusSpot(root: HTMLElement | undefined, spot: Spot): Promise<void> {
  await tick();
  requestAnimationFrame(() => {
    const place = [...(root?.querySelectorAll<HTMLElement>("[data-spot]") ?? [])].find((one) => one.dataset.spot === spot);
    const taker = place?.querySelector<HTMLElement>(takers);
    taker?.focus();
    taker?.scrollIntoView({ block: "nearest" });
  });
}
