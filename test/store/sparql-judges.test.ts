// SPARQL against other engines: on random data and queries our joins answer as oxigraph does, and as Comunica does over the
// same dataset. A stranger would get wrong the values: none here is written as oxigraph would rewrite it (01, 1.50).
import { createDataset, dataFactory as rdf, type SparqlOptions, sparql } from "@isnad/store";
import type { Quad, Term } from "@rdfjs/types";
import fc from "fast-check";
import { Store } from "oxigraph";
import { expect, test } from "vitest";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const typed = (text: string, type: string) => rdf.literal(text, rdf.namedNode(XSD + type));
const NODES = ["a", "b", "c", "d"].map((name) => rdf.namedNode(`urn:${name}`));
const VERBS = ["p", "q", "r"].map((name) => rdf.namedNode(`urn:${name}`));
const VALUES = [
  typed("1", "integer"),
  typed("2", "integer"),
  typed("10", "integer"),
  typed("2.5", "decimal"),
  typed("2026-03-09", "date"),
  typed("2026-11-22", "date"),
  typed("true", "boolean"),
  rdf.literal("b"),
  rdf.literal("ab"),
  rdf.literal("ab", "en"),
  rdf.literal("سلام", "ar"),
];
const graph = fc.constantFrom(
  rdf.defaultGraph(),
  rdf.defaultGraph(),
  rdf.namedNode("urn:g"),
  rdf.namedNode("urn:h"),
);
const quad = fc
  .tuple(fc.constantFrom(...NODES), fc.constantFrom(...VERBS), fc.constantFrom(...NODES, ...VALUES), graph)
  .map(([s, p, o, g]) => rdf.quad(s, p, o, g));
const data = fc.array(quad, { minLength: 5, maxLength: 30 });

const variable = fc.constantFrom("?x", "?y", "?z", "?w");
const node = fc.constantFrom("?x", "?x", "?y", "?y", "?z", "<urn:a>", "<urn:b>");
const verb = fc.constantFrom("<urn:p>", "<urn:p>", "<urn:q>", "<urn:r>", "?v");
const object = fc.constantFrom("?x", "?y", "?y", "?z", "?w", "<urn:a>", "2", '"ab"@en');
const pattern = fc.tuple(node, verb, object).map((terms) => `${terms.join(" ")} .`);
const block = fc.array(pattern, { minLength: 1, maxLength: 3 }).map((patterns) => patterns.join(" "));
const filter = fc.oneof(
  fc
    .tuple(
      variable,
      fc.constantFrom("<", "<=", ">", ">=", "="),
      fc.constantFrom("2", "2.5", '"ab"', "?y", '"2026-05-01"^^<http://www.w3.org/2001/XMLSchema#date>'),
    )
    .map((parts) => parts.join(" ")),
  fc
    .tuple(fc.constantFrom("bound", "!bound", "isIRI", "isLiteral", "isNumeric"), variable)
    .map(([f, v]) => `${f}(${v})`),
  fc.tuple(variable, fc.constantFrom("a", "B")).map(([v, part]) => `regex(str(${v}), "${part}", "i")`),
  variable.map((v) => `lang(${v}) = "en"`),
  fc.tuple(variable, variable).map(([a, b]) => `(${a} + ${b} * 2 > 4 || ${a} = <urn:a>)`),
  fc.tuple(variable, variable).map(([a, b]) => `sameTerm(${a}, ${b}) && bound(${a})`),
  variable.map((v) => `${v} IN (1, "ab", <urn:b>)`),
  variable.map((v) => `strlen(str(${v})) > 4 && contains(str(${v}), "urn")`),
  pattern.map((inner) => `EXISTS { ${inner} }`),
  pattern.map((inner) => `NOT EXISTS { ${inner} }`),
);
const part = fc.letrec<{ group: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2 },
    block,
    filter.map((test) => `FILTER(${test})`),
    tie("group").map((inner) => `OPTIONAL { ${inner} }`),
    tie("group").map((inner) => `MINUS { ${inner} }`),
    fc.tuple(tie("group"), tie("group")).map(([a, b]) => `{ ${a} } UNION { ${b} }`),
    block.map((inner) => `GRAPH ?g { ${inner} }`),
    fc.tuple(block, filter).map(([inner, test]) => `GRAPH <urn:g> { ${inner} FILTER(${test}) }`),
    fc.constant("VALUES (?x ?y) { (<urn:a> UNDEF) (<urn:b> 2) (UNDEF <urn:a>) }"),
    fc.constant("VALUES ?z { 1 2 <urn:c> }"),
    block.map((inner) => `{ SELECT ?x (COUNT(*) AS ?n) WHERE { ${inner} } GROUP BY ?x }`),
    block.map((inner) => `{ SELECT DISTINCT ?x ?y WHERE { ${inner} } }`),
    fc.constantFrom("BIND(?y + 1 AS ?k)", "BIND(str(?x) AS ?k)"),
  ),
  group: fc
    .tuple(block, fc.array(tie("part"), { maxLength: 3 }))
    .map(([first, rest]) => [first, ...rest].join(" ")),
})).group;
/** A name may be given a value once only. */
const group = part.filter(
  (text) => (text.match(/AS \?k/g) ?? []).length < 2 && (text.match(/AS \?n/g) ?? []).length < 2,
);
const plain = group.map((inner) => `SELECT * WHERE { ${inner} }`);
// Where oxigraph 0.5.11 sees that nothing can match, a count without groups has no row, though SPARQL wants a 0: such
// counts are asked of patterns alone.
const query = fc.oneof(
  { weight: 4, arbitrary: plain },
  group.map((inner) => `SELECT DISTINCT ?x WHERE { ${inner} }`),
  group.map(
    (inner) => `SELECT ?x (COUNT(DISTINCT ?y) AS ?count) (SUM(?z) AS ?sum) WHERE { ${inner} } GROUP BY ?x`,
  ),
  block.map((inner) => `SELECT (COUNT(*) AS ?count) (AVG(?y) AS ?mean) WHERE { ${inner} }`),
  group.map((inner) => `SELECT ?x (COUNT(*) AS ?count) WHERE { ${inner} } GROUP BY ?x HAVING (COUNT(*) > 1)`),
);

function keyOf(term: Term | undefined): string {
  if (term === undefined) return "-";
  if (term.termType !== "Literal") return `${term.termType} ${term.value}`;
  const numeric = /#(integer|decimal)$/.test(term.datatype.value);
  const value = numeric ? Number(term.value).toPrecision(12) : term.value;
  return `${value} ${term.language} ${numeric ? "number" : term.datatype.value}`;
}

type Rows = {
  readonly variables: readonly string[];
  readonly rows: readonly string[];
  readonly engine: string;
};

async function ours(quads: readonly Quad[], text: string, options: SparqlOptions = {}): Promise<Rows> {
  const answer = await sparql(createDataset(quads), text, { defaultGraph: "default", ...options });
  if (answer.kind !== "rows") throw new Error("no rows");
  const variables = [...answer.variables].sort();
  const rows: string[] = [];
  for await (const row of answer.rows)
    rows.push(variables.map((name) => keyOf(row[answer.variables.indexOf(name)])).join(" | "));
  return { variables, rows: rows.sort(), engine: answer.by.engine };
}

function theirs(
  quads: readonly Quad[],
  text: string,
  variables: readonly string[],
  options: object = {},
): string[] {
  const store = new Store(quads as never);
  const rows = store.query(text, options) as Map<string, Term>[];
  return rows.map((row) => variables.map((name) => keyOf(row.get(name))).join(" | ")).sort();
}

test("oxigraph gives the same rows", async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(data, query, async (quads, text) => {
      const { variables, rows, engine } = await ours(quads, text);
      expect(engine).toBe("joins");
      expect(rows).toEqual(theirs(quads, text, variables));
      if (rows.length > 0) answered++;
    }),
    { numRuns: 700 },
  );
  expect(answered).toBeGreaterThan(70);
});

test("oxigraph gives the same rows of patterns where all graphs are one", async () => {
  const patterns = fc
    .array(pattern, { minLength: 2, maxLength: 4 })
    .map((some) => `SELECT DISTINCT * { ${some.join(" ")} }`);
  await fc.assert(
    fc.asyncProperty(data, patterns, async (quads, text) => {
      const { variables, rows } = await ours(quads, text, { defaultGraph: "union" });
      expect(rows).toEqual(theirs(quads, text, variables, { use_default_graph_as_union: true }));
      expect((await ours(quads, text.replace("DISTINCT", ""), { defaultGraph: "union" })).rows).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

// Comunica 5.2 fails on some filters, MINUS and BIND inside OPTIONAL, lets a filter `?w = 2` pass rows in which nothing binds ?w,
// and loses rows of a subquery grouped by such a variable; oxigraph and the standard do not. So it judges patterns only.
test("so does Comunica, over the same dataset", async () => {
  const parts = fc.tuple(block, block, block).map(([first, optional, other]) => {
    return `SELECT * WHERE { { ${first} } UNION { ${other} } OPTIONAL { ${optional} } }`;
  });
  await fc.assert(
    fc.asyncProperty(data, parts, async (quads, text) => {
      expect((await ours(quads, text, { onlyComunica: true })).rows).toEqual((await ours(quads, text)).rows);
    }),
    { numRuns: 20 },
  );
});
