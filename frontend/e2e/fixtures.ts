/** What a journey asks for: applications and windows that end with the test, also when it fails. */
import { test as base } from "@playwright/test";
import { Application, type Options } from "./application";
import { WebKitWindow } from "./webdriver";
import { sampleWorkspace } from "./workspace";

type Fixtures = {
  /** A workspace file with the sample edition, made for this test. */
  sample: string;
  /** Starts an application; a test may have several. */
  launch: (options?: Options) => Promise<Application>;
  /** Opens an address in WebKitGTK, the window's own engine. */
  look: (address: string) => Promise<WebKitWindow>;
};

export const test = base.extend<Fixtures>({
  sample: async ({}, use, info) => {
    await use(sampleWorkspace(info.outputPath()));
  },
  launch: async ({}, use, info) => {
    const started: Application[] = [];
    await use(async (options) => {
      const application = await Application.started(options);
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
