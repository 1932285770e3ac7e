import type { Page } from "@playwright/test";
import type { BoardData } from "../../src/lib/api/board";
import type { ID, Placement, Session } from "../../src/lib/api/records";

/** The methods behind the window: they make a plan ready for a journey, and say what is really kept of it. The window
    does not hear of what is done here until it is opened again. */
export class Backend {
  constructor(private readonly page: Page) {}

  /** Calls a bound method, named as Go names it: "Sessions.Place". */
  ask<T>(method: string, ...values: unknown[]): Promise<T> {
    return this.page.evaluate(([path, given]) => {
      type Bound = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;
      const [struct = "", name = ""] = path.split(".");
      return (window as unknown as { go: { app: Bound } }).go.app[struct]?.[name]?.(...given);
    }, [method, values] as const) as Promise<T>;
  }

  /** The edition that was made last, as it is kept. */
  async board(): Promise<BoardData> {
    const [edition] = await this.ask<{ id: ID }[]>("Editions.List");
    return this.ask<BoardData>("Editions.Board", edition?.id);
  }

  /** When and where every session is, by its id. */
  async placements(): Promise<Record<ID, Placement>> {
    const { records } = await this.board();
    return Object.fromEntries(records.sessions.map(({ id, placement }) => [id, plain(placement)]));
  }

  /** A session, by the beginning of its title. */
  async session(title: string): Promise<Session> {
    const found = (await this.board()).records.sessions.find((session) => session.title.startsWith(title));
    if (!found) throw new Error(`no session “${title}”`);
    return found;
  }

  /** Changes a part of where a session is. */
  async place(title: string, to: Partial<Placement>): Promise<void> {
    const { id, placement } = await this.session(title);
    await this.ask("Sessions.Place", id, { ...placement, ...to });
  }

  /** Makes the answers of one method late, for as long as the page is open. */
  async slow(method: string, late: number): Promise<void> {
    await this.page.evaluate(([path, ms]) => {
      type Bound = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;
      const [struct = "", name = ""] = path.split(".");
      const methods = (window as unknown as { go: { app: Bound } }).go.app[struct];
      const real = methods?.[name];
      if (!methods || !real) throw new Error(`no method ${path}`);
      methods[name] = async (...values) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return real(...values);
      };
    }, [method, late] as const);
  }
}

// What takes every room is nowhere else as well.
function plain(placement: Placement): Placement {
  return placement.allRooms ? { ...placement, rooms: [] } : placement;
}
