import { beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError, type Written } from "$lib/api";
import { Exporting } from "./exporting.svelte";

const written: Written = { path: "/a/b.pdf", report: { pages: 3, lines: [] } };
const refuse = (code: string) => () => Promise.reject(new ApiError(code, "non", "no", ""));

describe("an export", () => {
  beforeEach(() => vi.stubGlobal("window", {}));

  it("is done when the file is there", async () => {
    const exporting = new Exporting();
    const run = exporting.run(() => Promise.resolve(written));
    expect(exporting.stage).toBe("busy");
    await run;
    expect([exporting.stage, exporting.written]).toEqual(["done", written]);
  });
  it.each([["export.exists", "exists"], ["export.cancelled", "stopped"], ["export.unwritable", "failed"]] as const)(
    "after %s it is %s", async (code, stage) => {
      const exporting = new Exporting();
      await exporting.run(refuse(code));
      expect(exporting.stage).toBe(stage);
    });
  it("is forgotten when its choices change", async () => {
    const exporting = new Exporting();
    await exporting.run(refuse("export.exists"));
    exporting.reset();
    expect(exporting.stage).toBe("idle");
  });
});
