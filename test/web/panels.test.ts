// The panels in a real browser: what stands behind names, chains, topics, full texts and citations, with the keyboard too.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { iri } from "../graph/fixture.ts";
import { LONG, MANY, PANELS_TURTLE, TOPIC } from "./panels-graph.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { linkedView, openView } from "./view-links.ts";
import type { Visit } from "./visit.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PETROV = iri("actor/ivan-petrov");
const DAM = iri("dam-talks-4daa0f73b81f");
const NESTED = iri("#statement=96,107");

inBrowser("the panels", () => {
  const served = serveConsole(PANELS_TURTLE);
  let reader: Visit;
  let page: Page;

  const open = (view: Record<string, string>) => openView(page, view);
  const linked = (name: string) => linkedView(page, name);
  const heading = () => page.locator("#details-heading");

  beforeAll(async () => {
    reader = await served.visit({
      viewport: { width: 1200, height: 700 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page = reader.page;
    await page.locator(".legend").waitFor();
  });

  test("an entity is told in numbers, which lead to its lists", async () => {
    await open({ chosen: PETROV });
    await page.locator(".numbers").waitFor();
    await expect
      .poll(() => page.locator(".numbers button").allTextContents())
      .toEqual([`${MANY + 3} said`, "3 articles"]);
    await page.locator(".numbers button", { hasText: "articles" }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.parentElement?.id))
      .toBe("panel-articles");
  });

  test("a long list shows its first part, and is filtered and turned round", async () => {
    const list = page.locator("#panel-said");
    await expect.poll(() => list.locator(".statement-card").count()).toBe(12);
    await list.locator(".more").click();
    await expect.poll(() => list.locator(".statement-card").count()).toBe(MANY + 3);
    await list.locator("select").first().selectOption({ label: "deny (10)" });
    await expect.poll(() => list.locator(".statement-card").count()).toBe(10);
    await list.locator("select").last().selectOption("newest");
    await expect.poll(() => list.locator(".statement-words").first().textContent()).toBe("item 50 is closed");
  });

  test("a written form opens its places, page by page; a place opens the full text there", async () => {
    const form = page.locator(".forms button.tag", { hasText: "Ivan Petrov" });
    await expect.poll(() => form.textContent()).toBe(`Ivan Petrov${MANY + 1}`);
    await form.click();
    await page.locator(".place").first().waitFor();
    await expect.poll(() => page.locator(".place").count()).toBe(20);
    await page.locator(".places .more").click();
    await expect.poll(() => page.locator(".place").count()).toBe(40);
    await page.locator(".forms button.tag", { hasText: "إيفان" }).click();
    const place = page.locator(".place", { hasText: "أكد" });
    await expect.poll(() => place.locator("[dir=rtl] mark").textContent()).toBe("إيفان بتروف");
    await place.click();
    await page.locator(".full-text .is-meant", { hasText: "إيفان بتروف" }).waitFor();
    await expect.poll(() => linked("article")).toMatch(/sadd-3b0d63dcf3b7#utf16=46,57$/);
  });

  test("a role opens the places that state it", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".facts button.tag", { hasText: "envoy" }).click();
    await page.locator(".facts .place").waitFor();
    await expect.poll(() => page.locator(".facts .place mark").allTextContents()).toEqual(["Ivan Petrov"]);
  });

  test("whom somebody contradicts stands with both statements side by side", async () => {
    await open({ chosen: iri("actor/salma-haddad") });
    const pair = page.locator(".pair .statement-card");
    await pair.first().waitFor();
    await expect
      .poll(() => pair.locator(".statement-words").allTextContents())
      .toEqual([
        "بلادها قبلت شرطاً واحداً هو «نشر محاضر الجلسات» قبل نهاية العام",
        "Jordan had accepted any condition",
      ]);
  });

  test("the chain's cards stand inside each other, and the depth takes the inner ones away", async () => {
    await open({ chosen: NESTED });
    await page.locator(".chain-level .chain-level .chain-level").waitFor();
    await expect
      .poll(() => page.locator(".chain-part").allTextContents())
      .toEqual(["Outlet", "Said by", "Said by"]);
    const depth = page.getByLabel("Depth");
    await depth.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator(".chain-level").count()).toBe(2);
    await expect.poll(() => depth.getAttribute("aria-valuetext")).toBe("2 of 3");
    await page.locator(".chain-deeper", { hasText: "1 step further in" }).click();
    await expect.poll(() => page.locator(".chain-level").count()).toBe(3);
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
    await expect.poll(() => linked("chosen")).toBe(TOPIC);
    await expect.poll(() => page.locator(".details-other").textContent()).toBe("استضافة: الأردن");
    await expect
      .poll(() => page.locator(".balance figcaption").textContent())
      .toBe("1 affirm, 1 deny, 0 leave it open");
    await expect
      .poll(() => page.locator(".details .section h3").allTextContents())
      .toEqual(["Affirmed by", "Denied by"]);
    await page.locator(".statement-card", { hasText: "accepted any condition" }).click();
    await page.locator(".stance", { hasText: "denies" }).waitFor();
  });

  test("a citation is copied as text and as BibTeX", async () => {
    await open({ chosen: iri("#statement=274,286") });
    await page.locator(".actions button", { hasText: "Cite" }).click();
    await page.locator(".citation").first().waitFor();
    await expect
      .poll(() => page.locator(".citation p").first().textContent())
      .toMatch(
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

  test.each([
    ["an entity", { chosen: iri("actor/salma-haddad") }],
    ["a statement", { chosen: NESTED }],
    ["a topic", { chosen: TOPIC }],
    ["a full text", { chosen: NESTED, article: DAM }],
  ])("the panel of %s keeps the rules of accessibility", async (_, view) => {
    await open(view);
    await heading().waitFor();
    await page
      .locator("article" in view ? ".full-text .is-chosen" : ".details .section")
      .first()
      .waitFor();
    await page.evaluate(AXE);
    const broken = await page.evaluate(async () => {
      const include = [".details", ".full-text"].filter((part) => document.querySelector(part) !== null);
      const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run({
        include,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(broken).toEqual([]);
  });

  test("in Arabic all of it stands from right to left, in its own words", async () => {
    await open({ chosen: NESTED, article: DAM });
    await page.locator(".language").click();
    await page.locator(".full-text .steps .count", { hasText: "التصريح 2 من 4" }).waitFor();
    await expect.poll(() => page.locator(".chain-depth").textContent()).toBe("العمق3 من 3");
    await expect.poll(() => page.locator(".text-block p").first().getAttribute("dir")).toBe("ltr");
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
