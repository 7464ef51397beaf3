// The verb with what belongs to it: auxiliaries, negation and adverbs before it, its particle after it.
// A stranger would get wrong "went on to say": the group of an infinitive under a light verb starts at the light verb,
// because that is where the subject ends.
import { classOf } from "../lexicon.ts";
import { keyAt, type Line } from "../line.ts";
import type { Tag } from "./word-classes.ts";

export interface VerbGroup {
  /** The reporting verb itself. */
  readonly at: number;
  /** Where the group starts: the subject ends here. */
  readonly start: number;
  /** After the verb and its particle. */
  readonly end: number;
  readonly shape: "finite" | "infinitive" | "gerund" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal's key, lower case. */
  readonly modal?: string;
}

const LIGHT = classOf("light");
const NEGATION = classOf("negation");
const WITHIN_GROUP: ReadonlySet<Tag> = new Set(["adverb", "negation", "be", "have", "do", "modal"]);

/** The group of the verb at `at`, whose particle ends before `end`; undefined where the word is no verb here. */
export function verbGroup(line: Line, at: number, end: number): VerbGroup | undefined {
  const tag = line.tags[at];
  if (tag !== "verb" && tag !== "infinitive" && tag !== "participle" && tag !== "gerund") return undefined;
  let start = leftEdge(line, at);
  let kinds = line.tags.slice(start, at);
  let shape: VerbGroup["shape"] = "finite";
  if (tag === "gerund") shape = kinds.includes("be") ? "finite" : "gerund";
  if (tag === "participle" && !kinds.includes("be") && !kinds.includes("have")) shape = "participle";
  if (tag === "infinitive" && line.tags[start - 1] === "to") {
    const light = lightVerb(line, start - 1);
    if (light === undefined)
      return {
        at,
        start: start - 1,
        end,
        shape: "infinitive",
        passive: false,
        negated: negates(line, start, at),
      };
    start = leftEdge(line, light);
    kinds = line.tags.slice(start, at);
    if (line.tags[light] === "gerund" && !kinds.includes("be")) shape = "gerund";
  }
  const modal = kinds.indexOf("modal");
  return {
    at,
    start,
    end,
    shape,
    passive: (tag === "participle" || tag === "verb") && isPassive(line, start, at),
    negated: negates(line, start, at),
    ...(modal >= 0 ? { modal: keyAt(line, start + modal) } : {}),
  };
}

function leftEdge(line: Line, at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && line.quoteOf[i] === line.quoteOf[at]; i--) {
    const tag = line.tags[i]!;
    if (!WITHIN_GROUP.has(tag)) break;
    start = i;
  }
  // Adverbs before the first auxiliary belong to the sentence ("Later he …" has none, "Thursday also said" has one).
  return start;
}

/** The light verb before "to": "went on to", "continued to", "is trying to". */
function lightVerb(line: Line, to: number): number | undefined {
  let i = to - 1;
  while (i > 0 && (line.tags[i] === "adverb" || keyAt(line, i) === "on")) i--;
  return LIGHT.has(keyAt(line, i)) ? i : undefined;
}

function negates(line: Line, start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (NEGATION.has(keyAt(line, i))) return true;
  return keyAt(line, start - 1) === "without";
}

/** The last auxiliary before a participle decides: "was told" against "has told". */
function isPassive(line: Line, start: number, at: number): boolean {
  for (let i = at - 1; i >= start; i--) {
    if (line.tags[i] === "be") return true;
    if (line.tags[i] === "have") return false;
  }
  return false;
}
