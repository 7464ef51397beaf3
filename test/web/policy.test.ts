// The page's content security policy is in force: what gets into the page all the same neither runs nor reaches anybody.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { launch } from "./chromium.ts";
import { openSite, type Site } from "./site.ts";
import { graphOf, visit } from "./visit.ts";

describe.skipIf(findBrowser() === undefined)("the page's policy", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(FIXTURE_TURTLE), launch()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("it stops scripts, styles and requests", async () => {
    const { page: other } = await visit(browser, site);
    await graphOf(other, 13);
    const outcome = await other.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        violated.push(event.effectiveDirective),
      );
      const script = document.createElement("script");
      script.textContent = "window.harmed = 1";
      const picture = document.createElement("img");
      picture.src = "https://example.org/pixel.png";
      const holder = document.createElement("div");
      holder.innerHTML = '<button onclick="window.harmed = 1" style="color: red"></button>';
      document.body.append(script, picture, holder);
      holder.querySelector("button")?.click();
      const fetched = await fetch("https://example.org/").then(
        () => "sent",
        () => "stopped",
      );
      setTimeout("window.harmed = 1", 0);
      await new Promise((done) => setTimeout(done, 100));
      return { violated: [...new Set(violated)].sort(), fetched, harmed: "harmed" in window };
    });
    expect(outcome).toMatchObject({ fetched: "stopped", harmed: false });
    expect(outcome.violated).toEqual(
      expect.arrayContaining([
        "connect-src",
        "img-src",
        "script-src",
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
      ]),
    );
    await other.context().close();
  });
});
