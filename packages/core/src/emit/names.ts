// The IRIs of a graph: the same things get the same names, whoever reads them and in whatever order.
import { INSTANCE_BASE } from "@isnad/ontology";
import type { NamedNode } from "@rdfjs/types";
import { articleId, statementId } from "../article-id.ts";
import type { Article, Entity, Span, Statement } from "../document.ts";
import { iri } from "./terms.ts";

/** Names under one base. */
export class Names {
  readonly #base: string;
  readonly #entities = new Map<string, NamedNode>();
  readonly #articles = new WeakMap<Article, NamedNode>();

  /** `entities` may have IRIs of their own, which are not under the base. */
  constructor(base: string = INSTANCE_BASE, entities: Iterable<Entity> = []) {
    this.#base = base;
    for (const { id, iri: own } of entities) if (own !== undefined) this.#entities.set(id, iri(own));
  }

  /** The IRI that an entity would have without its own. */
  underBase(entity: Entity): NamedNode {
    return iri(this.#base + entity.id);
  }

  article(article: Article): NamedNode {
    let term = this.#articles.get(article);
    if (term === undefined) {
      term = iri(`${this.#base}article/${articleId(article)}`);
      this.#articles.set(article, term);
    }
    return term;
  }

  entity(entity: Entity | string): NamedNode {
    const id = typeof entity === "string" ? entity : entity.id;
    let term = this.#entities.get(id);
    if (term === undefined) {
      term = iri(this.#base + id);
      this.#entities.set(id, term);
    }
    return term;
  }

  mention(article: Article, span: Span): NamedNode {
    return iri(`${this.article(article).value}#utf16=${span.start},${span.end}`);
  }

  /** `#statement=CUESTART,CONTENTSTART`; without a cue the content's start twice. */
  statement(article: Article, statement: Statement): NamedNode {
    return iri(this.#base + statementId(article, statement));
  }
}
