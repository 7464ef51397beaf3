// Questions in SPARQL to start from. Each is filled in with names and days of the graph at hand, so that it finds something.
// A stranger would get wrong who is named: the one most spoken about, the one who denies most, not always the same.
import type { NodeAttributes, StatementGraph } from "@isnad/graph";
import { compareCodeUnits } from "@isnad/text";
import { literalOf } from "./tokens.ts";

/** What the examples are filled in with. */
interface Filling {
  /** Whom most statements are about. */
  readonly topmost: { readonly iri: string; readonly names: readonly string[] };
  /** Who denies most, and what that is most about. */
  readonly denier: string;
  readonly denied: string;
  /** `YYYY-MM-DD`: half of the denials that have a day are of it or later. */
  readonly since: string;
}

const EXAMPLES = {
  deniedSince: ({ since }: Filling) => `SELECT ?date ?who ?text WHERE {
  ?s isnad:polarity isnad:Denied ;
     isnad:speaker ?who ;
     isnad:text ?text ;
     isnad:date ?date .
  FILTER (?date >= "${since}"^^xsd:date)
}
ORDER BY DESC(?date)`,
  perSpeaker: () => `SELECT ?who (COUNT(?s) AS ?statements) WHERE {
  ?s isnad:speaker ?who .
}
GROUP BY ?who
ORDER BY DESC(?statements)
LIMIT 25`,
  contradictions: () => `SELECT ?one ?says ?other ?saysInstead WHERE {
  ?a cito:disagreesWith ?b ;
     isnad:speaker ?one ;
     isnad:text ?says .
  ?b isnad:speaker ?other ;
     isnad:text ?saysInstead .
  FILTER (STR(?a) < STR(?b))
}`,
  quotedInLanguage: () => `SELECT ?who ?outlet ?language (COUNT(?s) AS ?quotations) WHERE {
  ?s isnad:speaker ?who ;
     isnad:quotation isnad:Direct ;
     isnad:text ?text ;
     isnad:reportedIn ?article .
  ?article schema:publisher ?outlet .
  BIND (LANG(?text) AS ?language)
}
GROUP BY ?who ?outlet ?language
ORDER BY DESC(?quotations)`,
  nested: () => `SELECT ?outer ?says ?inner ?says2 ?innermost ?says3 WHERE {
  ?a isnad:speaker ?outer ; isnad:text ?says .
  ?b isnad:within ?a ; isnad:speaker ?inner ; isnad:text ?says2 .
  OPTIONAL {
    ?c isnad:within ?b ; isnad:speaker ?innermost ; isnad:text ?says3 .
  }
}
ORDER BY DESC(BOUND(?innermost))`,
  deniedTopics: () => `SELECT ?topic (COUNT(DISTINCT ?who) AS ?deniers) WHERE {
  ?s isnad:denies ?topic ;
     isnad:speaker ?who .
}
GROUP BY ?topic
ORDER BY DESC(?deniers)
LIMIT 25`,
  restated: () => `SELECT ?who ?before ?after WHERE {
  ?s isnad:restates ?earlier ;
     isnad:speaker ?who ;
     isnad:text ?after .
  ?earlier isnad:text ?before .
}`,
  directShare: () => `SELECT ?outlet (COUNT(?s) AS ?statements) (AVG(?direct) AS ?quoted) WHERE {
  ?s isnad:quotation ?how ;
     isnad:reportedIn ?article .
  ?article schema:publisher ?outlet .
  BIND (IF(?how = isnad:Direct, 1, 0) AS ?direct)
}
GROUP BY ?outlet
ORDER BY DESC(?quoted)`,
  byOutlets: () => `SELECT ?who (COUNT(DISTINCT ?outlet) AS ?outlets) WHERE {
  ?s isnad:speaker ?who ;
     isnad:reportedIn ?article .
  ?article schema:publisher ?outlet .
}
GROUP BY ?who
ORDER BY DESC(?outlets)
LIMIT 25`,
  undated: () => `SELECT ?s ?who ?text WHERE {
  ?s a isnad:Statement ;
     isnad:text ?text .
  OPTIONAL { ?s isnad:speaker ?who }
  FILTER NOT EXISTS { ?s isnad:date ?date }
}`,
  contains: ({ topmost }: Filling) => `SELECT ?s ?who ?text WHERE {
  ?s isnad:text ?text ;
     isnad:speaker ?who .
  FILTER (${topmost.names.map((name) => `CONTAINS(?text, ${plain(name)})`).join(" || ")})
}`,
  anySide: ({ topmost }: Filling) => `SELECT ?s ?side ?text WHERE {
  { ?s isnad:speaker <${topmost.iri}> . BIND ("speaks" AS ?side) }
  UNION
  { ?s isnad:addressee <${topmost.iri}> . BIND ("is told" AS ?side) }
  UNION
  { ?s isnad:about <${topmost.iri}> . BIND ("is spoken about" AS ?side) }
  ?s isnad:text ?text .
}
ORDER BY ?side`,
  hedged: () => `SELECT ?who ?certainty ?cue ?text WHERE {
  VALUES ?certainty { isnad:Probable isnad:Possible }
  ?s isnad:certainty ?certainty ;
     isnad:speaker ?who ;
     isnad:text ?text .
  OPTIONAL { ?s isnad:cue ?cue }
}
ORDER BY ?certainty`,
  spokeAbout: () => `CONSTRUCT { ?who isnad:spokeAbout ?whom } WHERE {
  ?s isnad:speaker ?who ;
     isnad:about ?whom .
  FILTER (?who != ?whom)
}`,
  everDenied: ({ denier, denied }: Filling) => `ASK {
  ?s isnad:speaker <${denier}> ;
     isnad:polarity isnad:Denied ;
     isnad:about <${denied}> .
}`,
} as const;

export type ExampleId = keyof typeof EXAMPLES;

export interface SparqlExample {
  readonly id: ExampleId;
  readonly text: string;
  /** Those whom it names, and the day. */
  readonly named: readonly string[];
  readonly since?: string;
}

/** The examples for a graph; none where it holds nobody. */
export function sparqlExamples(graph: StatementGraph): readonly SparqlExample[] {
  const filling = fillingOf(graph);
  if (filling === undefined) return [];
  const { topmost, denier, denied, since } = filling;
  const filledIn: Partial<Record<ExampleId, Omit<SparqlExample, "id" | "text">>> = {
    deniedSince: { named: [], since },
    contains: { named: [topmost.iri] },
    anySide: { named: [topmost.iri] },
    everDenied: { named: [denier, denied] },
  };
  return (Object.keys(EXAMPLES) as ExampleId[]).map((id) => ({
    id,
    text: EXAMPLES[id](filling),
    ...(filledIn[id] ?? { named: [] }),
  }));
}

function fillingOf(graph: StatementGraph): Filling | undefined {
  const about = new Map<string, number>();
  const denying = new Map<string, number>();
  const denied = new Map<string, Map<string, number>>();
  graph.forEachNode((statement, { facets }) => {
    const at = (kind: string) =>
      graph.filterOutNeighbors(statement, (entity) =>
        graph.edges(statement, entity).some((edge) => graph.getEdgeAttribute(edge, "kind") === kind),
      );
    const subjects = facets === undefined ? [] : at("about");
    for (const subject of subjects) count(about, subject);
    if (facets?.polarity !== "Denied") return;
    for (const speaker of at("speaker")) {
      const counts = denied.get(speaker) ?? new Map<string, number>();
      denied.set(speaker, counts);
      for (const subject of subjects) count(counts, subject);
      if (subjects.length > 0) count(denying, speaker);
    }
  });
  const topmost = most(about) ?? graph.findNode((_, { kind }) => kind !== "statement");
  if (topmost === undefined) return undefined;
  const { names } = graph.getNodeAttributes(topmost);
  const denier = most(denying) ?? topmost;
  return {
    topmost: { iri: topmost, names: [...new Set([names.en, names.ar, names.written])].filter(isName) },
    denier,
    denied: most(denied.get(denier) ?? new Map()) ?? topmost,
    since: middleDay(graph),
  };
}

const isName = (name: string | undefined): name is string => name !== undefined;

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function most(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(
    ([one, ones], [other, others]) => others - ones || compareCodeUnits(one, other),
  )[0]?.[0];
}

function middleDay(graph: StatementGraph): string {
  const day = (_: string, { facets }: NodeAttributes) =>
    facets?.polarity === "Denied" && facets.dated === "said" && facets.day?.length === 10 ? [facets.day] : [];
  const days = graph.mapNodes(day).flat().sort();
  return days[Math.floor(days.length / 2)] ?? "2000-01-01";
}

function plain(name: string): string {
  return literalOf(name, "").slice(0, -1);
}
