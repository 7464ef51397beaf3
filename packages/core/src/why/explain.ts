// Why a name is the node that it is: every written form with what joined it, the spellings that were taken for one, and the
// names that came near and were not joined.
// A stranger would get wrong when this is worked out: the whole corpus is read again, with joins taken down, since a
// build keeps no record of them.
import { INSTANCE_BASE } from "@isnad/ontology";
import { compareCodeUnits, fold } from "@isnad/text";
import { articleId } from "../article-id.ts";
import type { CorrectionReport } from "../correct/log.ts";
import type { Article, Attributed, Entity, LanguageCode, MentionForm, Span } from "../document.ts";
import { listOf } from "../lexicons/gazetteer.ts";
import { attributeAll, type BuildOptions, finish } from "../pipeline.ts";
import type { Cluster, Join } from "../resolve/clusters.ts";
import { Joins, type MentionRule } from "../resolve/joins.ts";
import { type NearMiss, nearMisses, neededFor } from "./near-misses.ts";

/** Where something stands, for a person to look it up. */
export interface Place {
  readonly source: string;
  /** From 1. */
  readonly line: number;
}

/** One reason that some mentions of a written form have in common. */
export interface FormReason {
  /** `pronoun`: attribution found who is meant. */
  readonly because: MentionRule | "pronoun";
  /** The rule that found the words: "ar-title-name". */
  readonly rule: string;
  readonly form: MentionForm;
  /** The longer name, or the name described. */
  readonly of?: string;
  /** Of a description, the words that agree. */
  readonly words?: readonly string[];
  /** What stood written onto it: "ل". */
  readonly clitic?: string;
  /** For listed words: "persons" (a word list of isnad's), "names.csv:4" (the user's), or "institutions" (a pattern). */
  readonly list?: string;
  readonly count: number;
  /** The first of them. */
  readonly at: Place;
}

export interface WrittenForm {
  readonly text: string;
  readonly language: LanguageCode;
  readonly count: number;
  readonly articles: number;
  readonly reasons: readonly FormReason[];
}

/** The entity of an IRI or id, else all that are called so anywhere. */
function called(name: string, articles: readonly Attributed[], iriOf: (entity: Entity) => string): Entity[] {
  const key = fold(name);
  const found = new Set<Entity>();
  const isCalled = ({ labels, aliases }: Entity) =>
    key !== "" &&
    [...Object.values(labels), ...aliases.map(({ text }) => text)].some((text) => fold(text) === key);
  const all = new Set(articles[0]?.entities.values() ?? []);
  for (const article of articles) {
    for (const { entity } of article.speakerMentions) all.add(entity);
    for (const [{ start, end }, entity] of article.entityOf) {
      all.add(entity);
      if (key !== "" && fold(article.text.slice(start, end)) === key) found.add(entity);
    }
  }
  for (const entity of all) {
    if (entity.id === name || iriOf(entity) === name) return [entity];
    if (isCalled(entity)) found.add(entity);
  }
  return [...found];
}

/** Evidence by its names, not its ids. */
export interface ExplainedJoin extends Join {
  /** 0 to 1: how alike two such names have to be; undefined where that is not what joined them. */
  readonly needed?: number;
}

export interface Explanation {
  readonly entity: Entity;
  readonly iri: string;
  /** The most frequent first. */
  readonly forms: readonly WrittenForm[];
  /** Spellings of different articles that were taken for one. */
  readonly joins: readonly ExplainedJoin[];
  /** Where the user's authority files speak of it. */
  readonly authority: readonly string[];
  /** The corrections that changed it, with their lines. */
  readonly corrections: readonly { readonly where: string; readonly text: string }[];
  readonly nearMisses: readonly NearMiss[];
}

export interface ExplainOptions extends BuildOptions {
  /** Hears of each correction that matches nothing or contradicts another. */
  readonly onReport?: (report: CorrectionReport) => void;
}

/**
 * Explains every entity that a name (in either language, as an article has it or as a label) or an IRI may mean; none
 * where nothing is called so.
 */
export function explain(
  articles: readonly Article[],
  name: string,
  options: ExplainOptions = {},
): readonly Explanation[] {
  const joins = new Joins();
  const { attributed, corrector } = finish(attributeAll(articles, options, joins));
  for (const report of corrector.reports()) options.onReport?.(report);
  const iriOf = ({ iri, id }: Entity) => iri ?? (options.base ?? INSTANCE_BASE) + id;
  return called(name, attributed, iriOf)
    .sort((a, b) => Number(b.named) - Number(a.named) || compareCodeUnits(a.id, b.id))
    .map((entity) => {
      const names = namesOf(entity, attributed, joins);
      const clusters = joins.clusters.filter(({ members }) => members.some((member) => names.has(member)));
      return {
        entity,
        iri: iriOf(entity),
        forms: formsOf(entity, attributed, joins),
        joins: clusters.flatMap((cluster) =>
          cluster.joins.map((join) => spokenFor(join, entity, attributed)),
        ),
        authority: attributed[0]?.lists.rowOf(entity.id)?.authority?.where ?? [],
        corrections: corrector
          .changes()
          .filter(({ ids }) => ids.has(entity.id))
          .map(({ correction }) => ({ where: correction.where, text: correction.text })),
        nearMisses: nearMisses(entity, names, clusters, joins.clusters, ownerOf(attributed, joins)),
      };
    });
}

function spokenFor(join: Join, { kind }: Entity, [article]: readonly Attributed[]): ExplainedJoin {
  const evidence = join.evidence.map((id) => {
    const row = article?.lists.rowOf(id);
    return row?.en[0] ?? row?.ar[0] ?? id;
  });
  const needed = kind === "person" ? neededFor(join) : undefined;
  return { ...join, evidence, ...(needed === undefined ? {} : { needed }) };
}

type Names = ReadonlySet<Cluster["members"][number]>;

/** The names of single articles that make an entity. */
function namesOf(entity: Entity, articles: readonly Attributed[], joins: Joins): Names {
  return new Set(
    articles.flatMap((article) =>
      [...article.entityOf].flatMap(([mention, other]) =>
        other === entity ? (joins.of(articleId(article), mention)?.name ?? []) : [],
      ),
    ),
  );
}

/** Which entity a name of one article became. */
function ownerOf(
  articles: readonly Attributed[],
  joins: Joins,
): ReadonlyMap<Cluster["members"][number], Entity> {
  const owners = new Map<Cluster["members"][number], Entity>();
  for (const article of articles)
    for (const [mention, entity] of article.entityOf) {
      const name = joins.of(articleId(article), mention)?.name;
      if (name !== undefined && !owners.has(name)) owners.set(name, entity);
    }
  return owners;
}

interface Counted {
  readonly text: string;
  readonly language: LanguageCode;
  count: number;
  readonly articles: Set<Attributed>;
  readonly reasons: Map<string, FormReason & { count: number }>;
}

function formsOf(entity: Entity, articles: readonly Attributed[], joins: Joins): WrittenForm[] {
  const forms = new Map<string, Counted>();
  const add = (
    article: Attributed,
    span: Span,
    language: LanguageCode,
    reason: Omit<FormReason, "count" | "at">,
  ) => {
    const text = article.text.slice(span.start, span.end).replace(/\s+/gu, " ");
    const key = `${language} ${text}`;
    const form = forms.get(key) ?? { text, language, count: 0, articles: new Set(), reasons: new Map() };
    forms.set(key, form);
    form.count++;
    form.articles.add(article);
    const why = JSON.stringify(reason);
    const known = form.reasons.get(why) ?? { ...reason, count: 0, at: placeOf(article, span.start) };
    form.reasons.set(why, { ...known, count: known.count + 1 });
  };
  for (const article of articles) {
    for (const [mention, other] of article.entityOf) {
      if (other !== entity) continue;
      const { rule, form, language, start, entry } = mention;
      const { name: _, rule: because = "found", ...join } = joins.of(articleId(article), mention) ?? {};
      const clitic =
        mention.language === "ar"
          ? /[\p{L}\p{M}]+$/u.exec(article.text.slice(Math.max(0, start - 4), start))?.[0]
          : undefined;
      add(article, mention, language, {
        because,
        rule,
        form,
        ...join,
        ...(clitic === undefined ? {} : { clitic }),
        ...(entry === undefined
          ? {}
          : { list: sourceOf(article, entry, article.text.slice(start, mention.end)) }),
      });
    }
    for (const { span, form, entity: other } of article.speakerMentions)
      if (other === entity)
        add(article, span, languageOf(article, span), { because: "pronoun", rule: "speaker-in-force", form });
  }
  return [...forms.values()]
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.text, b.text))
    .map(({ articles: within, reasons, ...form }) => ({
      ...form,
      articles: within.size,
      reasons: [...reasons.values()].sort((a, b) => b.count - a.count || compareCodeUnits(a.rule, b.rule)),
    }));
}

/** Which list has the entity: the user's, where it has one of these words; else ours; else a pattern. */
function sourceOf(article: Attributed, entry: string, text: string): string {
  const facts = article.lists.rowOf(entry)?.authority;
  const from = facts?.names.get(text);
  return from ?? listOf(entry) ?? facts?.where[0] ?? "institutions";
}

function placeOf({ source, text }: Article, offset: number): Place {
  return { source, line: text.slice(0, offset).split("\n").length };
}

function languageOf({ paragraphs, languages }: Attributed, { start }: Span): LanguageCode {
  return paragraphs.find(({ end }) => end > start)?.language ?? languages[0] ?? "en";
}
