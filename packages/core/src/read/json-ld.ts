// What a page's JSON-LD (schema.org) says about the article. Pages hold broken, foreign and enormous JSON here:
// whatever is not the article's description is passed over.
import { z } from "zod";

export interface LinkedMetadata {
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
}

const name = z.union([z.string(), z.object({ name: z.string() }).transform((thing) => thing.name)]);
const article = z.object({
  "@type": z.union([z.string(), z.array(z.unknown()).transform((types) => types.join(" "))]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: z
    .union([name, z.array(name).transform((all) => all[0])])
    .optional()
    .catch(undefined),
});

/** An hour of news fits into less; somebody's whole catalogue does not. */
const LONGEST = 200_000;
const MOST_NODES = 500;

/** The first description of an article in a page's `application/ld+json` scripts. */
export function readJsonLd(scripts: readonly string[]): LinkedMetadata {
  for (const script of scripts) {
    if (script.length > LONGEST) continue;
    for (const node of nodesOf(parse(script))) {
      const read = article.safeParse(node);
      if (!read.success || !/Article|Posting|Report/.test(read.data["@type"])) continue;
      const { headline, datePublished: published, publisher } = read.data;
      return {
        ...(headline !== undefined && { headline }),
        ...(published !== undefined && { published }),
        ...(publisher !== undefined && { publisher }),
      };
    }
  }
  return {};
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** The objects at the top: one, a list of them, or those under `@graph`. */
function nodesOf(value: unknown): readonly unknown[] {
  const top = Array.isArray(value) ? value : [value];
  return top
    .slice(0, MOST_NODES)
    .flatMap((node) => [
      node,
      ...(Array.isArray(node?.["@graph"]) ? node["@graph"].slice(0, MOST_NODES) : []),
    ]);
}
