// A reader's hand on the picture: showing all of it, choosing, dragging, selecting, taking images of it.
import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { type Area, type DrawnText, drawnText, forgetTexts } from "./pixels.ts";
import type { ServedConsole } from "./served-console.ts";
import { graphOf, type Visit } from "./visit.ts";

/** A visit to a graph with Jordan in it, once so many nodes and their names are drawn. */
export async function visitDrawn(served: ServedConsole, nodes: number): Promise<Visit> {
  const reader = await served.visit({ viewport: { width: 1280, height: 640 } });
  await graphOf(reader.page, nodes);
  await drawnText(reader.page, "Jordan");
  return reader;
}

/** Draws everything anew; until then all texts are forgotten. */
export async function drawAll(page: Page): Promise<void> {
  await forgetTexts(page);
  await page.locator('.zoom [aria-label="Show everything"], .zoom [aria-label="إظهار الكل"]').click();
}

export async function showAll(page: Page): Promise<void> {
  await drawAll(page);
  await restingText(page, (await page.locator(".names select").inputValue()) === "ar" ? "الأردن" : "Jordan");
}

/** A text once it stands still. */
export async function restingText(page: Page, text: string): Promise<DrawnText> {
  let [before, now] = [await drawnText(page, text), undefined as DrawnText | undefined];
  while (now?.x !== before.x || now.y !== before.y) {
    before = now ?? before;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 80)));
    now = await drawnText(page, text);
  }
  return now;
}

/** Where on the page the graph is. */
export async function canvasOf(page: Page): Promise<Area> {
  return (await page.locator(".canvas").boundingBox()) as Area;
}

/** Settled once a text has been drawn at so many places. */
export function drawnAtPlaces(page: Page, text: string, count: number): Promise<void> {
  return page.evaluate(
    async ({ text, count }) => {
      const { drawnTexts } = window as unknown as { drawnTexts: Map<string, DrawnText> };
      for (const places = new Set<string>(); places.size < count; ) {
        const drawn = drawnTexts.get(text);
        if (drawn !== undefined) places.add(`${drawn.x} ${drawn.y}`);
        await new Promise(requestAnimationFrame);
      }
    },
    { text, count },
  );
}

export async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.locator("#search-0", { hasText: name }).waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".details h2", { hasText: name }).waitFor();
  await page.locator("#search").blur();
}

/** The node that an English label stands beside. */
export function nodeOf({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: x - 11, y };
}

export async function drag(
  page: Page,
  from: { readonly x: number; readonly y: number },
  way: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + way.x, from.y + way.y, { steps: 5 });
  await page.mouse.up();
}

export async function marquee(page: Page): Promise<void> {
  const { x, y, width, height } = await canvasOf(page);
  await page.keyboard.down("Shift");
  await page.mouse.move(x + 3, y + 3);
  await page.mouse.down();
  await page.mouse.move(x + width - 60, y + height - 4, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
}

export function pinsOf(page: Page): readonly string[] {
  const written = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("pins");
  return Object.keys(JSON.parse(written ?? "{}"));
}

export async function take(
  page: Page,
  press: (menu: ReturnType<Page["locator"]>) => Promise<void>,
): Promise<Download> {
  await page.locator(".menu > summary").click();
  const [file] = await Promise.all([page.waitForEvent("download"), press(page.locator(".image-menu"))]);
  await page.locator(".menu > summary").click();
  return file;
}

export async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

/** The SVG of what is seen. */
export async function takeSvg(page: Page): Promise<string> {
  const file = await take(page, (menu) => menu.locator("button", { hasText: "SVG" }).click());
  return (await bytesOf(file)).toString();
}
