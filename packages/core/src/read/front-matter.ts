// The YAML between two lines of `---` at the head of a text: title, outlet, date and address, as people and site
// generators write them, or a name and a value a line that are nearly YAML.
// A stranger would get wrong that nothing is cut off: the text stays as read, so that offsets point into the file, and
// `front` says which characters are not prose.
import { parseDocument } from "yaml";
import { z } from "zod";
import type { Article } from "../document.ts";
import { calendarDateOf } from "./calendar-date.ts";

/** What metadata can say about an article, whatever format it came in. */
export interface Metadata extends Pick<Article, "headline" | "published" | "publisher"> {
  /** Where the article was published. */
  readonly url?: string;
}

/** A head longer than this is no front matter but a text that happens to open with a rule. */
const LONGEST = 20_000;

const words = z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().min(1));
const fields = {
  headline: words,
  publisher: words,
  published: words.transform((text, context) => {
    const day = calendarDateOf(text);
    if (day !== undefined) return day;
    context.addIssue({ code: "custom", message: "write a day of the calendar as YYYY-MM-DD" });
    return z.NEVER;
  }),
  url: words.pipe(
    z.url({ protocol: /^https?$/, error: "write an address that starts with http:// or https://" }),
  ),
};

/** The names that people give the fields, first match wins. `source` is an address or the outlet's name. */
const NAMES: { readonly [Field in keyof typeof fields]: readonly string[] } = {
  headline: ["title", "headline"],
  publisher: ["outlet", "publisher", "source"],
  published: ["date", "published", "datePublished"],
  url: ["url", "link", "source"],
};

export interface FrontMatter {
  /** Length of the head, its closing line's end included; 0 where there is none. */
  readonly length: number;
  readonly metadata: Metadata;
  /** What could not be used, each a sentence without full stop. */
  readonly warnings: readonly string[];
}

/** Reads the front matter of a text. Never throws: what is not YAML is left in place with a warning. */
export function readFrontMatter(text: string): FrontMatter {
  const none = { length: 0, metadata: {} };
  if (!/^---[ \t]*\r?\n/.test(text)) return { ...none, warnings: [] };
  const head = text.slice(0, LONGEST);
  const open = head.indexOf("\n") + 1;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(head.slice(open));
  if (!close)
    return { ...none, warnings: ["the front matter has no closing line of ---, it is read as text"] };
  const yaml = head.slice(open, open + close.index);
  const length = open + close.index + close[0].length;
  const strict = parseYaml(yaml);
  const parsed = typeof strict === "string" ? (plainLines(yaml) ?? strict) : strict;
  if (typeof parsed === "string") {
    return { ...none, warnings: [`the front matter is not YAML, it is read as text (${parsed})`] };
  }
  return { length, ...readFields(parsed) };
}

/** The mapping that a YAML text holds, or what is wrong with it. */
function parseYaml(yaml: string): ReadonlyMap<string, unknown> | string {
  try {
    const document = parseDocument(yaml, { prettyErrors: false });
    const [error] = document.errors;
    if (error) {
      const line = yaml.slice(0, error.pos[0]).split("\n").length + 1;
      return `line ${line}: ${error.message}`;
    }
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    if (value === null) return new Map();
    if (typeof value !== "object" || Array.isArray(value)) return "it is no list of names and values";
    return new Map(Object.entries(value).map(([name, entry]) => [name.toLowerCase(), entry]));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A name and a value a line, as most people write them: "title: Sudan: talks resume" is no YAML, and clear. */
function plainLines(yaml: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  for (const line of yaml.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const found = /^(?<name>[\w-]+):[ \t]+(?<value>[^\s[{|>].*)$/.exec(line)?.groups;
    if (found === undefined) return undefined;
    values.set(found.name!.toLowerCase(), found.value!);
  }
  return values;
}

function readFields(values: ReadonlyMap<string, unknown>): Pick<FrontMatter, "metadata" | "warnings"> {
  const metadata: Record<string, string> = {};
  const warnings: string[] = [];
  const isUrl = (value: unknown): boolean => typeof value === "string" && /^https?:/i.test(value.trim());
  for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
    for (const name of NAMES[field]) {
      const value = values.get(name.toLowerCase());
      if (value === undefined || value === null || metadata[field] !== undefined) continue;
      if (name === "source" && isUrl(value) !== (field === "url")) continue;
      const result = fields[field].safeParse(value);
      if (result.success) metadata[field] = result.data;
      else {
        const shown = typeof value === "string" ? `"${value.slice(0, 60)}"` : "its value";
        warnings.push(`front matter, ${name}: ${shown} is left out: ${result.error.issues[0]?.message}`);
      }
    }
  }
  return { metadata, warnings };
}
