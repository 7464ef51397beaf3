// Names of different articles and scripts joined into one, where their spellings are evidence enough.
// A stranger would get wrong how groups grow: two join only where every spelling of the one agrees with every one of the
// other, so that a chain of small differences cannot join two persons; and a weak join only where nobody else fits.
import { compareCodeUnits, fold } from "@isnad/text";
import { comparePersons, type Joined, type Verdict } from "./compare.ts";
import { compareBodies } from "./compare-bodies.ts";
import { group, type LocalName } from "./local-name.ts";
import { comparable } from "./name-blocks.ts";
import { isComparable, type Spelled, spelledAs } from "./spelled.ts";

/** One entity of the corpus: the articles' names that are the same. */
export interface Cluster {
  readonly key: string;
  readonly members: readonly LocalName[];
  /** The listed entity that they are. */
  readonly entry?: string;
  /** Why spellings were joined, in the order in which they were. */
  readonly joins: readonly Join[];
}

/** An entity of the lists as its articles tell of it, and what it is called: a person in both scripts. */
export interface ListedName {
  readonly labels: readonly string[];
  readonly members: readonly LocalName[];
}

/** Two spellings that were taken for one, and why. */
export interface Join extends Joined {
  readonly one: string;
  readonly other: string;
}

/**
 * Joins all articles' unlisted named entities; the result does not depend on their order. `listed` are persons and bodies of
 * the lists that some article names, by their ids: who is spelled as one of them is that one.
 */
export function clusterNames(
  names: readonly LocalName[],
  listed: ReadonlyMap<string, ListedName> = new Map(),
): Cluster[] {
  const bySpelling = new Map<string, LocalName[]>();
  for (const name of names) {
    const key = keyOf(name);
    const members = bySpelling.get(key);
    if (members === undefined) bySpelling.set(key, [name]);
    else members.push(name);
  }
  const nodes = [
    ...[...bySpelling].map(([key, members]) => new Node(key, members)),
    ...[...listed].flatMap(([id, name]) => listedNodes(id, name)),
  ].sort((a, b) => compareCodeUnits(a.key, b.key));
  return joinAcross(nodes);
}

/** One of each label, together from the start, so that who joins them is spelled like all of them. */
function listedNodes(id: string, { labels, members }: ListedName): Node[] {
  const nodes = labels.map((label, index) => new Node(`= ${id} ${index}`, members, { id, label }));
  const together = { nodes, joins: [] };
  for (const node of nodes) node.group = together;
  return nodes;
}

/** By kind and full name; a person's lone last name is its article's own. */
function keyOf(name: LocalName): string {
  const full = fold(fullForm(name));
  const isLone = group(name.kind) === "person" && !full.includes(" ");
  return `${group(name.kind)} ${full}${isLone ? ` @${name.articleId}` : ""}`;
}

/** The form with the most words; of equal ones the most frequent, then the first by code units. */
export function fullForm(name: Pick<LocalName, "forms">): string {
  if (name.forms.length === 1) return name.forms[0]!.text;
  const forms = [...name.forms];
  const words = (text: string) => text.split(/\s+/).length;
  forms.sort(
    (a, b) => words(b.text) - words(a.text) || b.count - a.count || compareCodeUnits(a.text, b.text),
  );
  return forms[0]?.text ?? "";
}

/** One spelling with the names that have it; joined ones share a group. */
class Node {
  readonly key: string;
  readonly members: readonly LocalName[];
  readonly text: string;
  readonly spelled: Spelled;
  /** The id of a listed one. */
  readonly entry: string | undefined;
  group: { nodes: Node[]; joins: Join[] };

  constructor(
    key: string,
    members: readonly LocalName[],
    listed?: { readonly id: string; readonly label: string },
  ) {
    this.entry = listed?.id;
    this.key = key;
    this.members = members;
    this.text = listed?.label ?? fullForm(members[0]!);
    this.spelled = spelledAs(key, this.text, members);
    this.group = { nodes: [this], joins: [] };
  }
}

interface Candidate {
  readonly one: Node;
  readonly other: Node;
  readonly verdict: Joined;
}

/** Are two names one entity's? */
export function compare(one: Spelled, other: Spelled): Verdict {
  if (one.kind !== other.kind) return { joined: false, because: "kind" };
  return one.kind === "person" ? comparePersons(one, other) : compareBodies(one, other);
}

function joinAcross(nodes: readonly Node[]): Cluster[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const strong: Candidate[] = [];
  const weak: Candidate[] = [];
  const spelled = nodes.filter(({ members }) => isComparable(members[0]!.kind)).map(({ spelled }) => spelled);
  for (const [one, other] of comparable(spelled)) {
    const verdict = compare(one, other);
    if (!verdict.joined) continue;
    const candidate = { one: byKey.get(one.key)!, other: byKey.get(other.key)!, verdict };
    (verdict.isWeak ? weak : strong).push(candidate);
  }
  for (const candidate of bestFirst(strong)) join(candidate);
  for (const candidate of onlyPartners(bestFirst(weak))) join(candidate);
  return [...new Set(nodes.map(({ group }) => group))].map(({ nodes, joins }) => ({
    key: nodes.map(({ key }) => key).sort(compareCodeUnits)[0] ?? "",
    members: nodes.filter((node) => !isListed(node)).flatMap(({ members }) => members),
    ...entryOf(nodes),
    joins,
  }));
}

function entryOf(nodes: readonly Node[]): { entry?: string } {
  const entry = nodes.find((node) => node.entry !== undefined)?.entry;
  return entry === undefined ? {} : { entry };
}

/** The most alike first; of equal ones in the order of their keys. */
function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted(
    (a, b) =>
      b.verdict.similarity - a.verdict.similarity ||
      compareCodeUnits(a.one.key, b.one.key) ||
      compareCodeUnits(a.other.key, b.other.key),
  );
}

/** Those whose two sides fit nobody else: "J. Smith" joins no one where John and James Smith hold his office. */
function onlyPartners(candidates: readonly Candidate[]): Candidate[] {
  const partners = new Map<Node["group"], Set<Node["group"]>>();
  const note = (one: Node, other: Node) => {
    const known = partners.get(one.group) ?? new Set();
    partners.set(one.group, known.add(other.group));
  };
  for (const { one, other } of candidates) {
    note(one, other);
    note(other, one);
  }
  return candidates.filter(
    ({ one, other }) => partners.get(one.group)?.size === 1 && partners.get(other.group)?.size === 1,
  );
}

function isListed({ entry }: Node): boolean {
  return entry !== undefined;
}

function join({ one, other, verdict }: Candidate): void {
  const [left, right] = [one.group, other.group];
  if (left === right || (left.nodes.some(isListed) && right.nodes.some(isListed))) return;
  const agree = left.nodes.every((a) => right.nodes.every((b) => compare(a.spelled, b.spelled).joined));
  if (!agree) return;
  const joins = [...left.joins, ...right.joins, { ...verdict, one: one.text, other: other.text }];
  const joined = { nodes: [...left.nodes, ...right.nodes], joins };
  for (const node of joined.nodes) node.group = joined;
}
