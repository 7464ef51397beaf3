// What a page says about itself: title, outlet, date; and how big and deep it is, so that what cannot take a hostile page
// is not given one. A stranger would get wrong the order of trust: JSON-LD (schema.org, written for machines), then
// Open Graph and other meta elements, then what is only seen.
import { calendarDateOf } from "./calendar-date.ts";
import type { Metadata } from "./front-matter.ts";
import { readJsonLd } from "./json-ld.ts";
import { scanHtml, VOID_ELEMENTS } from "./scan-html.ts";

export interface HtmlHead {
  readonly metadata: Metadata;
  readonly hasBody: boolean;
  /** Depth of the deepest element, those that close by themselves (`p`, `li`, `td`) not counted. */
  readonly depth: number;
  /** What walking up from every element costs: the sum of their depths, plus ten for each. */
  readonly weight: number;
}

const WITH_ATTRIBUTES = new Set(["meta", "script", "time"]);
const SELF_CLOSING = new Set("p li dt dd td th tr thead tbody tfoot option html head body".split(" "));
/** Longer than any headline: somebody's menu inside a heading. */
const LONGEST_TITLE = 400;

export function readHtmlHead(html: string): HtmlHead {
  const metas = new Map<string, string>();
  const texts: Record<"title" | "h1" | "json", string[]> = { title: [], h1: [], json: [] };
  const times: string[] = [];
  let into: keyof typeof texts | undefined;
  let hasBody = false;
  let [weight, depth, deepest] = [0, 0, 0];
  scanHtml(html, {
    wantsAttributes: (name) => WITH_ATTRIBUTES.has(name),
    open(name, attributes) {
      weight += depth + 10;
      if (!VOID_ELEMENTS.has(name) && !SELF_CLOSING.has(name)) deepest = Math.max(deepest, ++depth);
      if (name === "body") hasBody = true;
      if (name === "meta") {
        const key = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
        const content = attributes.get("content")?.trim();
        if (key && content && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content);
      } else if (name === "time") {
        const datetime = attributes.get("datetime");
        if (datetime !== undefined) times.push(datetime);
      } else if (
        name === "script" &&
        attributes.get("type")?.trim().toLowerCase() === "application/ld+json"
      ) {
        into = begin(texts.json, "json");
      } else if (name === "title" || name === "h1") into = begin(texts[name], name);
    },
    close(name) {
      if (!VOID_ELEMENTS.has(name) && !SELF_CLOSING.has(name)) depth = Math.max(0, depth - 1);
      if (name === into || (name === "script" && into === "json")) into = undefined;
    },
    text(piece) {
      if (into !== undefined) texts[into].push(`${texts[into].pop() ?? ""}${piece}`);
    },
  });
  const metadata = combine(metas, texts.title, texts.h1, times, texts.json);
  return { metadata, hasBody, depth: deepest, weight };
}

function begin<Name extends string>(list: string[], name: Name): Name {
  list.push("");
  return name;
}

function combine(
  metas: ReadonlyMap<string, string>,
  titles: readonly string[],
  headings: readonly string[],
  times: readonly string[],
  scripts: readonly string[],
): Metadata {
  const linked = readJsonLd(scripts);
  const publisher = clean(linked.publisher ?? metas.get("og:site_name") ?? metas.get("application-name"));
  const dates = [
    linked.published,
    metas.get("article:published_time"),
    metas.get("og:article:published_time"),
    metas.get("datepublished"),
    metas.get("date"),
    metas.get("dc.date"),
    ...times,
  ];
  const heading = headings.length === 1 ? headings[0] : undefined;
  const titled = [linked.headline, metas.get("og:title"), heading, titles[0]].map((title) =>
    withoutSite(clean(title), publisher),
  );
  const headline = titled.find((title) => title !== undefined && title.length <= LONGEST_TITLE);
  const published = dates
    .map((date) => (date === undefined ? undefined : calendarDateOf(date)))
    .find(Boolean);
  return {
    ...(headline !== undefined && { headline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

function clean(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim() || undefined;
}

/** "Talks resume | The Example" is "Talks resume" where the outlet is known to be "The Example". */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined || !title.endsWith(site)) return title;
  const head = title.slice(0, -site.length).trimEnd();
  const cut = /[|–—:·-]$/.test(head) ? head.slice(0, -1).trimEnd() : "";
  return cut === "" ? title : cut;
}
