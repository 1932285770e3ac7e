/** A small laptop at 200 %: everything that can be used can still be brought into view. */
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { required } from "./application";
import { expect, test } from "./fixtures";
import type { Place } from "./pages/workbench";

test.use({ viewport: { width: 720, height: 450 } });

const places: Place[] = ["overview", "timetable", "sessions", "speakers", "rooms", "all_findings", "settings", "print_place"];

test("nothing is out of reach at 200 %", async ({ page, bench, timetable, launch, sample }) => {
  const keep = (name: string) => page.screenshot({ path: join(required("QUARTIERS_ARTEFACTS"), "screens", `zoom-${name}.png`) });
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  for (const place of places) {
    await bench.go(place);
    await keep(place);
    expect.soft(await outOfReach(page.locator("body")), place).toEqual([]);
  }
  await bench.go("timetable");
  await timetable.card("Gamification").click();
  await expect(bench.inspector.getByRole("textbox").first()).toBeVisible();
  await keep("inspector");
  expect.soft(await outOfReach(bench.inspector), "inspector").toEqual([]);
});

/** The controls that cannot be scrolled to a place where a pointer hits them, and whether the page itself is too wide. */
function outOfReach(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const controls = [...root.querySelectorAll<HTMLElement>("button, input:not([type=file]), textarea, [role=combobox], [role=option], tr[tabindex]")];
    const seen = controls.filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest(".skip, [aria-hidden=true]"));
    const lost = seen.filter((one) => !isHit(one)).map((one) => `${one.tagName} ${one.getAttribute("aria-label") ?? one.textContent?.trim().slice(0, 40)}`);
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
    return [...wide, ...lost];

    function isHit(one: HTMLElement): boolean {
      one.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      if (isPushed(one)) return false;
      const box = one.getBoundingClientRect();
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      if (right - left < 4 || bottom - top < 4) return false;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit !== null && (one.contains(hit) || hit.contains(one) || hit.closest("label")?.control === one);
    }

    // What clips without a scroll bar cannot be scrolled by a person, only by a program.
    function isPushed(one: HTMLElement): boolean {
      for (let box = one.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if ((overflowX !== "hidden" || box.scrollLeft === 0) && (overflowY !== "hidden" || box.scrollTop === 0)) continue;
        box.scrollTo(0, 0);
        return true;
      }
      return false;
    }
  });
}
