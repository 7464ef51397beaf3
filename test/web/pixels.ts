// Looking at what was drawn: screenshots read back as pixels by the browser itself.
import type { Page } from "playwright-core";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels of an area are of a color (`#rrggbb`), give or take smoothing; none where it leaves the view. */
export async function countPixels(page: Page, clip: Area, color: string): Promise<number> {
  const view = page.viewportSize();
  const inside = clip.x >= 0 && clip.y >= 0 && clip.x + clip.width <= (view?.width ?? 0);
  if (!inside) return 0;
  const shot = await page.screenshot({ clip });
  return page.evaluate(
    async ({ source, wanted }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d") as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((channel, index) => Math.abs((data[at + index] as number) - channel) < 12)) count++;
      return count;
    },
    { source: `data:image/png;base64,${shot.toString("base64")}`, wanted: channels(color) },
  );
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** One text as it was last drawn on a canvas of the page, in the page's CSS pixels. */
export interface DrawnText {
  readonly text: string;
  readonly direction: string;
  readonly align: string;
  readonly x: number;
  readonly y: number;
  /** Of the whole text, and of its letters each by itself: joined Arabic letters are narrower. In CSS pixels. */
  readonly width: number;
  readonly lettersWidth: number;
}

/** Makes a page remember what is written on its canvases; call it before the page opens. */
export async function rememberTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const texts = new Map<string, DrawnText>();
    const draw = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
      const frame = this.canvas.getBoundingClientRect();
      const plain = text.replace(/[\u2066-\u2069]/g, "");
      const { direction, textAlign: align } = this;
      const at = this.getTransform().transformPoint({ x, y });
      const widthOf = (part: string) => this.measureText(part).width;
      const lettersWidth = [...plain].reduce((sum, letter) => sum + widthOf(letter), 0);
      // A canvas that stands nowhere on the page is an image to take away.
      if (this.canvas.isConnected)
        texts.set(plain, {
          text: plain,
          direction,
          align,
          x: frame.x + at.x / devicePixelRatio,
          y: frame.y + at.y / devicePixelRatio,
          width: widthOf(plain),
          lettersWidth,
        });
      return draw.call(this, text, x, y, ...rest);
    };
    Object.assign(window, { drawnTexts: texts });
  });
}

/** Forgets what was drawn until now. */
export async function forgetTexts(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { drawnTexts: Map<string, DrawnText> }).drawnTexts.clear());
}

/** All texts drawn since they were forgotten. */
export function drawnTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...(window as unknown as { drawnTexts: Map<string, DrawnText> }).drawnTexts.keys(),
  ]);
}

/** The text as it was last drawn, once it has been. */
export async function drawnText(page: Page, text: string): Promise<DrawnText> {
  const drawn = await page.waitForFunction(
    (wanted) => (window as unknown as { drawnTexts: Map<string, DrawnText> }).drawnTexts.get(wanted),
    text,
  );
  return drawn.jsonValue() as Promise<DrawnText>;
}

/** The size of an image that was taken away, and how many of its pixels have each color. */
export async function pixelsIn(page: Page, png: Buffer, colors: readonly string[]) {
  const { width, height, places } = await placesOf(page, png, colors.map(channels));
  return { width, height, count: places.map(({ length }) => length) };
}

/** A point of the page that has a color: the middle one of all that do. */
export async function pointOfColor(page: Page, clip: Area, color: string): Promise<{ x: number; y: number }> {
  const { width, places } = await placesOf(page, await page.screenshot({ clip }), [channels(color)]);
  const place = places[0]?.[Math.floor(places[0].length / 2)];
  if (place === undefined) throw new Error(`nothing on the page is ${color}`);
  return { x: clip.x + (place % width), y: clip.y + Math.floor(place / width) };
}

/** Where an image has each color, give or take smoothing, counted in rows. */
function placesOf(page: Page, png: Buffer, colors: readonly (readonly number[])[]) {
  return page.evaluate(
    async ({ source, colors }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const places: number[][] = colors.map(() => []);
      for (let at = 0; at < data.length; at += 4) {
        for (const [index, [red = 0, green = 0, blue = 0]] of colors.entries()) {
          const isNear =
            Math.abs((data[at] as number) - red) < 10 &&
            Math.abs((data[at + 1] as number) - green) < 10 &&
            Math.abs((data[at + 2] as number) - blue) < 10;
          if (isNear) places[index]?.push(at / 4);
        }
      }
      return { width: image.width, height: image.height, places };
    },
    { source: `data:image/png;base64,${png.toString("base64")}`, colors },
  );
}

/** How much colors of the page (custom properties) stand out from its ground, as WCAG counts it: 1 is not at all. */
export function contrastsOf(page: Page, names: readonly string[]): Promise<readonly number[]> {
  return page.evaluate((all) => {
    const style = getComputedStyle(document.documentElement);
    const light = (name: string) => {
      const hex = style.getPropertyValue(name).trim();
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    return all.map((name) => {
      const [color, ground] = [light(name), light("--background")];
      return Math.max(color, ground) / Math.min(color, ground);
    });
  }, names);
}
