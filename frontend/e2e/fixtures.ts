/** What a journey asks for: applications and windows that end with the test, also when it fails. */
import { test as base } from "@playwright/test";
import { Application, type Options } from "./application";
import { FindingList } from "./pages/findings";
import { List } from "./pages/list";
import { Print } from "./pages/print";
import { RoomsPage } from "./pages/rooms";
import { SessionInspector } from "./pages/session";
import { Timetable } from "./pages/timetable";
import { Welcome } from "./pages/welcome";
import { Wizard } from "./pages/wizard";
import { Workbench } from "./pages/workbench";
import { WebKitWindow } from "./webdriver";
import { type Language, Words } from "./words";
import { sampleWorkspace } from "./workspace";

type Choices = {
  /** What the system speaks. */
  language: Language;
};

type Fixtures = {
  words: Words;
  bench: Workbench;
  welcome: Welcome;
  timetable: Timetable;
  list: List;
  session: SessionInspector;
  findings: FindingList;
  wizard: Wizard;
  print: Print;
  rooms: RoomsPage;
  /** A workspace file with the sample edition, made for this test. */
  sample: string;
  /** Starts an application; a test may have several. */
  launch: (options?: Options) => Promise<Application>;
  /** Opens an address in WebKitGTK, the window's own engine. */
  look: (address: string) => Promise<WebKitWindow>;
};

export const test = base.extend<Choices & Fixtures>({
  language: ["fr", { option: true }],
  words: async ({ language }, use) => use(new Words(language)),
  bench: async ({ page, words }, use) => use(new Workbench(page, words)),
  welcome: async ({ bench }, use) => use(new Welcome(bench)),
  timetable: async ({ bench }, use) => use(new Timetable(bench)),
  list: async ({ bench }, use) => use(new List(bench)),
  session: async ({ bench }, use) => use(new SessionInspector(bench)),
  findings: async ({ bench }, use) => use(new FindingList(bench)),
  wizard: async ({ bench }, use) => use(new Wizard(bench)),
  print: async ({ bench }, use) => use(new Print(bench)),
  rooms: async ({ bench }, use) => use(new RoomsPage(bench)),
  sample: async ({}, use, info) => {
    await use(sampleWorkspace(info.outputPath()));
  },
  launch: async ({ language }, use, info) => {
    const started: Application[] = [];
    await use(async (options) => {
      const application = await Application.started({ language, ...options });
      started.push(application);
      return application;
    });
    for (const application of started) {
      await application.dispose();
      if (info.status !== info.expectedStatus) await info.attach("application.log", { body: application.log });
    }
  },
  look: async ({}, use, info) => {
    const opened: WebKitWindow[] = [];
    await use(async (address) => {
      const window = await WebKitWindow.open(address);
      opened.push(window);
      return window;
    });
    for (const window of opened) {
      if (info.status !== info.expectedStatus) await info.attach("webkit.png", { body: await window.screenshot(), contentType: "image/png" });
      await window.close();
    }
  },
});

export { expect } from "@playwright/test";
