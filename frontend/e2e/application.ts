/**
 * The real application behind a browser: the development build of Wails, with the real methods and a real workspace.
 *
 * The build program (go run ./build test) names the binary and gives the screen; see build/doc.go. Each application
 * has a home folder of its own, so that it neither finds nor leaves any preferences; `restart` keeps that folder.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Options = {
  /** Opened at start; without it the application starts as on its first day. */
  workspace?: string;
  /** The system's language, "fr" unless told. */
  language?: "fr" | "en";
};

const startLimit = 30_000; // milliseconds until the first answer
const stopLimit = 10_000; // milliseconds between asking and killing

export class Application {
  /** Its home; files that a test writes may live here too. It is removed by `dispose`. */
  readonly home = mkdtempSync(join(tmpdir(), "quartiers-e2e-"));
  private child: ChildProcess | undefined;
  private port = 0;
  private said = "";

  constructor(private readonly options: Options = {}) {}

  static async started(options: Options = {}): Promise<Application> {
    const application = new Application(options);
    await application.start();
    return application;
  }

  /** What a browser opens. The port stays the same over a restart, so that the page can be reloaded. */
  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** Everything that the program printed, for a message of a failing test. */
  get log(): string {
    return this.said;
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    const { workspace } = this.options;
    // Its own process group: WebKit's helpers end with it.
    const child = spawn(required("QUARTIERS_DEV_BINARY"), workspace ? [workspace] : [], {
      env: { ...process.env, ...this.environment() },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (text) => (this.said += text));
    child.stderr.on("data", (text) => (this.said += text));
    this.child = child;
    await this.answers(child);
  }

  /** Starts the program once more beside the one that runs, as a double click on a file does, and waits until it has gone. */
  async startAgain(workspace: string): Promise<void> {
    const child = spawn(required("QUARTIERS_DEV_BINARY"), [workspace], { env: { ...process.env, ...this.environment() }, stdio: "ignore" });
    await once(child, "exit");
  }

  /** Ends it as the system does at log-out, and waits until the workspace is free. */
  async stop(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || ended(child)) return;
    const gone = once(child, "exit");
    const late = setTimeout(() => signal(child, "SIGKILL"), stopLimit);
    signal(child, "SIGTERM");
    await gone;
    clearTimeout(late);
    signal(child, "SIGKILL");
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || ended(child)) return;
    const gone = once(child, "exit");
    signal(child, "SIGKILL");
    await gone;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  /** Wails' development build reads its flags from these lower-case names, which leaves the arguments to us. */
  private environment(): NodeJS.ProcessEnv {
    const folder = (name: string) => {
      const path = join(this.home, name);
      mkdirSync(path, { recursive: true });
      return path;
    };
    const locale = this.options.language === "en" ? "en_GB.UTF-8" : "fr_FR.UTF-8";
    return {
      assetdir: required("QUARTIERS_ASSETS"),
      devserver: `127.0.0.1:${this.port}`,
      loglevel: "Warning",
      HOME: this.home,
      XDG_CONFIG_HOME: folder("config"),
      XDG_DATA_HOME: folder("data"),
      XDG_CACHE_HOME: folder("cache"),
      XDG_DOCUMENTS_DIR: folder("documents"),
      LANG: locale,
      LC_ALL: locale,
    };
  }

  private async answers(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + startLimit;
    while (Date.now() < deadline) {
      if (ended(child)) throw new Error(`the application ended at its start:\n${this.said}`);
      const response = await fetch(this.address).catch(() => undefined);
      if (response?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.kill();
    throw new Error(`no answer from ${this.address} within ${startLimit} ms:\n${this.said}`);
  }
}

export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the tests with "go run ./build test"`);
  return value;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return address.port;
}

function ended(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Sends a signal to the program and its helpers; those that are gone need none. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
