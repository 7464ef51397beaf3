// The user's corrections, applied in two stages: who is who before statements are looked for, so that everything that is
// derived follows; who said what behind it.
// A stranger would get wrong who waits: names that only attribution makes ("the Blue Brigades", a speaker no list knows)
// are there in the second stage alone, so a line whose name the first did not find is tried again.
import { INSTANCE_BASE } from "@isnad/ontology";
import { fold } from "@isnad/text";
import type { Attributed, Entity, Resolved } from "../document.ts";
import { carryOut, carryOutStatements, Outcome } from "./carry-out.ts";
import type { Correction } from "./correction.ts";
import { EntityChanges } from "./entities.ts";
import { type Change, type CorrectionReport, Log } from "./log.ts";
import { current } from "./node.ts";
import { matchesSource } from "./scope.ts";
import { correctedStatements } from "./statements.ts";

/** The corrections of one build. Without any, articles pass through untouched. */
export class Corrector {
  readonly #corrections: readonly Correction[];
  readonly #base: string;
  readonly #log: Log;
  #first: EntityChanges | undefined;

  constructor(corrections: readonly Correction[] = [], base: string = INSTANCE_BASE) {
    this.#base = base;
    this.#log = new Log(corrections);
    this.#corrections = withoutTwice(corrections, this.#log);
  }

  /** Who is who, corrected. */
  names(articles: readonly Resolved[]): readonly Resolved[] {
    if (this.#corrections.length === 0) return articles;
    const changes = new EntityChanges(articles, this.#base, this.#log);
    changes.apply(this.#corrections);
    this.#first = changes;
    const corrected = carryOut(articles, new Outcome(changes));
    this.#note(changes);
    return corrected;
  }

  /** Who said what, corrected. */
  statements(articles: readonly Attributed[]): readonly Attributed[] {
    const first = this.#first;
    if (first === undefined) return articles;
    const changes = new EntityChanges(articles, this.#base, this.#log);
    changes.apply(first.pending);
    const isSame = changes.touched.length === 0 && ![...changes.nodes].some(({ gone }) => gone !== undefined);
    const renewed =
      isSame && changes.removed.size === 0 ? articles : carryOutStatements(articles, new Outcome(changes));
    this.#note(changes);
    const silent = this.#silenced(renewed, first);
    const known = isSame ? changes : new EntityChanges(silent, this.#base, this.#log);
    return correctedStatements(silent, this.#corrections, this.#base, known, this.#log);
  }

  /** What the graph records. */
  changes(): readonly Change[] {
    return this.#corrections.flatMap((correction) => this.#log.changes.get(correction) ?? []);
  }

  /** What did nothing, or contradicts, in the order of the lines. */
  reports(): readonly CorrectionReport[] {
    return this.#log.reports();
  }

  #note({ touched }: EntityChanges): void {
    for (const { by, node, replaced } of touched) this.#log.noted(by, [current(node).entity.id], replaced);
  }

  /** A name that is no entity is none either where a statement made a speaker of the words, with a title or without. */
  #silenced(articles: readonly Attributed[], { nodes }: EntityChanges): readonly Attributed[] {
    const silences = this.#corrections.flatMap((correction) => {
      if (correction.action !== "not-entity") return [];
      const { "not-entity": name, in: scope } = correction.said;
      const found = nodes.find(name, []);
      const names = "node" in found ? namesOf(found.node.entity) : [name];
      return [{ scope, keys: [name, ...names].map(fold).filter(Boolean) }];
    });
    if (silences.length === 0) return articles;
    return articles.map((article) => {
      const here = silences.filter(({ scope }) => matchesSource(article.source, scope));
      const speaks = ({ entity }: { readonly entity: Entity }) =>
        entity.named ||
        !namesOf(entity).some((name) =>
          here.some(({ keys }) => keys.some((key) => ` ${fold(name)}`.endsWith(` ${key}`))),
        );
      if (here.length === 0) return article;
      return {
        ...article,
        speakerMentions: article.speakerMentions.filter(speaks),
        statements: article.statements.map((statement) => ({
          ...statement,
          speakers: statement.speakers.filter(speaks),
          addressees: statement.addressees.filter(speaks),
          via: statement.via.filter(speaks),
        })),
      };
    });
  }
}

function namesOf({ labels, aliases }: Entity): string[] {
  return [...Object.values(labels), ...aliases.map(({ text }) => text)];
}

/** Two lines that say the same are one; the second is reported. */
function withoutTwice(corrections: readonly Correction[], log: Log): readonly Correction[] {
  const byText = new Map<string, Correction>();
  for (const correction of corrections) {
    const other = byText.get(correction.text);
    if (other === undefined) byText.set(correction.text, correction);
    else log.report(correction, `says the same as ${other.where}: delete one of the two`);
  }
  return [...byText.values()];
}
