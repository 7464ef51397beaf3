// An article's full text in a real browser: its marks, the steps between them, links that bring it back, and very long ones.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { iri } from "../graph/fixture.ts";
import { BARE, LONG, PANELS_TURTLE } from "./panels-graph.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { linkedView, openView } from "./view-links.ts";
import type { Visit } from "./visit.ts";

const DAM = iri("dam-talks-4daa0f73b81f");
const NESTED = iri("#statement=96,107");

inBrowser("the full text", () => {
  const served = serveConsole(PANELS_TURTLE);
  let reader: Visit;
  let page: Page;

  const open = (view: Record<string, string>) => openView(page, view);
  const linked = (name: string) => linkedView(page, name);
  const heading = () => page.locator("#details-heading");

  beforeAll(async () => {
    reader = await served.visit({ viewport: { width: 1200, height: 700 } });
    page = reader.page;
    await page.locator(".legend").waitFor();
  });

  test("a full text has every statement's marks, and the chosen one's stand out", async () => {
    await open({ chosen: iri("#statement=274,286") });
    await page.locator(".actions button", { hasText: "Full text" }).click();
    const text = page.locator(".full-text");
    await text.locator(".is-chosen").first().waitFor();
    await expect.poll(() => text.locator("h3").textContent()).toBe("Northern dam: envoy sees talks ahead");
    await expect
      .poll(() => text.locator(".text-block .is-cue").allTextContents())
      .toEqual(["confirmed", "told", "said", "denied"]);
    const chosen = await text.locator("[data-mark=content]").allTextContents();
    expect(chosen.join("")).toBe("Jordan had accepted any condition");
    await expect
      .poll(() => text.locator(".depth-2").allTextContents())
      .toEqual(["it would host the talks on the northern dam"]);
  });

  test("N and P step from statement to statement, a click chooses, names can be marked", async () => {
    const place = page.locator(".full-text .steps .count");
    await expect.poll(() => place.textContent()).toBe("Statement 4 of 4");
    await page.keyboard.press("n");
    await expect.poll(() => place.textContent()).toBe("Statement 1 of 4");
    await page.keyboard.press("p");
    await page.keyboard.press("p");
    await expect.poll(() => place.textContent()).toBe("Statement 3 of 4");
    await page.locator(".text-block span", { hasText: "it would host" }).click();
    await expect.poll(() => linked("chosen")).toBe(NESTED);
    await expect.poll(() => linked("pins")).toBe(null);
    await page.getByLabel("Mark names").check();
    await page.keyboard.press("n");
    await expect.poll(() => linked("chosen")).not.toBe(NESTED);
    await page.locator(".text-block .is-name", { hasText: "Harbor Wire" }).click();
    await heading().filter({ hasText: "Harbor Wire" }).waitFor();
    await expect.poll(() => page.locator(".text-block .is-meant").allTextContents()).toEqual(["Harbor Wire"]);
  });

  test("Escape puts the text away, then the panel; the link brings both back", async () => {
    await expect.poll(() => linked("article")).toBe(DAM);
    const link = await page.evaluate(() => location.href);
    await page.keyboard.press("Escape");
    await page.locator(".full-text").waitFor({ state: "detached" });
    await heading().waitFor();
    await page.keyboard.press("Escape");
    await heading().waitFor({ state: "detached" });
    await page.goto("about:blank");
    await page.goto(link);
    await page.locator(".full-text .is-meant", { hasText: "Harbor Wire" }).waitFor();
    await heading().filter({ hasText: "Harbor Wire" }).waitFor();
  });

  test("a long text is filled in where the reader is, wherever a step leads", async () => {
    await open({ article: LONG });
    await page.locator(".full-text h2", { hasText: "A long report" }).waitFor();
    const blocks = page.locator(".text-block");
    const filled = page.locator(".text-block:not(:empty)");
    await filled.first().waitFor();
    await expect.poll(() => blocks.count()).toBeGreaterThan(15);
    await expect.poll(() => filled.count()).toBeLessThan(5);
    await page.keyboard.press("p");
    await expect
      .poll(() => page.locator(".full-text .steps .count").textContent())
      .toBe("Statement 50 of 50");
    const last = page.locator(".full-text [data-mark=content]", { hasText: "item 50" });
    await last.waitFor();
    const frame = (await page.locator(".full-text-body").boundingBox())!;
    const down = async () => ((await last.boundingBox())!.y - frame.y) / frame.height;
    await expect.poll(down).toBeGreaterThan(0);
    await expect.poll(down).toBeLessThan(1);
    await expect.poll(() => filled.count()).toBeLessThan(9);
  });

  test("an address that is none of the web's is no link; one that is opens safely", async () => {
    await expect.poll(() => page.locator(".text-bar a").count()).toBe(0);
    await expect
      .poll(() => page.locator(".text-bar .article-foot").textContent())
      .toContain("javascript:alert(1)");
    await open({ article: BARE });
    const link = page.locator(".text-bar a");
    await link.waitFor();
    expect([await link.getAttribute("href"), await link.getAttribute("rel")]).toEqual([
      "https://example.org/bare",
      "noopener noreferrer",
    ]);
  });

  test("an article without its text says so and lists its statements; an unknown one says so too", async () => {
    await page.locator(".full-text-note", { hasText: "without the article’s text" }).waitFor();
    await expect
      .poll(() => page.locator(".full-text .statement-words").allTextContents())
      .toEqual(["we agree"]);
    await open({ article: `${BARE}0` });
    await page.locator(".full-text-note", { hasText: "not in the graph" }).waitFor();
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
