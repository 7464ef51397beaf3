// The graph's nodes: from lexicon rows, from clusters of names, from one article's unnamed speakers.
// A stranger would get wrong the ids: they depend on the names alone, never on the order in which names were met.
import { compareCodeUnits, fold } from "@isnad/text";
import type { Entity, EntityKind, LanguageCode } from "../document.ts";
import type { EntityRow } from "../lexicons/rows.ts";
import { type Cluster, fullForm } from "./clusters.ts";
import { type Form, group, type LocalName } from "./local-name.ts";

const NONE: ReadonlySet<string> = new Set();

/** The entity of a lexicon row; `members` add the spellings met in the corpus that the row does not have. */
export function listedEntity(row: EntityRow, members: readonly LocalName[] = []): Entity {
  const hidden = row.authority?.hidden ?? NONE;
  const [en, ...moreEnglish] = row.en.filter((name) => !hidden.has(name));
  const [ar, ...moreArabic] = row.ar.filter((name) => !hidden.has(name));
  const known = new Set([...row.en, ...row.ar]);
  const met = row.kind === "organization" || row.kind === "person" ? countedForms(members) : [];
  return {
    id: row.id,
    kind: row.kind,
    named: true,
    labels: { ...(en === undefined ? {} : { en }), ...(ar === undefined ? {} : { ar }) },
    aliases: [
      ...moreEnglish.map((text) => ({ text, language: "en" as const })),
      ...moreArabic.map((text) => ({ text, language: "ar" as const })),
      ...met.filter(({ text }) => !known.has(text)).map(({ text, language }) => ({ text, language })),
    ],
    ...(row.wikidata === undefined ? {} : { wikidata: row.wikidata }),
    ...(row.authority?.iri === undefined ? {} : { iri: row.authority.iri }),
    ...(row.authority === undefined ? {} : { same: row.authority.same }),
    ...(row.partOf === undefined ? {} : { partOf: row.partOf }),
    ...(row.locatedIn === undefined ? {} : { locatedIn: row.locatedIn }),
    ...(row.gender === undefined ? {} : { gender: row.gender }),
  };
}

/** The entity of a cluster of names that no lexicon has. */
export function foundEntity(cluster: Cluster, id: string): Entity {
  const { members } = cluster;
  const forms = countedForms(members);
  const labels = { ...labelOf(forms, "en"), ...labelOf(forms, "ar") };
  const first = members[0];
  const gender = members.find((member) => member.gender !== undefined)?.gender;
  return {
    id,
    kind: first?.kind ?? "person",
    named: true,
    labels,
    aliases: forms
      .filter(({ text, language }) => labels[language] !== text)
      .map(({ text, language }) => ({ text, language })),
    ...(gender === undefined ? {} : { gender }),
    ...(first?.number === undefined ? {} : { number: first.number }),
  };
}

/** An entity of one article only: "a senior official". */
export function unnamedEntity(name: LocalName): Entity {
  const forms = countedForms([name]);
  const first = [...name.mentions].sort((a, b) => a.start - b.start)[0];
  const label = forms.find(({ language }) => language === first?.language) ?? forms[0];
  return {
    id: `${prefixOf(name.kind)}/${name.articleId}/${name.start}`,
    kind: name.kind,
    named: false,
    labels: label === undefined ? {} : { [label.language]: label.text },
    aliases: forms.filter((form) => form !== label).map(({ text, language }) => ({ text, language })),
    ...(name.gender === undefined ? {} : { gender: name.gender }),
    ...(name.number === undefined ? {} : { number: name.number }),
  };
}

/** The most words first, then the most frequent, then code units: the first of a language is its label. */
function countedForms(members: readonly LocalName[]): Form[] {
  const counted = new Map<string, Form>();
  for (const member of members)
    for (const { text, language, count } of member.forms)
      counted.set(text, { text, language, count: count + (counted.get(text)?.count ?? 0) });
  const words = (text: string) => text.split(/\s+/).length;
  return [...counted.values()].sort(
    (a, b) => words(b.text) - words(a.text) || b.count - a.count || compareCodeUnits(a.text, b.text),
  );
}

function labelOf(forms: readonly Form[], language: LanguageCode): Partial<Record<LanguageCode, string>> {
  const label = forms.find((form) => form.language === language);
  return label === undefined ? {} : { [language]: label.text };
}

function prefixOf(kind: EntityKind): "actor" | "organization" | "place" {
  return kind === "organization"
    ? "organization"
    : kind === "place" || kind === "country"
      ? "place"
      : "actor";
}

/** "actor/ivan-petrov"; the Latin form where one is known; a lone last name carries its article. */
export function slugOf(cluster: Cluster): string {
  const { members } = cluster;
  const kind = members[0]?.kind ?? "person";
  const texts = members.map(fullForm);
  const latin = countedForms(members).find(({ text }) => /^\p{Script=Latin}/u.test(text))?.text;
  const text = latin ?? [...texts].sort(compareCodeUnits)[0] ?? "";
  const base = `${prefixOf(kind)}/${latinSlug(text)}`;
  const isLone = group(kind) === "person" && texts.every((each) => !/[\s-]/.test(each));
  return isLone ? `${base}-${members[0]?.articleId ?? ""}` : base;
}

/** The id of an entity of this kind and name, where no other has it. */
export function entityId(kind: EntityKind, name: string): string {
  return `${prefixOf(kind)}/${latinSlug(name)}`;
}

function latinSlug(text: string): string {
  return fold(text).replaceAll(" ", "-");
}
