// The patterns of a question as tellings: what is asked of one statement, property by property.
// A stranger would get wrong when there are none: a pattern that fits no telling makes the whole question one that is read
// out pattern by pattern, since a sentence that leaves something out would be wrong.
import { cito, isnad, rdf } from "@isnad/ontology";
import type { Pattern, QueryTerm } from "../parse-query.ts";

/** The properties of a statement that sentences know. */
export const TOLD = [
  "speaker",
  "addressee",
  "via",
  "about",
  "topic",
  "affirms",
  "denies",
  "leavesOpen",
  "act",
  "polarity",
  "certainty",
  "status",
  "quotation",
  "text",
  "cue",
  "date",
  "reportedIn",
  "rule",
  "confidence",
] as const;
export type Told = (typeof TOLD)[number];

/** A value that is named, or that the question asks for. */
export type Asked = Exclude<QueryTerm, { kind: "variable" }> | undefined;

/** What is asked of one statement. */
export type Telling = ReadonlyMap<Told, readonly Asked[]>;

export const LINKS = ["within", "disagreesWith", "agreesWith", "sameUtterance", "restates"] as const;
export type Link = (typeof LINKS)[number];

export interface Tellings {
  /** Statements that nothing joins are asked for side by side. */
  readonly all: readonly [Telling, ...Telling[]];
  /** How the first of two stands to the second. */
  readonly link?: Link;
}

const TOLD_BY: ReadonlyMap<string, Told> = new Map(TOLD.map((name) => [isnad[name], name]));
const LINK_BY: ReadonlyMap<string, Link> = new Map([
  [isnad.within, "within"],
  [cito.disagreesWith, "disagreesWith"],
  [cito.agreesWith, "agreesWith"],
  [isnad.sameUtterance, "sameUtterance"],
  [isnad.restates, "restates"],
]);
/** What may be asked or named several times of one statement. */
const SEVERAL: ReadonlySet<Told> = new Set(["about"]);

/** The tellings that the patterns are made of, and nothing else; undefined where there is more to them. */
export function tellingsOf(patterns: readonly Pattern[]): Tellings | undefined {
  const tellings = new Map<string, Map<Told, Asked[]>>();
  const asked = new Set<string>();
  let link: { kind: Link; from: string; to: string } | undefined;
  const tellingOf = (name: string) => {
    const telling = tellings.get(name) ?? new Map<Told, Asked[]>();
    tellings.set(name, telling);
    return telling;
  };
  for (const pattern of patterns) {
    const { subject, property, object } = turned(pattern);
    if (subject.kind !== "variable" || property === undefined) return undefined;
    const telling = tellingOf(subject.name);
    const kind = LINK_BY.get(property);
    const told = TOLD_BY.get(property);
    if (property === rdf.type) {
      if (object.kind !== "term" || object.term.value !== isnad.Statement) return undefined;
    } else if (kind !== undefined) {
      if (link !== undefined || object.kind !== "variable") return undefined;
      link = { kind, from: subject.name, to: object.name };
      tellingOf(object.name);
    } else if (told !== undefined) {
      const values = telling.get(told) ?? [];
      if (values.length > 0 && !SEVERAL.has(told)) return undefined;
      if (object.kind === "variable") {
        if (asked.has(object.name)) return undefined;
        asked.add(object.name);
      }
      telling.set(told, [...values, object.kind === "variable" ? undefined : object]);
    } else return undefined;
  }
  return assembled(tellings, asked, link);
}

function assembled(
  tellings: ReadonlyMap<string, Telling>,
  asked: ReadonlySet<string>,
  link: { readonly kind: Link; readonly from: string; readonly to: string } | undefined,
): Tellings | undefined {
  if ([...tellings.keys()].some((name) => asked.has(name))) return undefined;
  if (link === undefined) {
    const [first, ...others] = tellings.values();
    return first && { all: [first, ...others] };
  }
  const [first, second] = [tellings.get(link.from), tellings.get(link.to)];
  if (tellings.size !== 2 || first === undefined || second === undefined || link.from === link.to)
    return undefined;
  return { all: [first, second], link: link.kind };
}

/** "X said S" is "the speaker of S is X"; other patterns stay as they are. */
function turned({ subject, predicate, object }: Pattern) {
  const property = predicate.kind === "term" ? predicate.term.value : undefined;
  return property === isnad.said
    ? { subject: object, property: isnad.speaker as string, object: subject }
    : { subject, property, object };
}
