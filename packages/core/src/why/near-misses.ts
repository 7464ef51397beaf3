// The names that came near an entity's and were not joined, with what was missing.
// A stranger would get wrong where they are looked for: among all names of the corpus, not only those that resolution
// compared, since it never looks at names whose consonants differ.
import { compareCodeUnits, fold } from "@isnad/text";
import type { Entity } from "../document.ts";
import { type Cluster, compare, fullForm, type Join } from "../resolve/clusters.ts";
import { type Apart, type JoinRule, THRESHOLDS } from "../resolve/compare.ts";
import { group, type LocalName } from "../resolve/local-name.ts";
import { type Spelled, spelledAs } from "../resolve/spelled.ts";
import { align } from "../resolve/spelling/align.ts";
import type { NamePart } from "../resolve/spelling/name-parts.ts";
import { similarity } from "../resolve/spelling/similarity.ts";

/** Why two names that are alike stayed two. */
export type Missing =
  | Apart["because"]
  /** They agree, but somebody else fits as well, or another spelling of one of them does not agree. */
  | "others"
  /** One is listed: lists are not joined to other names by their sound. */
  | "listed";

export interface NearMiss {
  /** The entity's own spelling, and the other. */
  readonly one: string;
  readonly other: string;
  /** The id of the entity that the other is. */
  readonly id: string;
  readonly because: Missing;
  /** Where they agree but for that, how they would have been joined. */
  readonly rule?: JoinRule;
  /** 0 to 1: how alike the spellings sound on average, and what was needed. */
  readonly similarity: number;
  readonly needed: number;
}

/** How alike the names of two persons had to be that were joined so. */
export function neededFor({ rule, one, other, evidence }: Join): number | undefined {
  const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
  const isAcross = isArabic(one) !== isArabic(other);
  const isShared = evidence.length > 0;
  if (rule === "acronym") return undefined;
  if (rule === "last-name") return THRESHOLDS.lone;
  if (rule === "initial") return THRESHOLDS.withinWithOffice.mean;
  if (rule === "reversed-order" || !isShared) return THRESHOLDS[isAcross ? "across" : "within"].mean;
  return THRESHOLDS[isAcross ? "acrossWithOffice" : "withinWithOffice"].mean;
}

/** Below this two names are not near. */
const NEAR = 0.65;
/** The nearest so many. */
const MOST = 8;

export function nearMisses(
  entity: Entity,
  names: ReadonlySet<LocalName>,
  own: readonly Cluster[],
  clusters: readonly Cluster[],
  owners: ReadonlyMap<LocalName, Entity>,
): NearMiss[] {
  const [first] = names;
  if (first === undefined || !entity.named) return [];
  const mine = spellings(entity, names);
  const near: NearMiss[] = [];
  for (const cluster of clusters) {
    if (own.includes(cluster)) continue;
    const owner = cluster.members.map((member) => owners.get(member)).find((each) => each !== undefined);
    if (owner === undefined || owner === entity || group(owner.kind) !== group(entity.kind)) continue;
    const best = texts(cluster)
      .flatMap(([text, members]) =>
        mine.flatMap((one) => judged(one, spelledAs(`? ${text}`, text, members), first.entry !== undefined)),
      )
      .sort(nearestFirst)[0];
    if (best !== undefined) near.push({ ...best, id: owner.id });
  }
  return near.sort(nearestFirst).slice(0, MOST);
}

type Judged = Omit<NearMiss, "id">;

function nearestFirst(a: Judged, b: Judged): number {
  return b.similarity - a.similarity || compareCodeUnits(a.other, b.other) || compareCodeUnits(a.one, b.one);
}

interface Written {
  readonly text: string;
  readonly spelled: Spelled;
}

/** The full names of the entity as articles have it; of a listed one, as lists do. */
function spellings(entity: Entity, names: ReadonlySet<LocalName>): Written[] {
  const members = [...names];
  const [first] = members;
  const listed = [...Object.values(entity.labels), ...entity.aliases.map(({ text }) => text)];
  const isWhole = (text: string) => entity.kind !== "person" || /\s/u.test(text);
  const known = first?.entry === undefined ? members.map(fullForm) : listed.filter(isWhole);
  const all = new Map(known.filter(Boolean).map((text) => [fold(text), text]));
  return [...all.values()].map((text) => ({ text, spelled: spelledAs(`! ${text}`, text, members) }));
}

function texts({ members }: Cluster): [string, LocalName[]][] {
  const byText = new Map<string, LocalName[]>();
  for (const member of members)
    byText.set(fullForm(member), [...(byText.get(fullForm(member)) ?? []), member]);
  return [...byText];
}

function judged({ text: one, spelled: a }: Written, b: Spelled, isListed: boolean): Judged[] {
  const other = b.key.slice(2);
  const verdict = compare(a, b);
  const { alike, needed } = measured(a, b);
  if (verdict.joined) {
    const because = isListed ? "listed" : "others";
    return [{ one, other, because, rule: verdict.rule, similarity: verdict.similarity, needed }];
  }
  if (verdict.because === "kind" || alike < NEAR) return [];
  return [{ one, other, because: verdict.because, similarity: alike, needed }];
}

/** How alike two names sound, part by part; a last name alone is measured by the last part of the other. */
function measured(one: Spelled, other: Spelled): { readonly alike: number; readonly needed: number } {
  const isAcross = one.name.language !== other.name.language;
  const [a, b] = isAcross && one.name.language === "en" ? [other.name, one.name] : [one.name, other.name];
  const scripts = isAcross ? "across" : a.language === "ar" ? "arabic" : "latin";
  const sound = (x: NamePart | undefined, y: NamePart | undefined) =>
    x === undefined || y === undefined ? 0 : similarity(x.phones, y.phones, scripts);
  const last = sound(a.parts.at(-1), b.parts.at(-1));
  if (a.parts.length < 2 || b.parts.length < 2) return { alike: last, needed: THRESHOLDS.lone };
  const alike = align(a, b)?.mean ?? (sound(a.parts[0], b.parts[0]) + last) / 2;
  return { alike, needed: THRESHOLDS[isAcross ? "across" : "within"].mean };
}
