// The entities of a corpus while corrections are applied: each knows what became of it.
// A stranger would get wrong what a name finds: also what an entity was called before another correction renamed it or
// merged it away, so that a line written by looking at yesterday's graph still finds its target.
import { fold } from "@isnad/text";
import type { Attributed, Entity, LanguageCode, Mention, Resolved } from "../document.ts";
import { matchesSource } from "./scope.ts";

/** One entity and what became of it. */
export interface Node {
  entity: Entity;
  /** The one it was merged into. */
  into?: Node;
  /** The correction by which it is no entity: "corrections.yaml:4". */
  gone?: string;
  /** Made from another by a split. */
  readonly splitFrom?: Node;
  /** The articles that mention it, by position; all, for one that is in no article itself. */
  readonly articles: Set<number>;
}

/** Where a node ended up. */
export function current(node: Node): Node {
  let at = node;
  while (at.into !== undefined) at = at.into;
  return at;
}

/** What a name may find: one, none, or several that it cannot tell apart. */
export type Found =
  | { readonly node: Node }
  | { readonly none: string }
  | { readonly several: readonly Entity[] };

export class Nodes {
  readonly #base: string;
  readonly #sources: readonly string[];
  readonly #byEntity = new Map<Entity, Node>();
  readonly #byIri = new Map<string, Node>();
  readonly #byLabel = new Map<string, Set<Node>>();
  readonly #byForm = new Map<string, Set<Node>>();

  constructor(articles: readonly (Resolved | Attributed)[], base: string) {
    this.#base = base;
    this.#sources = articles.map(({ source }) => source);
    for (const [id, entity] of articles[0]?.entities ?? []) {
      const node = this.add(entity);
      this.#byIri.set(id, node);
      this.#byIri.set(base + id, node);
    }
    articles.forEach((article, at) => {
      for (const [mention, entity] of article.entityOf) {
        const node = this.add(entity);
        node.articles.add(at);
        if (mention.form === "Name") this.#note(this.#byForm, writtenAs(article, mention), node);
      }
      if ("speakerMentions" in article)
        for (const { entity } of article.speakerMentions) this.add(entity).articles.add(at);
      if (article.publishedBy !== undefined) this.add(article.publishedBy).articles.add(at);
    });
  }

  *[Symbol.iterator](): Generator<Node> {
    yield* this.#byEntity.values();
  }

  of(entity: Entity): Node | undefined {
    return this.#byEntity.get(entity);
  }

  /** The node of an entity, with its names; `articles` are those it is in. */
  add(entity: Entity, rest: Partial<Pick<Node, "splitFrom" | "articles">> = {}): Node {
    const known = this.#byEntity.get(entity);
    if (known !== undefined) return known;
    const node: Node = { entity, articles: new Set(), ...rest };
    this.#byEntity.set(entity, node);
    this.#byIri.set(entity.id, node);
    this.#byIri.set(this.iriOf(entity), node);
    this.#byIri.set(this.#base + entity.id, node);
    this.called(node, entity);
    return node;
  }

  /** Lets a node be found by names that it is given. */
  called(node: Node, { labels, aliases }: Pick<Entity, "labels" | "aliases">): void {
    for (const label of Object.values(labels)) this.#note(this.#byLabel, label, node);
    for (const { text } of aliases) this.#note(this.#byForm, text, node);
  }

  iriOf({ iri, id }: Entity): string {
    return iri ?? this.#base + id;
  }

  has(id: string): boolean {
    return this.#byIri.has(id);
  }

  /** By IRI or id; by label; by another written form. Named ones before unnamed ones; `scope` are sources of articles. */
  find(name: string, scope: readonly string[]): Found {
    const exact = this.#byIri.get(name);
    if (exact !== undefined) return { node: exact };
    const key = fold(name);
    const inScope = (node: Node) =>
      scope.length === 0 || [...node.articles].some((at) => matchesSource(this.#sources[at] ?? "", scope));
    for (const index of [this.#byLabel, this.#byForm]) {
      const all = [...(index.get(key) ?? [])].filter(inScope);
      const named = all.filter(({ entity }) => entity.named);
      const last = new Set((named.length > 0 ? named : all).map(current));
      const [only, another] = last;
      if (only !== undefined && another === undefined)
        return {
          node: all.find((node) => node === only) ?? all.find((node) => current(node) === only) ?? only,
        };
      if (another !== undefined) return { several: [...last].map(({ entity }) => entity) };
    }
    return { none: name };
  }

  #note(index: Map<string, Set<Node>>, name: string, node: Node): void {
    const key = fold(name);
    if (key === "") return;
    const nodes = index.get(key);
    if (nodes === undefined) index.set(key, new Set([node]));
    else nodes.add(node);
  }
}

/** The words of a mention. */
export function writtenAs(article: Resolved, { start, end }: Pick<Mention, "start" | "end">): string {
  return article.text.slice(start, end);
}

/** An entity with other labels; what it was called stays as another name. */
export function relabeled(entity: Entity, labels: Entity["labels"]): Entity {
  const old = (Object.entries(entity.labels) as [LanguageCode, string][])
    .filter(([language, text]) => labels[language] !== undefined && labels[language] !== text)
    .map(([language, text]) => ({ text, language }));
  return {
    ...entity,
    labels: { ...entity.labels, ...labels },
    aliases: withoutTwice([...entity.aliases, ...old]),
  };
}

/** The first with the names of the second as other names. */
export function merged(kept: Entity, other: Entity): Entity {
  const labels = { ...other.labels, ...kept.labels };
  const names = (Object.entries(other.labels) as [LanguageCode, string][])
    .filter(([language, text]) => labels[language] !== text)
    .map(([language, text]) => ({ text, language }));
  const wikidata = kept.wikidata ?? other.wikidata;
  const gender = kept.gender ?? other.gender;
  const same = [...new Set([...(kept.same ?? []), ...(other.same ?? [])])];
  return {
    ...kept,
    named: kept.named || other.named,
    labels,
    aliases: withoutTwice([...kept.aliases, ...names, ...other.aliases]),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(gender === undefined ? {} : { gender }),
    ...(same.length === 0 ? {} : { same }),
  };
}

function withoutTwice(aliases: Entity["aliases"]): Entity["aliases"] {
  const seen = new Set<string>();
  return aliases.filter(({ text, language }) => {
    const key = `${language} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
