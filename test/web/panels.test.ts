// The panels in a real browser: what stands behind names, chains, topics, full texts and citations, with the keyboard too.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { iri } from "../graph/fixture.ts";
import { launch } from "./chromium.ts";
import { BARE, LONG, MANY, PANELS_TURTLE, TOPIC } from "./panels-graph.ts";
import { openSite, type Site } from "./site.ts";
import { type Visit, visit } from "./visit.ts";

const PETROV = iri("actor/ivan-petrov");
const DAM = iri("dam-talks-4daa0f73b81f");
const NESTED = iri("#statement=96,107");

describe.skipIf(findBrowser() === undefined)("the panels", () => {
  let site: Site;
  let browser: Browser;
  let reader: Visit;
  let page: Page;

  /** The view of a link, as if it had just been opened. */
  const open = (view: Record<string, string>) =>
    page.evaluate(
      (hash) => {
        history.pushState(null, "", hash);
        dispatchEvent(new PopStateEvent("popstate"));
      },
      `#${new URLSearchParams(view)}`,
    );
  const linked = async (name: string) =>
    new URLSearchParams(new URL(await page.evaluate(() => location.href)).hash.slice(1)).get(name);
  const heading = () => page.locator("#details-heading");

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(PANELS_TURTLE), launch()]);
    reader = await visit(browser, site, {
      viewport: { width: 1200, height: 700 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page = reader.page;
    await page.locator(".legend").waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("an entity is told in numbers, which lead to its lists", async () => {
    await open({ chosen: PETROV });
    await page.locator(".numbers").waitFor();
    expect(await page.locator(".numbers button").allTextContents()).toEqual([
      `${MANY + 3} said`,
      "3 articles",
    ]);
    await page.locator(".numbers button", { hasText: "articles" }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.parentElement?.id))
      .toBe("panel-articles");
  });

  test("a long list shows its first part, and is filtered and turned round", async () => {
    const list = page.locator("#panel-said");
    expect(await list.locator(".statement-card").count()).toBe(12);
    await list.locator(".more").click();
    expect(await list.locator(".statement-card").count()).toBe(MANY + 3);
    await list.locator("select").first().selectOption({ label: "deny (10)" });
    expect(await list.locator(".statement-card").count()).toBe(10);
    await list.locator("select").last().selectOption("newest");
    expect(await list.locator(".statement-words").first().textContent()).toBe("item 50 is closed");
  });

  test("a written form opens its places, page by page; a place opens the full text there", async () => {
    const form = page.locator(".forms button.tag", { hasText: "Ivan Petrov" });
    expect(await form.textContent()).toBe(`Ivan Petrov${MANY + 1}`);
    await form.click();
    await page.locator(".place").first().waitFor();
    expect(await page.locator(".place").count()).toBe(20);
    await page.locator(".places .more").click();
    await expect.poll(() => page.locator(".place").count()).toBe(40);
    await page.locator(".forms button.tag", { hasText: "إيفان" }).click();
    const place = page.locator(".place", { hasText: "أكد" });
    expect(await place.locator("[dir=rtl] mark").textContent()).toBe("إيفان بتروف");
    await place.click();
    await page.locator(".full-text .is-meant", { hasText: "إيفان بتروف" }).waitFor();
    expect(await linked("article")).toMatch(/sadd-3b0d63dcf3b7#utf16=46,57$/);
  });

  test("a role opens the places that state it", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".facts button.tag", { hasText: "envoy" }).click();
    await page.locator(".facts .place").waitFor();
    expect(await page.locator(".facts .place mark").allTextContents()).toEqual(["Ivan Petrov"]);
  });

  test("whom somebody contradicts stands with both statements side by side", async () => {
    await open({ chosen: iri("actor/salma-haddad") });
    const pair = page.locator(".pair .statement-card");
    await pair.first().waitFor();
    expect(await pair.locator(".statement-words").allTextContents()).toEqual([
      "بلادها قبلت شرطاً واحداً هو «نشر محاضر الجلسات» قبل نهاية العام",
      "Jordan had accepted any condition",
    ]);
  });

  test("the chain's cards stand inside each other, and the depth takes the inner ones away", async () => {
    await open({ chosen: NESTED });
    await page.locator(".chain-level .chain-level .chain-level").waitFor();
    expect(await page.locator(".chain-part").allTextContents()).toEqual(["Outlet", "Said by", "Said by"]);
    const depth = page.getByLabel("Depth");
    await depth.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator(".chain-level").count()).toBe(2);
    expect(await depth.getAttribute("aria-valuetext")).toBe("2 of 3");
    await page.locator(".chain-deeper", { hasText: "1 step further in" }).click();
    expect(await page.locator(".chain-level").count()).toBe(3);
  });

  test("an outer level shows its words, and opens its own panel with the keyboard, which the focus follows", async () => {
    const outer = page.locator(".chain-words", { hasText: "confirmed" });
    await page.keyboard.press("Tab");
    await outer.focus();
    await page.keyboard.press("Enter");
    await page.locator(".stance", { hasText: "affirms" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("details-heading");
  });

  test("a topic's panel has its labels, its parts and who affirms and denies it", async () => {
    await page.locator(".topic-link").click();
    await page.locator(".details h2", { hasText: "hosting: Jordan" }).waitFor();
    expect(await linked("chosen")).toBe(TOPIC);
    expect(await page.locator(".details-other").textContent()).toBe("استضافة: الأردن");
    expect(await page.locator(".balance figcaption").textContent()).toBe("1 affirm, 1 deny, 0 leave it open");
    expect(await page.locator(".details .section h3").allTextContents()).toEqual([
      "Affirmed by",
      "Denied by",
    ]);
    await page.locator(".statement-card", { hasText: "accepted any condition" }).click();
    await page.locator(".stance", { hasText: "denies" }).waitFor();
  });

  test("a full text has every statement's marks, and the chosen one's stand out", async () => {
    await page.locator(".actions button", { hasText: "Full text" }).click();
    const text = page.locator(".full-text");
    await text.locator(".is-chosen").first().waitFor();
    expect(await text.locator("h3").textContent()).toBe("Northern dam: envoy sees talks ahead");
    expect(await text.locator(".text-block .is-cue").allTextContents()).toEqual([
      "confirmed",
      "told",
      "said",
      "denied",
    ]);
    const chosen = await text.locator("[data-mark=content]").allTextContents();
    expect(chosen.join("")).toBe("Jordan had accepted any condition");
    expect(await text.locator(".depth-2").allTextContents()).toEqual([
      "it would host the talks on the northern dam",
    ]);
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
    await page.getByLabel("Mark names").check();
    await page.locator(".text-block .is-name", { hasText: "Harbor Wire" }).click();
    await heading().filter({ hasText: "Harbor Wire" }).waitFor();
    expect(await page.locator(".text-block .is-meant").allTextContents()).toEqual(["Harbor Wire"]);
  });

  test("Escape puts the text away, then the panel; the link brings both back", async () => {
    expect(await linked("article")).toBe(DAM);
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
    expect(await blocks.count()).toBeGreaterThan(15);
    expect(await filled.count()).toBeLessThan(5);
    await page.keyboard.press("p");
    await expect
      .poll(() => page.locator(".full-text .steps .count").textContent())
      .toBe("Statement 50 of 50");
    const last = page.locator(".full-text [data-mark=content]", { hasText: "item 50" });
    await last.waitFor();
    const [box, frame] = [await last.boundingBox(), await page.locator(".full-text-body").boundingBox()];
    expect(box!.y).toBeGreaterThan(frame!.y);
    expect(box!.y).toBeLessThan(frame!.y + frame!.height);
    expect(await filled.count()).toBeLessThan(9);
  });

  test("an address that is none of the web's is no link; one that is opens safely", async () => {
    expect(await page.locator(".text-bar a").count()).toBe(0);
    expect(await page.locator(".text-bar .article-foot").textContent()).toContain("javascript:alert(1)");
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
    expect(await page.locator(".full-text .statement-words").allTextContents()).toEqual(["we agree"]);
    await open({ article: `${BARE}0` });
    await page.locator(".full-text-note", { hasText: "not in the graph" }).waitFor();
  });

  test("a citation is copied as text and as BibTeX", async () => {
    await open({ chosen: iri("#statement=274,286") });
    await page.locator(".actions button", { hasText: "Cite" }).click();
    await page.locator(".citation").first().waitFor();
    expect(await page.locator(".citation p").first().textContent()).toMatch(
      /^a senior official \(in the article’s words\): “Jordan had accepted any condition”, via Harbor Wire, in: /,
    );
    await page.locator(".citation button").last().click();
    await page.locator(".citation button", { hasText: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^@misc\{dam-talks-4daa0f73b81f-274-286,\n/,
    );
    await page.keyboard.press("Escape");
    await heading().waitFor();
  });

  test("a rule is explained with an example, and one that this version lacks is not", async () => {
    await page.locator("button", { hasText: "What is this rule?" }).click();
    await page.locator(".rule-told", { hasText: "no rule of this name" }).waitFor();
    await page.locator(".chain-outlet").waitFor();
    await open({ article: LONG });
    await page.locator(".full-text-body").waitFor();
    await page.keyboard.press("n");
    await page.keyboard.press("Escape");
    await page.locator("button", { hasText: "What is this rule?" }).click();
    await page.locator(".rule-example .mark-cue").first().waitFor();
  });

  test("with the keyboard the focus goes into a panel and comes back to what opened it", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".tabs button", { hasText: "Browse" }).click();
    const item = page.locator(".node-list [data-item]", { hasText: /^Spain/ });
    await page.keyboard.press("Tab");
    await item.focus();
    await page.keyboard.press("Enter");
    await heading().filter({ hasText: "Spain" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("details-heading");
    await page.keyboard.press("Escape");
    await expect.poll(() => item.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("in Arabic all of it stands from right to left, in its own words", async () => {
    await open({ chosen: NESTED, article: DAM });
    await page.locator(".language").click();
    await page.locator(".full-text .steps .count", { hasText: "التصريح 2 من 4" }).waitFor();
    expect(await page.locator(".chain-depth").textContent()).toBe("العمق3 من 3");
    expect(await page.locator(".text-block p").first().getAttribute("dir")).toBe("ltr");
    const [outer, inner] = [page.locator(".chain-level").first(), page.locator(".chain-level").last()];
    const right = async (level: typeof outer) => {
      const box = (await level.boundingBox())!;
      return box.x + box.width;
    };
    expect(await right(inner)).toBeLessThan((await right(outer)) - 10);
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
