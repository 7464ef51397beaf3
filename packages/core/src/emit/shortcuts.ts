// What makes exploring quick: from an entity straight to what it said, whom it spoke about, where it stands and what roles
// the texts give it. A stranger would get wrong that these repeat what mentions and statements say already: they are
// gathered over the whole corpus and written once, and only reported statements count.
import { isnad } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import type { Entity } from "../document.ts";
import { affiliations, languageAt, type Writing } from "./article.ts";
import type { Names } from "./names.ts";
import { Description, text, type Value } from "./terms.ts";

/** For one entity: property, then the object's own string, then the object. */
export type Shortcuts = Map<string, Map<string, Value>>;

export function shortcutsOf(all: Map<Entity, Shortcuts>, entity: Entity): Shortcuts {
  const known = all.get(entity);
  if (known !== undefined) return known;
  const shortcuts: Shortcuts = new Map();
  all.set(entity, shortcuts);
  return shortcuts;
}

/** Adds one article's shortcuts. */
export function gather(all: Map<Entity, Shortcuts>, writing: Writing): void {
  const { article, names } = writing;
  const node = names.article(article);
  const put = (entity: Entity, property: string, value: Value, key = value.value) => {
    const shortcuts = shortcutsOf(all, entity);
    const values = shortcuts.get(property);
    if (values === undefined) shortcuts.set(property, new Map([[key, value]]));
    else if (!values.has(key)) values.set(key, value);
  };
  for (const mention of article.mentions) {
    const entity = article.entityOf.get(mention);
    if (entity === undefined) continue;
    put(entity, isnad.mentionedIn, node);
    if (mention.roles.length === 0) continue;
    const language = languageAt(article, mention.start);
    for (const { start, end } of mention.roles) {
      const role = article.text.slice(start, end);
      put(entity, isnad.role, text(role, language), `${language} ${role}`);
    }
    for (const other of affiliations(article, mention.roles))
      put(entity, isnad.affiliation, names.entity(other));
  }
  for (const { entity } of article.speakerMentions) put(entity, isnad.mentionedIn, node);
  for (const statement of article.statements) {
    if (statement.status !== "Reported") continue;
    for (const { entity } of statement.speakers) {
      put(entity, isnad.said, names.statement(article, statement));
      for (const topic of statement.about)
        if (topic !== entity) put(entity, isnad.spokeAbout, names.entity(topic));
    }
  }
}

export function putShortcuts(quads: Quad[], entity: Entity, shortcuts: Shortcuts, names: Names): void {
  const node = new Description(quads, names.entity(entity));
  for (const [property, values] of shortcuts)
    for (const value of values.values()) node.putNew(property, value);
}
