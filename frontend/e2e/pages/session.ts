import { expect, type Locator } from "@playwright/test";
import type { Key } from "../../src/lib/i18n/messages";
import type { Workbench } from "./workbench";

/** The inspector of a session. */
export class SessionInspector {
  readonly title: Locator;
  readonly findings: Locator;
  readonly seats: Locator;

  constructor(private readonly bench: Workbench) {
    const { inspector, words } = bench;
    this.title = inspector.getByRole("textbox", { name: words.say("sessions.session_title"), exact: true });
    this.findings = inspector.getByRole("region", { name: words.say("sessions.findings") });
    this.seats = inspector.locator("[data-seat]");
  }

  /** What a text of the session is in another language. */
  told(language: "fr" | "en", label: Key): Locator {
    const { inspector, words } = this.bench;
    return inspector.getByRole("textbox", { name: words.say(`translation.label_${language}`, { label: words.say(label) }), exact: true });
  }

  /** The field of the first empty seat. */
  get vacant(): Locator {
    return this.seats.getByRole("combobox").and(this.bench.page.locator("input")).first();
  }

  /** Gives the first empty seat to somebody of the directory, by a part of the name. */
  async seat(typed: string, name: string): Promise<void> {
    await this.vacant.fill(typed);
    await this.bench.page.getByRole("option", { name }).click();
    await this.isSeated(name);
  }

  /** Gives the first empty seat to somebody who is not in the directory yet. */
  async seatNew(name: string): Promise<void> {
    await this.vacant.fill(name);
    await this.bench.page.getByRole("option", { name: this.bench.words.say("sessions.seat_create", { name }) }).click();
    await this.isSeated(name);
  }

  async isSeated(name: string): Promise<void> {
    await expect(this.seats.getByRole("button", { name: new RegExp(`^${name},`) })).toBeVisible();
  }
}
