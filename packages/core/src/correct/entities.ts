// Corrections of who is who, each applied to the nodes: no-entities first, then splits, new names, merges, new kinds.
// A stranger would get wrong that the lines' order does not matter: kinds of corrections follow each other in one order,
// and of two lines that contradict each other the first stands and the second is reported.
import { compareCodeUnits, fold, scriptOf } from "@isnad/text";
import type { Attributed, Entity, Mention, Resolved } from "../document.ts";
import { entityId } from "../resolve/entities.ts";
import { ACTIONS, type Correction } from "./correction.ts";
import type { Log } from "./log.ts";
import { current, type Found, merged, type Node, Nodes, relabeled, writtenAs } from "./node.ts";
import { matchesSource } from "./scope.ts";

type Of<Action> = Extract<Correction, { action: Action }>;

/** What entity corrections have done to a corpus, to be carried out on its articles. */
export class EntityChanges {
  readonly nodes: Nodes;
  /** Mentions that a split gave to another node. */
  readonly moved = new Map<Mention, { readonly to: Node; readonly by: Correction }>();
  /** By article, the nodes that are no entities there. */
  readonly removed = new Map<number, Set<Node>>();
  /** Those whose names no article's names match. */
  readonly pending: Correction[] = [];
  readonly touched: { readonly by: Correction; readonly node: Node; readonly replaced: readonly string[] }[] =
    [];
  readonly #articles: readonly (Resolved | Attributed)[];
  readonly #log: Log;
  readonly #set = new Map<string, { readonly value: string; readonly where: string }>();

  constructor(articles: readonly (Resolved | Attributed)[], base: string, log: Log) {
    this.nodes = new Nodes(articles, base);
    this.#articles = articles;
    this.#log = log;
  }

  apply(corrections: readonly Correction[]): void {
    for (const correction of corrections) this.#log.forget(correction);
    for (const action of ACTIONS) {
      const these = corrections.filter((correction) => correction.action === action);
      if (action === "merge") these.sort((a, b) => compareCodeUnits(a.text, b.text));
      for (const correction of these) this.#one(correction);
    }
  }

  #one(correction: Correction): void {
    switch (correction.action) {
      case "not-entity":
        this.#notEntity(correction);
        break;
      case "split":
        this.#split(correction);
        break;
      case "rename":
        this.#rename(correction);
        break;
      case "merge":
        this.#merge(correction);
        break;
      case "retype":
        this.#retype(correction);
        break;
    }
  }

  /** The node of a name; without one the correction waits or is reported. */
  node(correction: Correction, name: string): Node | undefined {
    const found: Found = this.nodes.find(name, correction.said.in);
    if ("none" in found) {
      if (!this.pending.includes(correction)) this.pending.push(correction);
      this.#log.report(correction, nothingCalled(name, correction.said.in));
      return undefined;
    }
    if ("several" in found) {
      const iris = found.several.map((entity) => this.nodes.iriOf(entity)).sort(compareCodeUnits);
      const shown = iris.slice(0, 3).join(", ") + (iris.length > 3 ? ", …" : "");
      this.#log.report(
        correction,
        `"${name}" may be ${shown}: write the IRI of one, or add in: and an article`,
      );
      return undefined;
    }
    const { gone } = current(found.node);
    if (gone === undefined || gone === correction.where) return found.node;
    this.#log.report(correction, `${gone} says that "${name}" is no entity: delete one of the two`);
    return undefined;
  }

  #notEntity(correction: Of<"not-entity">): void {
    const { "not-entity": name, in: scope } = correction.said;
    const node = this.node(correction, name);
    if (node === undefined) return;
    if (scope.length === 0) node.gone = correction.where;
    else
      for (const at of this.#scope(node, scope)) {
        const nodes = this.removed.get(at) ?? new Set();
        this.removed.set(at, nodes.add(node));
      }
    this.#log.changed(correction, [], scope.length === 0 ? [node.entity.id] : []);
  }

  #split(correction: Of<"split">): void {
    const { split: name, forms, in: scope, as, kind } = correction.said;
    const node = this.node(correction, name);
    if (node === undefined) return;
    const keys = new Set(forms.map(fold));
    const mentions = this.#scope(node, scope).flatMap((at) => this.#parted(at, node, keys));
    if (mentions.length === 0) {
      const what =
        forms.length > 0 ? `is written ${forms.map((form) => `"${form}"`).join(", ")}` : "is mentioned";
      this.#log.report(correction, `"${name}" ${what} nowhere${inWords(scope)}: mend or delete the line`);
      return;
    }
    const target = this.nodes.find(as, []);
    if ("several" in target || ("node" in target && current(target.node) === current(node))) {
      this.#log.report(correction, `as: "${as}" is not one other entity: give another name or its IRI`);
      return;
    }
    const other = mentions.find((mention) => this.moved.has(mention));
    if (other !== undefined) {
      this.#log.report(
        correction,
        `${this.moved.get(other)?.by.where} gives the same mentions to another entity: delete one of the two`,
      );
      return;
    }
    const to =
      "node" in target ? target.node : this.#made(node, as, kind ?? node.entity.kind, correction, keys);
    for (const mention of mentions) this.moved.set(mention, { to, by: correction });
    this.touched.push({ by: correction, node, replaced: [] }, { by: correction, node: to, replaced: [] });
  }

  /** The mentions of a node in an article that are another's: what is no name goes with the name before it. */
  #parted(at: number, node: Node, keys: ReadonlySet<string>): Mention[] {
    const article = this.#articles[at]!;
    const own = [...article.entityOf]
      .filter(([, entity]) => this.nodes.of(entity) === node)
      .map(([mention]) => mention)
      .sort((a, b) => a.start - b.start);
    const isParted = (mention: Mention) => keys.size === 0 || keys.has(fold(writtenAs(article, mention)));
    const first = own.find(({ form }) => form === "Name");
    let follows = first === undefined ? keys.size === 0 : isParted(first);
    return own.filter((mention) => {
      if (mention.form === "Name") follows = isParted(mention);
      return follows;
    });
  }

  #made(node: Node, name: string, kind: Entity["kind"], by: Correction, keys: ReadonlySet<string>): Node {
    const language = scriptOf(name) === "Arab" ? "ar" : "en";
    const base = entityId(kind, name);
    let id = base;
    for (let more = 2; this.nodes.has(id); more++) id = `${base}-${more}`;
    const theirs = node.entity.aliases.filter(({ text }) => keys.has(fold(text)));
    const aliases = theirs.filter(({ text }) => text !== name);
    if (by.said.in.length === 0)
      node.entity = {
        ...node.entity,
        aliases: node.entity.aliases.filter((alias) => !theirs.includes(alias)),
      };
    const entity: Entity = { id, kind, named: true, labels: { [language]: name }, aliases };
    return this.nodes.add(entity, { splitFrom: node, articles: new Set(node.articles) });
  }

  #rename(correction: Of<"rename">): void {
    const node = this.node(correction, correction.said.rename);
    if (node === undefined) return;
    const { en, ar } = correction.said.to;
    for (const [language, text] of [
      ["en", en],
      ["ar", ar],
    ] as const) {
      if (text === undefined || this.#contradicts(correction, node, `label ${language}`, text)) continue;
      const before = node.entity;
      node.entity = relabeled(before, { [language]: text });
      this.nodes.called(node, node.entity);
      this.touched.push({ by: correction, node, replaced: [] });
    }
  }

  #merge(correction: Of<"merge">): void {
    const nodes = correction.said.merge.map((name) => this.node(correction, name));
    const [first] = nodes;
    if (first === undefined || nodes.includes(undefined)) return;
    const all = nodes as Node[];
    if (all.some((node) => node.splitFrom !== undefined && all.includes(node.splitFrom))) {
      this.#log.report(correction, "a split parts what this joins: delete one of the two lines");
      return;
    }
    const kept = current(first);
    const replaced: string[] = [];
    const stolen = all.filter((node) => current(node) !== node && current(node) !== kept && node !== first);
    for (const node of all.map(current)) {
      if (node === kept || node.into !== undefined) continue;
      replaced.push(node.entity.id);
      node.into = kept;
      kept.entity = merged(kept.entity, node.entity);
      for (const at of node.articles) kept.articles.add(at);
    }
    this.touched.push({ by: correction, node: kept, replaced });
    if (stolen.length > 0)
      this.#log.report(
        correction,
        `another line merges "${nameOf(stolen[0]!.entity)}" into an entity of its own; all are one now, called "${nameOf(kept.entity)}": name the one that stays first in both lines`,
      );
  }

  #retype(correction: Of<"retype">): void {
    const { retype: name, to: kind } = correction.said;
    const node = this.node(correction, name);
    if (node === undefined || this.#contradicts(correction, current(node), "kind", kind)) return;
    current(node).entity = { ...current(node).entity, kind };
    this.touched.push({ by: correction, node, replaced: [] });
  }

  /** Has another line set this to something else? Then that one stands. */
  #contradicts(correction: Correction, { entity }: Node, what: string, value: string): boolean {
    const key = `${entity.id} ${what}`;
    const before = this.#set.get(key);
    if (before !== undefined && before.value !== value) {
      this.#log.report(
        correction,
        `${before.where} says "${before.value}" and stands: delete one of the two`,
      );
      return true;
    }
    if (before === undefined) this.#set.set(key, { value, where: correction.where });
    return false;
  }

  #scope(node: Node, scope: readonly string[]): number[] {
    return [...node.articles].filter((at) => matchesSource(this.#articles[at]?.source ?? "", scope));
  }
}

export function nothingCalled(name: string, scope: readonly string[]): string {
  return `nothing is called "${name}"${inWords(scope)}: write it as an article has it, or its IRI, or delete the line`;
}

function inWords(scope: readonly string[]): string {
  return scope.length === 0 ? "" : ` in ${scope.join(", ")}`;
}

function nameOf({ labels, id }: Entity): string {
  return labels.en ?? labels.ar ?? id;
}
