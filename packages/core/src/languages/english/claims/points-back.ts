// English contents that only point back: "this", "the reports", "these accusations are baseless".
// A stranger would get wrong "it": alone it is anything, so only what stands at the head of a short content counts.

const BACK =
  /^(?:all\s+)?(?:(?:this|that|it|so)$|such (?:a\s+)?\w+|(?:the|these|those|his|her|its|their|that|this|any|all|recent|media)\s+(?:\w+\s+){0,2}(?:claims?|reports?|rumou?rs?|accusations?|allegations?|charges?|news|account|accounts|version|assertions?|suggestions?|statements?|story|stories|leaks?|narrative))\b/iu;
const PRONOUN = /^(?:this|that|it)\b/iu;
const FALSE =
  /\b(?:false|untrue|baseless|unfounded|groundless|fabricated|incorrect|inaccurate|wrong|fake|misleading|nonsense|lies?|without (?:any )?(?:foundation|basis)|no (?:truth|basis|foundation)|not true|not correct|fiction|invented|propaganda|fabrications?)\b/iu;

export function pointsBack(text: string): { readonly isFalse: boolean } | undefined {
  const words = text.trim().split(/\s+/u).length;
  const isFalse = FALSE.test(text);
  if (words > (isFalse ? 14 : 9)) return undefined;
  if (isFalse && words <= 4) return { isFalse };
  return BACK.test(text.trim()) || (isFalse && PRONOUN.test(text.trim())) ? { isFalse } : undefined;
}
