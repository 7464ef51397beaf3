// The outlet behind an article: one node with the outlet that other articles quote.
// A stranger would get wrong where the name comes from: a file's metadata, or a publisher line of the text; only the
// latter is a mention.
import { compareCodeUnits, fold, scriptOf } from "@isnad/text";
import type { Entity, Mention, Recognized, Span } from "../document.ts";
import type { Listing } from "../lexicons/rows.ts";
import { listedEntity } from "./entities.ts";

/** Finds or makes the publishers of a corpus; new ones are added to `entities`. */
export class Publishers {
  readonly #entities: Map<string, Entity>;
  readonly #byName: Map<string, Entity>;
  readonly #lists: Listing;
  /** Unlisted ones by their names without "The", "Agency" and the like. */
  readonly #byBareName: Map<string, Entity>;

  constructor(entities: Map<string, Entity>, lists: Listing) {
    this.#entities = entities;
    this.#lists = lists;
    const organizations = [...entities.values()].filter(({ kind }) => kind === "organization");
    this.#byName = new Map(
      organizations
        .toSorted((a, b) => compareCodeUnits(b.id, a.id))
        .flatMap((entity) =>
          [...Object.values(entity.labels), ...entity.aliases.map(({ text }) => text)].map(
            (name) => [fold(name), entity] as const,
          ),
        ),
    );
    this.#byBareName = new Map([...this.#byName].map(([name, entity]) => [bareOutlet(name), entity]));
  }

  of({ publisher }: Recognized): Entity | undefined {
    const key = fold(publisher ?? "");
    if (publisher === undefined || key === "") return undefined;
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const row = this.#lists.organizationNamed(key);
    const bare = row === undefined ? this.#byBareName.get(bareOutlet(key)) : undefined;
    if (bare !== undefined) return bare;
    const entity = row === undefined ? made(publisher, key) : listedEntity(row);
    const same = this.#entities.get(entity.id) ?? entity;
    this.#entities.set(same.id, same);
    this.#byName.set(key, same);
    return same;
  }
}

const OUTLET_BEFORE = /^(?:the|وكاله|صحيفه|جريده|قناه|مجله|موقع|شبكه|اذاعه) (?=\S)/u;
const OUTLET_AFTER =
  /(?<=\S) (?:news agency|agency|news|newspaper|magazine|website|channel|tv|للانباء|الاخباريه)$/u;

/** A folded name without what says that it is an outlet: "zagros" of "zagros news agency". */
function bareOutlet(key: string): string {
  return key.replace(OUTLET_BEFORE, "").replace(OUTLET_AFTER, "");
}

/** Is a folded name another one without what says that it is an outlet? */
export function isOutletsName(short: string, long: string): boolean {
  return short !== long && bareOutlet(long) === short;
}

function made(name: string, key: string): Entity {
  const language = scriptOf(name) === "Arab" ? "ar" : "en";
  return {
    id: `organization/${key.replace(/ /gu, "-")}`,
    kind: "organization",
    named: true,
    labels: { [language]: name },
    aliases: [],
  };
}

/** The mention in a publisher line ("المصدر: …"), or undefined where the name stands in metadata only. */
export function publisherMention(article: Recognized): Mention | undefined {
  const line = article.paragraphs.find(({ role }) => role === "publisher");
  const at =
    line && article.publisher ? article.text.slice(line.start, line.end).lastIndexOf(article.publisher) : -1;
  if (line === undefined || article.publisher === undefined || at < 0) return undefined;
  const span: Span = { start: line.start + at, end: line.start + at + article.publisher.length };
  return {
    ...span,
    form: "Name",
    kind: "organization",
    language: line.language,
    extent: span,
    named: true,
    roles: [],
    rule: "publisher-line",
    confidence: 0.95,
  };
}
