// English contents that point back: "this", "the reports", "these accusations are baseless", "no such warning".
// A stranger would get wrong "it": alone it is anything, so only what stands at the head of a short content counts.
import type { Pointing } from "../../../claim/pointing.ts";

const CHARGE = "accusations?|allegations?|charges?";
const SAID = `claims?|reports?|rumou?rs?|news|accounts?|version|assertions?|suggestions?|statements?|story|stories|leaks?|narrative|remarks|comments`;
const BACK = new RegExp(
  `^(?:all\\s+)?(?:(?:this|that|it|so)$|(?:(?:the|these|those|his|her|its|their|that|this|any|all|recent|media|such|both|[A-Z]\\w+['’]s?)\\s+)(?:[\\w'’]+\\s+){0,2}(?:${CHARGE}|${SAID})\\b)`,
  "u",
);
const OF_CHARGE = new RegExp(`\\b(?:${CHARGE})\\b`, "u");
const PRONOUN = /^(?:this|that|it)\b/iu;
const FALSE =
  /\b(?:false|untrue|baseless|unfounded|groundless|fabricated|incorrect|inaccurate|wrong|fake|misleading|nonsense|lies?|without (?:any )?(?:foundation|basis)|no (?:truth|basis|foundation)|not true|not correct|fiction|invented|propaganda|fabrications?)\b/iu;
const DEED =
  /\b(?:involvement|role|part|hand|responsibility|complicity|links?|connections?)(?: (?:in|for|to|with) (?:it|this|that|(?:the|this|that) \w+))?[.,]?$|\bnothing to do with (?:it|this|that|(?:the|this|that) \w+)[.,]?$/u;
/** "such" says that somebody else spoke of it; "any" may say so where it is denied. */
const SUCH = /\bsuch\s+(?:an?\s+)?(\p{L}{4,})/u;
const ANY = /\bany\s+(?!such\b)(\p{L}{4,})/u;
const FIGURE = /^(?:figures?|numbers?|tolls?)$/iu;

/** Code units; what is longer says something of its own. */
const LONGEST = 160;

export function pointsBack(written: string): Pointing | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written.replace(/["“”„«»]/gu, "").trim();
  const words = text.split(/\s+/u).length;
  if (words > 20) return undefined;
  const isFalse = FALSE.test(text);
  if (words <= 14 && DEED.test(text)) return { to: "deed", isFalse: false };
  if (words <= (isFalse ? 14 : 9)) {
    const head = text.charAt(0).toLowerCase() + text.slice(1);
    const isBack = BACK.test(text) || BACK.test(head) || (isFalse && (words <= 4 || PRONOUN.test(text)));
    if (isBack) return { to: OF_CHARGE.test(text) ? "charge" : "said", isFalse };
  }
  const such = SUCH.exec(text)?.[1];
  if (such !== undefined) return byNoun("such", such);
  const any = ANY.exec(text)?.[1];
  return any === undefined ? undefined : byNoun("any", any);
}

function byNoun(to: "such" | "any", noun: string): Pointing {
  return { to, isFalse: false, stem: nounStem(noun), isFigure: FIGURE.test(noun) };
}

/** Letters that the noun and its verb have in common: "advice" and "advised", "warning" and "warned". */
function nounStem(noun: string): string {
  const bare = noun.toLowerCase().replace(/(?:ings?|ions?|ments?|es|s|ce)$/u, "");
  return bare.length >= 4 ? bare : noun.toLowerCase();
}
