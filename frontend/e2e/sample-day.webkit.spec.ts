import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { required } from "./application";
import { test } from "./fixtures";
import { keys, type WebKitWindow } from "./webdriver";

const moved = "Gamification";
const taken = "Les outils libres";

const card = (title: string) => `//*[@data-session][contains(., '${title}')]`;
const wrongCard = (title: string) => `//*[@data-session][contains(concat(' ', @class, ' '), ' wrong ')][contains(., '${title}')]`;
const fineCard = (title: string) => `//*[@data-session][not(contains(concat(' ', @class, ' '), ' wrong '))][contains(., '${title}')]`;
const button = (label: string) => `//button[contains(., "${label}")]`;

test("the sample day in the window's own engine: drag, conflict, undo, keys, restart, a seat", async ({ launch, look, words }) => {
  const application = await launch();
  const window = await look(application.address);
  await window.click(button(words.say("welcome.sample")));
  await window.click(`//nav${button(words.say("shell.timetable"))}`);

  await window.drag(await head(window, moved), await head(window, taken));
  await window.find(wrongCard(moved));
  await window.find(wrongCard(taken));
  await window.press(keys.control, "z");
  await window.find(fineCard(moved));
  await window.find(fineCard(taken));

  // By keys: the card that was moved has the focus.
  await window.press(" ");
  await window.press(keys.left);
  await window.press(keys.enter);
  await window.find(wrongCard(moved));
  await application.restart();
  await window.visit(application.address);
  await window.click(`//nav${button(words.say("shell.timetable"))}`);
  await window.find(wrongCard(moved));
  await window.click(`//header${button(moved)}`);
  await window.find(fineCard(moved));

  await window.click(card(moved));
  await window.sees(words.say("sessions.seats"));
  await window.type("//aside//li[@data-seat]//input", "Ada Exemple");
  await window.click(`//*[@role="option"][contains(., "${words.say("sessions.seat_create", { name: "Ada Exemple" })}")]`);
  await window.find("//aside//li[@data-seat]//button[normalize-space(.)='Ada Exemple']");
  writeFileSync(join(required("QUARTIERS_ARTEFACTS"), "screens", "webkit-inspector.png"), await window.screenshot());
});

/** The head of a card, where a hand takes it. */
async function head(window: WebKitWindow, title: string): Promise<{ x: number; y: number }> {
  const { x, y } = await window.middle(card(title));
  return { x, y: y - 20 };
}
