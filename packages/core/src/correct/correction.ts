// One correction of the user's: what a line of their corrections file says.
// A stranger would get wrong how it names its target: by words that outlive a rebuild (a name as written, the words of a
// content, an article's source) or by IRI, never by an offset.
import { scriptOf } from "@isnad/text";
import { z } from "zod";
import { ENTRY_KINDS } from "../authority/entry.ts";

const words = z
  .string("write words")
  .trim()
  .min(1, "write something here")
  .max(2_000, "at most 2000 characters");
const one = words.transform((text) => [text]);
const list = z.union([one, z.array(words).min(1, "name at least one")]);
const kind = z.enum(ENTRY_KINDS, `write ${ENTRY_KINDS.join(", ")}`);
const labels = z.union([
  words.transform((text) => (scriptOf(text) === "Arab" ? { ar: text } : { en: text })),
  z
    .strictObject({ en: words.optional(), ar: words.optional() })
    .refine(({ en, ar }) => en !== undefined || ar !== undefined, "write en, ar or both"),
]);
const scope = list.default([]);

/** By action, what a line may say besides. Names may be IRIs; `in` are sources of articles. */
const SHAPES = {
  "not-entity": z.strictObject({ "not-entity": words, in: scope }),
  split: z
    .strictObject({ split: words, forms: scope, in: scope, as: words, kind: kind.optional() })
    .refine(({ forms, in: articles }) => forms.length + articles.length > 0, {
      message: "say which mentions: forms: (as written), in: (articles) or both",
      path: ["forms"],
    }),
  rename: z.strictObject({ rename: words, to: labels, in: scope }),
  merge: z.strictObject({
    merge: z.array(words).min(2, "name two or more, the one that stays first"),
    in: scope,
  }),
  retype: z.strictObject({ retype: words, to: kind, in: scope }),
  drop: z.strictObject({ drop: words, in: scope, cue: words.optional() }),
  speaker: z.strictObject({
    speaker: z.union([one, z.array(words)]),
    says: words,
    in: scope,
    cue: words.optional(),
    kind: kind.optional(),
  }),
} as const;

/** In the order in which they are applied. */
export const ACTIONS = Object.keys(SHAPES) as readonly Action[];
export type Action = keyof typeof SHAPES;

interface Lasting {
  /** Where it stands: "corrections.yaml:12". */
  readonly where: string;
  /** What it says, on one line, the same wherever it stands: what it is called in the graph. */
  readonly text: string;
}

export type Correction = {
  [Name in Action]: { readonly action: Name; readonly said: z.infer<(typeof SHAPES)[Name]> } & Lasting;
}[Action];

/** The correction of one line's value, or what is wrong with it and with which of its keys. */
export function correctionOf(
  where: string,
  value: unknown,
): Correction | { readonly fault: string; readonly key?: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { fault: `not a correction: begin it with one of ${ACTIONS.join(", ")}` };
  const named = ACTIONS.filter((action) => Object.hasOwn(value, action));
  const [action] = named;
  if (action === undefined || named.length > 1)
    return {
      fault:
        action === undefined
          ? `"${Object.keys(value)[0] ?? ""}" is no correction: begin it with one of ${ACTIONS.join(", ")}`
          : `${named.join(" and ")} in one: make each a line of its own`,
    };
  const read = SHAPES[action].safeParse(value);
  if (!read.success) return faultOf(action, value, read.error);
  return { action, said: read.data, where, text: canonical(action, read.data) } as Correction;
}

function faultOf(
  action: Action,
  value: object,
  { issues: [issue] }: z.ZodError,
): { fault: string; key?: string } {
  if (issue?.code === "unrecognized_keys") {
    const known = Object.keys(SHAPES[action].shape).join(", ");
    const [key = ""] = issue.keys;
    return { key, fault: `"${key}" is no key of ${action}: keys are ${known}` };
  }
  const key = String(issue?.path[0] ?? action);
  const inner = issue?.code === "invalid_union" ? issue.errors.flat()[0] : issue;
  const isMissing = inner?.code === "invalid_type" && !Object.hasOwn(value, key);
  return { key, fault: `${key}: ${isMissing ? `${action} needs it` : (inner?.message ?? "wrong")}` };
}

/** `merge: ["A","B"] in: ["a.txt"]`, keys in their own order, absent ones left out. */
function canonical(action: Action, said: Readonly<Record<string, unknown>>): string {
  return Object.keys(SHAPES[action].shape)
    .flatMap((key) => {
      const value = said[key];
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0 && key !== action);
      return isEmpty ? [] : [`${key}: ${JSON.stringify(value)}`];
    })
    .join(" ");
}
