// The evidence package: a part of the graph with the words that it rests on, what was asked, the figure, and the view.
// A stranger would get wrong that everything in it is made anew from the graph: the same work gives the same bytes.
import { writeCorrections } from "@isnad/core";
import { type LanguageCode, sentencesCsv, sentencesMarkdown } from "@isnad/graph";
import { isnad, schema } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import { documentOf } from "../document.ts";
import type { Cut } from "../scope.ts";
import type { PackageWishes } from "../takings.ts";
import {
  CORRECTIONS_FILE,
  FIGURE_FILE,
  GRAPH_FILE,
  type PackageView,
  PICTURE_FILE,
  QUERY_FILES,
  VIEW_FILE,
} from "./package-files.ts";
import { readmeOf } from "./readme.ts";
import { type ZipEntry, zipped } from "./zip.ts";

/** The package's bytes in pieces. */
export function writePackage(cut: Cut, wishes: PackageWishes): readonly Uint8Array<ArrayBuffer>[] {
  const files = [...filesOf(cut, wishes)];
  const counts = {
    statements: cut.facts.instances(isnad.Statement).length,
    articles: cut.facts.instances(isnad.Article).length,
  };
  const readme = readmeOf({ ...wishes, ...counts, files: files.map(([name]) => name) });
  return zipped([["README.md", [readme]], ...files]);
}

function* filesOf(cut: Cut, wishes: PackageWishes): Generator<ZipEntry> {
  const { language, query, figure, corrections, texts } = wishes;
  yield [GRAPH_FILE, documentOf(texts ? cut.quads : withoutTexts(cut.quads), "turtle")];
  yield* sentencesOf(cut, language);
  if (query) yield [QUERY_FILES[query.mode], [query.text]];
  if (figure?.svg) yield [FIGURE_FILE, [figure.svg]];
  if (figure?.png) yield [PICTURE_FILE, [figure.png]];
  if (corrections.length > 0) yield [CORRECTIONS_FILE, [writeCorrections(corrections)]];
  yield [VIEW_FILE, [`${JSON.stringify(viewOf(cut, wishes))}\n`]];
}

function sentencesOf({ facts }: Cut, language: LanguageCode): readonly ZipEntry[] {
  return [
    ["sentences.csv", [sentencesCsv(facts, { language, bom: true })]],
    ["sentences.md", [sentencesMarkdown(facts, language)]],
  ];
}

function viewOf({ graph }: Cut, { hash, names }: PackageWishes): PackageView {
  const positions = graph.mapNodes((iri, { x, y }): [string, number, number] => [iri, x, y]);
  return { isnad: "evidence package", version: 1, hash, names, positions };
}

/** Without the articles' whole texts; the words of statements and mentions stay. */
function* withoutTexts(quads: Iterable<Quad>): Generator<Quad> {
  for (const quad of quads) if (quad.predicate.value !== schema.articleBody) yield quad;
}
