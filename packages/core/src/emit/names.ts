// The IRIs of a graph: the same things get the same names, whoever reads them and in whatever order.
import { INSTANCE_BASE } from "@isnad/ontology";
import type { NamedNode } from "@rdfjs/types";
import { articleId } from "../article-id.ts";
import type { Article, Entity, Span, Statement } from "../document.ts";
import { iri } from "./terms.ts";

/** Names under one base. */
export class Names {
  readonly #base: string;
  readonly #articles = new WeakMap<Article, NamedNode>();

  constructor(base: string = INSTANCE_BASE) {
    this.#base = base;
  }

  article(article: Article): NamedNode {
    const known = this.#articles.get(article) ?? iri(`${this.#base}article/${articleId(article)}`);
    this.#articles.set(article, known);
    return known;
  }

  entity(entity: Entity | string): NamedNode {
    return iri(this.#base + (typeof entity === "string" ? entity : entity.id));
  }

  mention(article: Article, span: Span): NamedNode {
    return iri(`${this.article(article).value}#utf16=${span.start},${span.end}`);
  }

  /** `#statement=CUESTART,CONTENTSTART`; without a cue the content's start twice. */
  statement(article: Article, statement: Statement): NamedNode {
    const content = statement.contents[0]?.start ?? 0;
    return iri(`${this.article(article).value}#statement=${statement.cue?.start ?? content},${content}`);
  }
}
