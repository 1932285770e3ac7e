import { describe, expect, it } from "vitest";
import { siteOf } from "./link";

describe("the site of a link", () => {
  it.each([
    ["https://www.example.org/video/1", "example.org"],
    ["http://example.org:8080/", "example.org"],
    ["slides.pdf", "slides.pdf"],
    ["file:///home/slides.pdf", "file:///home/slides.pdf"],
    ["", ""],
  ])("%j is %j", (link, site) => expect(siteOf(link)).toBe(site));
});
