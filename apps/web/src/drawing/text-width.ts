// How wide texts are, asked of the browser once each: measuring is the dearest part of placing labels.

/** The width of a text in a font (as CSS writes fonts), in CSS pixels. */
export type Measure = (text: string, font: string) => number;

const MOST = 5_000;

export function createMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
