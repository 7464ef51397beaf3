// A graph as others want it: articles in graphs of their own, reified claims, annotations.
import {
  arrange,
  createDataset,
  FORMATS,
  parse,
  query,
  dataFactory as rdf,
  serialize,
  UnwritableTermError,
  withoutGraphs,
} from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import * as oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";

const ARTICLE = "https://w3id.org/isnad/id/article/talks-0a1b2c3d4e5f";
const TEXT = "😀 Anna Weil said that Spain would host the talks.";
const GRAPH = await parse(
  `
@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix schema: <https://schema.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix i: <https://w3id.org/isnad/id/> .
<${ARTICLE}> a isnad:Article ; schema:articleBody "${TEXT}"@en ; schema:publisher i:organization\\/paper .
<${ARTICLE}#utf16=3,12> a isnad:Mention ; isnad:inArticle <${ARTICLE}> ; isnad:start 3 ; isnad:end 12 ; isnad:mentionOf i:actor\\/anna .
<${ARTICLE}#utf16=23,50> a isnad:Mention ; isnad:inArticle <${ARTICLE}> ; isnad:start 23 ; isnad:end 50 .
<${ARTICLE}#statement=13,23> a isnad:Statement ; isnad:speaker i:actor\\/anna ; isnad:about i:place\\/Q29, i:actor\\/anna ;
  isnad:status isnad:Reported ; isnad:via i:organization\\/paper ; isnad:reportedIn <${ARTICLE}> ; isnad:contentMention <${ARTICLE}#utf16=23,50> .
<${ARTICLE}#statement=60,70> a isnad:Statement ; isnad:speaker i:actor\\/anna ; isnad:about i:place\\/Q30 ; isnad:status isnad:Negated .
i:actor\\/anna a isnad:Actor ; rdfs:label "Anna Weil"@en ; isnad:said <${ARTICLE}#statement=13,23> ; isnad:spokeAbout i:place\\/Q29 .
i:place\\/Q29 a isnad:Place ; rdfs:label "Spain"@en .
`,
  "turtle",
);

const short = (value: string) => value.replace(ARTICLE, "A").replace(/^.*[/#](?=[^/#]*$)/, "");
const said = (quads: Iterable<Quad>, subject: string) =>
  [...quads]
    .filter((quad) => quad.subject.value === `${ARTICLE}${subject}`)
    .map(
      ({ predicate, object }) =>
        `${short(predicate.value)} ${object.termType === "Literal" ? object.value : object.value.replace(ARTICLE, "")}`,
    );

describe("one named graph an article", () => {
  const arranged = arrange(GRAPH, { graphs: "article" });

  test("holds what the article says: its description, mentions and statements", () => {
    const inside = arranged.filter(({ graph }) => graph.value === ARTICLE);
    expect(new Set(inside.map(({ subject }) => subject.value.slice(ARTICLE.length)))).toEqual(
      new Set(["", "#utf16=3,12", "#utf16=23,50", "#statement=13,23", "#statement=60,70"]),
    );
    const outside = arranged.filter(({ graph }) => graph.termType === "DefaultGraph");
    expect(new Set(outside.map(({ subject }) => short(subject.value)))).toEqual(new Set(["anna", "Q29"]));
    expect(inside.length + outside.length).toBe(GRAPH.length);
  });

  test.each(["trig", "nquads", "jsonld"] as const)(
    "gives the same answers when it is read again, in %s",
    async (format) => {
      const again = await parse(await serialize(arranged, format), format);
      for (const patterns of [
        '?s isnad:speaker "Anna Weil" ; isnad:about ?what',
        '"Anna Weil" isnad:said ?s . ?s isnad:reportedIn ?a . ?a schema:publisher ?p',
      ])
        expect(query(createDataset(again), patterns).rows).toEqual(
          query(createDataset(GRAPH), patterns).rows,
        );
      expect(await serialize(withoutGraphs(again), "turtle")).toBe(await serialize(GRAPH, "turtle"));
    },
  );

  test("leaves a quad that has a graph where it is", () => {
    const quad = rdf.quad(
      rdf.namedNode(ARTICLE),
      rdf.namedNode("urn:p"),
      rdf.literal("x"),
      rdf.namedNode("urn:g"),
    );
    expect(arrange([...GRAPH, quad], { graphs: "article" }).at(-1)).toEqual(quad);
  });
});

describe("RDF 1.2", () => {
  const arranged = arrange(GRAPH, { profile: "rdf12", graphs: "none" });

  test("has each reported statement reify what its speaker claims, and nothing else", () => {
    const claims = arranged.filter(({ predicate }) => predicate.value.endsWith("#reifies"));
    expect(
      claims.map(({ subject, object }) => {
        const claim = object as unknown as Quad;
        return [
          subject.value.slice(ARTICLE.length),
          ...[claim.subject, claim.predicate, claim.object].map((term) => short(term.value)),
        ];
      }),
    ).toEqual([["#statement=13,23", "anna", "spokeAbout", "Q29"]]);
    expect(arranged.length).toBe(GRAPH.length + 1);
  });

  test.each(["turtle", "trig", "ntriples", "nquads"] as const)(
    "is read back the same, by us and by oxigraph, in %s",
    async (format) => {
      const document = await serialize(arranged, format, { rdf12: true });
      expect(document).toContain("<<( ");
      expect(await serialize(await parse(document, format), format, { rdf12: true })).toBe(document);
      const mediaType = {
        turtle: "text/turtle",
        trig: "application/trig",
        ntriples: "application/n-triples",
        nquads: "application/n-quads",
      };
      expect(oxigraph.parse(document, { format: mediaType[format] })).toHaveLength(arranged.length);
    },
  );

  test.each(FORMATS)("is written only when it is asked for, and never in JSON-LD: %s", async (format) => {
    await expect(serialize(arranged, format)).rejects.toThrow(UnwritableTermError);
    if (format === "jsonld")
      await expect(serialize(arranged, format, { rdf12: true })).rejects.toThrow(UnwritableTermError);
  });

  test("texts with a direction too", async () => {
    const text = '<urn:a> <urn:b> "سلام"@ar--rtl .\n';
    const set = await parse(text, "ntriples");
    expect(await serialize(set, "ntriples", { rdf12: true })).toBe(text);
    await expect(serialize(set, "ntriples")).rejects.toThrow("text with a direction is RDF 1.2");
  });
});

describe("Web Annotation", () => {
  const arranged = arrange(GRAPH, { profile: "web-annotation", graphs: "none" });

  test("finds a mention by code points, not code units, and by its words with what stands around", () => {
    expect(said(arranged, "#utf16=3,12&selector=position")).toEqual([
      "type http://www.w3.org/ns/oa#TextPositionSelector",
      "start 2",
      "end 11",
    ]);
    expect(said(arranged, "#utf16=3,12&selector=quote")).toEqual([
      "type http://www.w3.org/ns/oa#TextQuoteSelector",
      "exact Anna Weil",
      "prefix 😀 ",
      "suffix  said that Spain would host the ",
    ]);
  });

  test("identifies the entity of a mention", () => {
    expect(said(arranged, "#utf16=3,12&annotation")).toEqual([
      "type http://www.w3.org/ns/oa#Annotation",
      "hasBody https://w3id.org/isnad/id/actor/anna",
      "hasTarget #utf16=3,12",
      "motivatedBy http://www.w3.org/ns/oa#identifying",
    ]);
    expect(said(arranged, "#utf16=23,50&annotation")).toEqual([]);
  });

  test("attributes a statement, says whence it was quoted, and through whom it came", () => {
    expect(said(arranged, "#statement=13,23").filter((line) => /^(was|qualified)/.test(line))).toEqual([
      "wasQuotedFrom ",
      "wasAttributedTo https://w3id.org/isnad/id/actor/anna",
      "qualifiedAttribution #statement=13,23&via=1",
    ]);
    expect(said(arranged, "#statement=13,23&via=1")).toEqual([
      "type http://www.w3.org/ns/prov#Attribution",
      "agent https://w3id.org/isnad/id/organization/paper",
      "hadRole https://w3id.org/isnad/ns#via",
    ]);
  });

  test("attributes nothing that was not said", () => {
    expect(said(arranged, "#statement=60,70").filter((line) => line.startsWith("wasAttributedTo"))).toEqual(
      [],
    );
  });

  test("has no blank nodes, keeps all that was there, and follows articles into their graphs", () => {
    expect(arranged.filter((quad) => quad.subject.termType === "BlankNode")).toEqual([]);
    expect(arranged.slice(0, GRAPH.length)).toEqual(GRAPH);
    const inGraphs = arrange(GRAPH, { profile: "web-annotation", graphs: "article" });
    expect(
      inGraphs.filter(({ subject, graph }) => subject.value.startsWith(ARTICLE) && graph.value !== ARTICLE),
    ).toEqual([]);
  });

  test("gives no positions where the article's text is left out", () => {
    const without = GRAPH.filter(({ predicate }) => !predicate.value.endsWith("articleBody"));
    const written = arrange(without, { profile: "web-annotation", graphs: "none" });
    expect(said(written, "#utf16=3,12&selector=position")).toEqual([]);
    expect(said(written, "#utf16=3,12&annotation")).toHaveLength(4);
  });
});
