// Pictures to take away: the scene as a PNG of any size, and as an SVG whose text is text.
// A stranger would get wrong why the screen is not copied: its pixels would be coarse, and a lost graphics card would
// leave none. Everything is drawn anew from the same appearances, places and labels.
import { xmlText } from "@isnad/graph";
import { directionOf } from "@isnad/text";
import { createRoom } from "./boxes.ts";
import { edgeLabelInks, headInk } from "./edge-inks.ts";
import { pathOf, short } from "./edge-line.ts";
import { FONT_FAMILY, HALO_WIDTH, type Ink, type PathInk, paint } from "./ink.ts";
import { labelInks } from "./labels.ts";
import { markInks } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { isInFrame, type Scene, type SceneNode } from "./scene.ts";
import { holeOf, outlineOf } from "./shapes.ts";
import type { Measure } from "./text-width.ts";

export interface ImageOptions {
  /** The whole graph; otherwise what is seen now. */
  readonly all?: boolean;
  /** Without a ground, for pages of any color. */
  readonly transparent?: boolean;
}

/** Makes images of what is on the graph at the moment. */
export interface PictureMaker {
  /** `scale` pixels for each CSS pixel. Fails where the browser refuses a canvas that large. */
  readonly png: (scale: number, options?: ImageOptions) => Promise<Blob>;
  readonly svg: (options?: ImageOptions) => string;
}

export interface Picture {
  readonly scene: Scene;
  /** Edges that stand out, with head and name. */
  readonly litEdges: readonly string[];
  readonly palette: Palette;
  readonly measure: Measure;
  readonly transparent: boolean;
}

/** A PNG of `scale` pixels for each CSS pixel. Throws where the browser refuses a canvas that large. */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const { width, height } = picture.scene.frame;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  const blob = await new Promise<Blob | null>((done) => {
    context?.scale(scale, scale);
    if (context) paint(context, inksOf(picture));
    canvas.toBlob(done, "image/png");
  });
  if (blob === null)
    throw new Error(`${canvas.width} × ${canvas.height} pixels are more than this browser draws`);
  return blob;
}

/** An SVG of the same. Its texts say their direction; fonts are looked for where it is opened. */
export function svgOf(picture: Picture): string {
  const { width, height } = picture.scene.frame;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(FONT_FAMILY)}">`,
    ...inksOf(picture).map(elementOf),
    "</svg>\n",
  ].join("\n");
}

/** Everything from the ground up: edges, their heads and names, nodes, marks, labels. */
function inksOf({ scene, litEdges, palette, measure, transparent }: Picture): readonly Ink[] {
  const { frame } = scene;
  const nodes = [...scene.nodes.values()]
    .filter((node) => isInFrame(frame, node, 2 * node.radius))
    .sort((a, b) => a.look.zIndex - b.look.zIndex);
  const lit = litEdges.flatMap((key) => scene.edge(key) ?? []);
  const room = createRoom();
  const labels = labelInks(nodes, frame, room, measure, palette);
  return [
    ...(transparent ? [] : [groundOf(frame, palette)]),
    ...edgeInks(scene),
    ...lit.flatMap((edge) => headInk(edge) ?? []),
    ...edgeLabelInks(scene, litEdges, undefined, room, measure, palette),
    ...nodes.flatMap(nodeInks),
    ...markInks(nodes, palette),
    ...labels,
  ];
}

function groundOf({ width, height }: { readonly width: number; readonly height: number }, palette: Palette) {
  return { path: `M0 0h${width}v${height}h${-width}Z`, fill: palette.background };
}

function edgeInks(scene: Scene): readonly PathInk[] {
  return scene.looks.graph
    .edges()
    .flatMap((key) => scene.edge(key) ?? [])
    .sort((a, b) => a.look.zIndex - b.look.zIndex)
    .map(({ line, look, width }) => ({ path: pathOf(line), stroke: look.color, width }));
}

function nodeInks({ x, y, radius, look }: SceneNode): readonly PathInk[] {
  return [
    { path: outlineOf(look.outline, x, y, radius, look.ring), fill: look.ringColor },
    { path: outlineOf(look.outline, x, y, radius), fill: look.color },
    ...(look.outline === "pin" ? [{ path: holeOf(x, y, radius), fill: look.ringColor }] : []),
  ];
}

function elementOf(ink: Ink): string {
  if ("path" in ink) {
    const { path, fill = "none", stroke, width, dash } = ink;
    const line = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${width}"`;
    const dashes = dash === undefined ? "" : ` stroke-dasharray="${dash.join(" ")}"`;
    return `<path d="${path}" fill="${fill}"${line}${dashes}/>`;
  }
  const { text, x, y, anchor, angle, weight, size, color, halo } = ink;
  const turned = angle === 0 ? "" : ` transform="rotate(${degrees(angle)} ${short(x)} ${short(y)})"`;
  const direction = directionOf(text);
  const language = direction === "rtl" ? ' xml:lang="ar"' : "";
  return (
    `<text x="${short(x)}" y="${short(y)}" dy="0.35em"${turned} direction="${direction}" unicode-bidi="embed"${language}` +
    ` text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${color}" stroke="${halo}"` +
    ` stroke-width="${HALO_WIDTH}" stroke-linejoin="round" paint-order="stroke">${xmlText(text)}</text>`
  );
}

function degrees(angle: number): number {
  return short((angle * 180) / Math.PI);
}
