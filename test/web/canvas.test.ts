// The picture itself: labels of nodes and edges in both scripts, images out.
import { NODE_LOOK } from "@isnad/graph";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { bytesOf, canvasOf, choose, restingText, showAll, take, takeSvg, visitDrawn } from "./hand.ts";
import { contrastsOf, countPixels, drawnText, drawnTexts, forgetTexts, pixelsIn } from "./pixels.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import type { Visit } from "./visit.ts";

const HOSTILE = `<script>alert("x")</script> & ]]>`;
/** The fixture, and somebody whose name wants to be more than a name. */
const TURTLE = `${FIXTURE_TURTLE}
<https://example.org/s> a isnad:Statement ; isnad:speaker <https://example.org/p> ; isnad:text "the quay is full"@en .
<https://example.org/p> a isnad:Actor ; rdfs:label ${JSON.stringify(HOSTILE)}@en .
`;
const NODES = 15;
const INK = "#23282b";

inBrowser("the picture", () => {
  const served = serveConsole(TURTLE);
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await visitDrawn(served, NODES);
    page = reader.page;
  });

  describe("labels", () => {
    test("an Arabic name is drawn whole, its letters joined, to the left of its node, on both kinds of page", async () => {
      await page.locator(".names select").selectOption("ar");
      for (const next of ["العربية", "English"]) {
        await showAll(page);
        const { direction, align, width, lettersWidth, x, y } = await restingText(page, "الأردن");
        expect([direction, align]).toEqual(["rtl", "right"]);
        expect(width).toBeLessThan(0.95 * lettersWidth);
        expect((await drawnTexts(page)).filter((text) => [...text].length === 1)).toEqual([]);
        const words = { x: x - width, y: y - 9, width, height: 18 };
        await expect.poll(() => countPixels(page, words, INK)).toBeGreaterThan(10);
        await page.locator(".language", { hasText: next }).click();
      }
      await page.locator(".names select").selectOption("en");
    });

    test("the lines of what is chosen are named in the interface's language, whole and along the line", async () => {
      await choose(page, "Petrov");
      // Near enough for names on lines; nearer, the one that is looked at would stand beneath the legend.
      for (let step = 0; step < 2; step++) await page.locator('.zoom [aria-label="Zoom in"]').click();
      const english = await drawnText(page, "said by");
      expect([english.direction, english.align]).toEqual(["ltr", "center"]);
      await forgetTexts(page);
      await page.locator(".language").click();
      const arabic = await restingText(page, "قائله");
      expect([arabic.direction, arabic.align]).toEqual(["rtl", "center"]);
      expect(arabic.width).toBeLessThan(0.95 * arabic.lettersWidth);
      const around = { x: arabic.x - 16, y: arabic.y - 16, width: 32, height: 32 };
      await expect.poll(() => countPixels(page, around, "#5f6563")).toBeGreaterThan(4);
      await page.locator(".language").click();
      await page.keyboard.press("Escape");
      await page.locator(".details").waitFor({ state: "detached" });
    });

    test("the colors of camps and selections stand out from the ground, light and dark", async () => {
      const names = ["--camp-affirming", "--camp-denying", "--picked"];
      for (const label of ["Dark colors", "Light colors"]) {
        await expect.poll(async () => Math.min(...(await contrastsOf(page, names)))).toBeGreaterThan(3);
        await page.locator(`.tools [aria-label="${label}"]`).click();
      }
    });
  });

  describe("images", () => {
    test("a PNG at 2× has twice the size, nodes in their colors and labels in ink", async () => {
      await showAll(page);
      const canvas = await canvasOf(page);
      const png = await take(page, (menu) => menu.locator('[aria-label="PNG, 2×"]').click());
      const { width, height, count } = await pixelsIn(page, await bytesOf(png), [
        NODE_LOOK.place.color.light,
        NODE_LOOK.actor.color.light,
        INK,
      ]);
      expect([width, height]).toEqual([2 * canvas.width, 2 * canvas.height]);
      for (const pixels of count) expect(pixels).toBeGreaterThan(100);
    });

    test("what is hidden is in no image", async () => {
      const places = page.locator(".legend button", { hasText: "Places" });
      await places.click();
      const png = await take(page, (menu) => menu.locator('[aria-label="PNG, 1×"]').click());
      const { count } = await pixelsIn(page, await bytesOf(png), [
        NODE_LOOK.place.color.light,
        NODE_LOOK.actor.color.light,
      ]);
      expect(count[0]).toBe(0);
      expect(count[1]).toBeGreaterThan(50);
      const svg = await takeSvg(page);
      expect(svg).not.toContain(NODE_LOOK.place.color.light);
      await places.click();
    });

    test("while another view stands before the graph, an image shows all of it on a page of its own", async () => {
      const conceal = (hidden: boolean) =>
        page
          .locator(".stage-graph")
          .evaluate((stage, value) => stage.toggleAttribute("hidden", value), hidden);
      await conceal(true);
      expect(await takeSvg(page)).toMatch(/viewBox="0 0 1200 800"[\s\S]*>Jordan</);
      await conceal(false);
      await drawnText(page, "Jordan");
    });

    test("an SVG is XML whose Arabic labels are text with their direction, whatever strangers are called", async () => {
      await page.locator(".names select").selectOption("ar");
      await drawnText(page, "الأردن");
      const svg = await takeSvg(page);
      const read = await page.evaluate((text) => {
        const xml = new DOMParser().parseFromString(text, "image/svg+xml");
        return {
          errors: xml.querySelectorAll("parsererror").length,
          scripts: xml.querySelectorAll("script").length,
          texts: [...xml.querySelectorAll("text")].map((each) => ({
            text: each.textContent,
            direction: each.getAttribute("direction"),
            language: each.getAttribute("xml:lang"),
            anchor: each.getAttribute("text-anchor"),
          })),
        };
      }, svg);
      expect([read.errors, read.scripts]).toEqual([0, 0]);
      expect(read.texts).toContainEqual({
        text: "الأردن",
        direction: "rtl",
        language: "ar",
        anchor: "start",
      });
      expect(read.texts.map(({ text }) => text)).toContain(HOSTILE);
      await page.locator(".names select").selectOption("en");
    });
  });

  test("a picture that the graphics card drops is drawn again", async () => {
    await forgetTexts(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(".canvas .sigma-nodes");
      canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await page.locator(".announcement", { hasText: "drawn again" }).waitFor();
    await drawnText(page, "Jordan");
    const canvas = await canvasOf(page);
    await expect.poll(() => countPixels(page, canvas, NODE_LOOK.actor.color.light)).toBeGreaterThan(20);
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
