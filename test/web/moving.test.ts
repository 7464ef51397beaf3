// Nodes that are moved and selected by hand, by keys and by the layout going on: what stays where it was put, and the way back.
import { EDGE_LOOK } from "@isnad/graph";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import {
  canvasOf,
  choose,
  drag,
  drawAll,
  drawnAtPlaces,
  marquee,
  nodeOf,
  pinsOf,
  restingText,
  showAll,
  visitDrawn,
} from "./hand.ts";
import { drawnText, drawnTexts, forgetTexts, pointOfColor } from "./pixels.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { graphOf, type Visit } from "./visit.ts";

const NODES = 13;

inBrowser("nodes", () => {
  const served = serveConsole(FIXTURE_TURTLE);
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await visitDrawn(served, NODES);
    page = reader.page;
  });

  describe("the pointer", () => {
    const moved = async (name: string, { x, y }: { readonly x: number; readonly y: number }) => {
      const now = await drawnText(page, name);
      return [Math.round(now.x - x), Math.round(now.y - y)];
    };

    test("a node that is dragged stays where it was put, and the picture beneath it does not move", async () => {
      await showAll(page);
      const [jordan, spain] = [await drawnText(page, "Jordan"), await drawnText(page, "Spain")];
      await drag(page, nodeOf(jordan), { x: 70, y: 45 });
      await expect.poll(() => moved("Jordan", jordan)).toEqual([70, 45]);
      await expect.poll(() => moved("Spain", spain)).toEqual([0, 0]);
      await expect.poll(() => pinsOf(page)).toHaveLength(1);
      await expect.poll(() => page.locator(".details").count()).toBe(0);
    });

    test("undoing puts it back, a link of it puts it there", async () => {
      const jordan = await drawnText(page, "Jordan");
      await page.keyboard.press("Control+z");
      await expect.poll(() => moved("Jordan", jordan)).toEqual([-70, -45]);
      await expect.poll(() => pinsOf(page)).toEqual([]);
      await page.keyboard.press("Control+Shift+z");
      await expect.poll(() => moved("Jordan", jordan)).toEqual([0, 0]);
      const other = await served.visit({}, undefined, page.url());
      await graphOf(other.page, NODES);
      await drawnText(other.page, "Jordan");
      await other.page.locator('[aria-label="Let all pinned nodes go"]').waitFor();
      await expect.poll(() => pinsOf(other.page)).toHaveLength(1);
      await other.page.context().close();
    });

    test("Shift and the arrows move what is chosen and pin it; steps together are undone in one", async () => {
      const before = pinsOf(page);
      await choose(page, "Spain");
      const spain = await restingText(page, "Spain");
      for (const way of ["Right", "Right", "Down"]) await page.keyboard.press(`Shift+Arrow${way}`);
      await expect.poll(async () => (await moved("Spain", spain))[0]).toBeGreaterThan(5);
      await expect.poll(async () => (await moved("Spain", spain))[1]).toBeGreaterThan(0);
      await expect.poll(() => pinsOf(page)).toHaveLength(before.length + 1);
      await page.keyboard.press("Control+z");
      await expect.poll(() => pinsOf(page)).toEqual(before);
      await page.keyboard.press("Escape");
    });

    test("the key P pins what is chosen, and all pins are let go together", async () => {
      await choose(page, "Spain");
      await page.keyboard.press("p");
      await page.locator('.pin-button[aria-pressed="true"]').waitFor();
      await expect.poll(() => pinsOf(page)).toHaveLength(2);
      await page.locator('[aria-label="Let all pinned nodes go"]').click();
      await page.locator('.pin-button[aria-pressed="false"]').waitFor();
      await expect.poll(() => pinsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator(".details").waitFor({ state: "detached" });
    });

    test("a line under the pointer says what it means, and a click on it shows its statement", async () => {
      await showAll(page);
      const spot = await pointOfColor(page, await canvasOf(page), EDGE_LOOK.disagreesWith.color.light);
      await forgetTexts(page);
      await page.mouse.move(spot.x, spot.y);
      expect((await drawnText(page, "contradicts")).align).toBe("center");
      await page.mouse.click(spot.x, spot.y);
      await page.locator(".details .details-words").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".details").waitFor({ state: "detached" });
    });

    test("a rectangle with Shift selects what is in it, Escape clears the selection", async () => {
      await showAll(page);
      await marquee(page);
      await page.locator(".picked-bar p", { hasText: `${NODES} selected` }).waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".picked-bar").waitFor({ state: "detached" });
    });

    test("in the list the space bar selects; what is selected can be hidden, and that undone", async () => {
      await page.locator("#tab-browse").click();
      await page.locator(".node-list button", { hasText: "Jordan" }).first().focus();
      await page.keyboard.press("Space");
      await page.locator(".picked-bar p", { hasText: "1 selected" }).waitFor();
      await page.locator(".picked-bar button", { hasText: "Hide" }).click();
      await page.locator(".announcement button", { hasText: "Undo" }).waitFor();
      await drawAll(page);
      await drawnText(page, "Spain");
      await expect.poll(() => drawnTexts(page)).not.toContain("Jordan");
      await page.locator(".announcement button", { hasText: "Undo" }).click();
      await drawnText(page, "Jordan");
      await page.keyboard.press("Escape");
      await page.locator("#tab-ask").click();
    });
  });

  describe("settling", () => {
    test("moves what is not pinned until it rests, and is undone in one step", async () => {
      await showAll(page);
      await drag(page, nodeOf(await drawnText(page, "Jordan")), { x: -90, y: 60 });
      await expect.poll(() => pinsOf(page)).toHaveLength(1);
      const [jordan, spain] = [await restingText(page, "Jordan"), await drawnText(page, "Spain")];
      await page.locator('[aria-label="Let the nodes settle"]').click();
      const wayOf = async (name: string, from: { x: number; y: number }) => {
        const { x, y } = await drawnText(page, name);
        return Math.hypot(x - from.x, y - from.y);
      };
      await expect.poll(() => wayOf("Spain", spain)).toBeGreaterThan(5);
      await page.locator('[aria-label="Let the nodes settle"][aria-pressed="false"]').waitFor();
      await expect.poll(() => wayOf("Jordan", jordan)).toBeLessThan(1);
      await page.keyboard.press("Control+z");
      await expect.poll(() => wayOf("Spain", spain)).toBeLessThan(1);
      await page.keyboard.press("Control+z");
      await expect.poll(() => pinsOf(page)).toEqual([]);
    });
  });

  test("where motion is welcome nodes are seen moving, and one can be dragged meanwhile", async () => {
    const { page: moving, mishaps } = await served.visit({ reducedMotion: "no-preference" });
    await graphOf(moving, NODES);
    await drag(moving, nodeOf(await restingText(moving, "Jordan")), { x: -90, y: 60 });
    const moves = drawnAtPlaces(moving, "Ivan Petrov", 4);
    await moving.locator('[aria-label="Let the nodes settle"]').click();
    const before = moving.url();
    await drag(moving, nodeOf(await drawnText(moving, "Jordan")), { x: 60, y: -40 });
    await moves;
    await expect.poll(() => moving.url()).not.toBe(before);
    await moving.locator('[aria-label="Let the nodes settle"][aria-pressed="false"]').waitFor();
    expect(mishaps).toEqual([]);
    await moving.context().close();
  });

  test("nothing went wrong on the way", () => expect(reader.mishaps).toEqual([]));
});
