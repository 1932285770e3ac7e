/**
 * The window's own engine, driven through W3C WebDriver: WebKitWebDriver opens WebKitGTK's MiniBrowser.
 * Only what the journeys use, over plain HTTP.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { freePort, required } from "./application";

/** The key under which WebDriver hands out an element. */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** WebDriver's code points for keys that type no character. */
export const keys = {
  enter: "\uE007", escape: "\uE00C", tab: "\uE004", space: " ", backspace: "\uE003", delete: "\uE017",
  left: "\uE012", up: "\uE013", right: "\uE014", down: "\uE015", shift: "\uE008", control: "\uE009", alt: "\uE00A",
} as const;

type Point = { x: number; y: number };

export class WebKitWindow {
  private constructor(private readonly driver: ChildProcess, private readonly base: string, private readonly session: string) {}

  static async open(address: string): Promise<WebKitWindow> {
    const port = await freePort();
    const driver = spawn(required("QUARTIERS_WEBDRIVER"), [`--port=${port}`], { detached: true, stdio: "ignore" });
    const base = `http://127.0.0.1:${port}`;
    try {
      await until("WebKitWebDriver is ready", () => send("GET", `${base}/status`));
      const browser = { binary: required("QUARTIERS_MINIBROWSER"), args: ["--automation"] };
      const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": browser } };
      const { sessionId } = (await send("POST", `${base}/session`, { capabilities })) as { sessionId: string };
      const window = new WebKitWindow(driver, base, sessionId);
      await window.post("/window/rect", { width: 1440, height: 900 });
      await window.visit(address);
      return window;
    } catch (error) {
      end(driver);
      throw error;
    }
  }

  async close(): Promise<void> {
    await send("DELETE", `${this.base}/session/${this.session}`).finally(() => end(this.driver));
  }

  visit(address: string): Promise<unknown> {
    return this.post("/url", { url: address });
  }

  /** Runs a function body in the page and returns what it returns. */
  run<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.post("/execute/sync", { script: body, args }) as Promise<T>;
  }

  /** Waits for an element that a CSS selector or an XPath names. */
  find(selector: string): Promise<string> {
    const using = selector.startsWith("/") ? "xpath" : "css selector";
    return until(`"${selector}" is on the page`, async () => {
      const found = (await this.post("/element", { using, value: selector })) as Record<string, string>;
      const id = found[elementKey];
      if (!id) throw new Error("WebDriver answered without an element");
      return id;
    });
  }

  async click(selector: string): Promise<void> {
    await until(`"${selector}" can be clicked`, async () => this.post(`/element/${await this.find(selector)}/click`, {}));
  }

  async type(selector: string, text: string): Promise<void> {
    await this.post(`/element/${await this.find(selector)}/value`, { text });
  }

  async text(selector: string): Promise<string> {
    return (await this.get(`/element/${await this.find(selector)}/text`)) as string;
  }

  /** Waits until the page shows a text anywhere. */
  async sees(text: string): Promise<void> {
    await until(`the page shows "${text}"`, async () => {
      if (!(await this.run<boolean>("return document.body.innerText.includes(arguments[0])", text))) throw new Error("not yet");
    });
  }

  /** Presses keys together, as in press(keys.control, "z"), where the focus is. */
  async press(...chord: string[]): Promise<void> {
    const down = chord.map((value) => ({ type: "keyDown", value }));
    const up = [...chord].reverse().map((value) => ({ type: "keyUp", value }));
    await this.post("/actions", { actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }] });
  }

  /** Drags from one point of the page to another, in a few moves, as a hand does. */
  async drag(from: Point, to: Point): Promise<void> {
    const steps = [0.05, 0.25, 0.5, 0.75, 1].map((part) => ({
      type: "pointerMove", duration: 30,
      x: Math.round(from.x + (to.x - from.x) * part), y: Math.round(from.y + (to.y - from.y) * part),
    }));
    const start = { type: "pointerMove", duration: 0, x: Math.round(from.x), y: Math.round(from.y) };
    const actions = [start, { type: "pointerDown", button: 0 }, ...steps, { type: "pointerUp", button: 0 }];
    await this.post("/actions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  /** The middle of an element on the page. */
  async middle(selector: string): Promise<Point> {
    const body = "const r = arguments[0].getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }";
    return this.run<Point>(body, { [elementKey]: await this.find(selector) });
  }

  /** A picture of the page as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.get("/screenshot")) as string, "base64");
  }

  private post(path: string, body: unknown): Promise<unknown> {
    return send("POST", `${this.base}/session/${this.session}${path}`, body);
  }

  private get(path: string): Promise<unknown> {
    return send("GET", `${this.base}/session/${this.session}${path}`);
  }
}

async function send(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message}`);
  }
  return value;
}

/** Tries again until it succeeds, at most ten seconds. */
export async function until<T>(claim: string, attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw new Error(`waited in vain until ${claim}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Ends the driver and the browser that it started. */
function end(driver: ChildProcess): void {
  if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid, "SIGTERM");
}
