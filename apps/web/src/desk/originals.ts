// Everything as it was opened and read, before corrections made in the page: what each correction starts from anew.
// A stranger would get wrong the parts: articles that were built together are one, for only together do they give the
// same quads again.
import type { Article } from "@isnad/core";
import { isnad, rdf } from "@isnad/ontology";
import { createDataset, type Dataset } from "@isnad/store";
import type { Quad } from "@rdfjs/types";

/** What came together. */
export type Part =
  | { readonly type: "built"; readonly articles: readonly Article[]; readonly quads: readonly Quad[] }
  | {
      readonly type: "opened";
      /** IRIs of the articles. */
      readonly articles: ReadonlySet<string>;
      /** Where the graph says which corrections it was built with. */
      readonly recorded: readonly Quad[];
    };

export class Originals {
  dataset: Dataset = createDataset();
  parts: readonly Part[] = [];

  add(quads: readonly Quad[], parts: readonly Part[]): void {
    this.dataset.addAll(quads);
    this.parts = [...this.parts, ...parts];
  }

  clear(): void {
    this.dataset = createDataset();
    this.parts = [];
  }
}

/** A graph's part. */
export function partOfGraph(quads: readonly Quad[]): Part {
  const articles = quads.filter(
    ({ predicate, object }) => predicate.value === rdf.type && object.value === isnad.Article,
  );
  return {
    type: "opened",
    articles: new Set(articles.map(({ subject }) => subject.value)),
    recorded: quads.filter(({ predicate }) => predicate.value === isnad.instruction),
  };
}
