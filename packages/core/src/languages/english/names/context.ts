// What the words around a listed English name say of it: is a capital a place here, or does it act as its state?
// A stranger would get wrong that without such words a capital is a place: a metonym needs evidence.

import type { Alias } from "../../../lexicons/gazetteer.ts";
import type { HitContext } from "../../../recognize/gazetteer-mentions.ts";
import type { Hit, Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { COMMON, ORGANIZATION_HEADS, PLACE_HEADS, TITLES, VERBS } from "./words.ts";

const PLACE_BEFORE =
  /^(?:in|at|near|around|outside|inside|within|across|through|throughout|toward|towards|into|leave|left|leaving|reach|reached|visit|visited|visiting|enter|entered|via|north|south|east|west|northern|southern|eastern|western|central|downtown|city|province|of|to|from)$/;
const ACT_BEFORE =
  /^(?:by|with|against|between|told|informed|warned|urged|asked|accused|blamed|assured|notified|advised|criticized|criticised|condemned|that|says|said|if|while|after|because|although|whether)$/;
const OF_ACT =
  /^(?:support|response|position|policy|decision|government|refusal|readiness|willingness|critics|allies|ally|backing|stance|relations|accusations|patience)$/;
const TO_ACT =
  /^(?:message|appeal|letter|warning|loyal|threat|challenge|answer|report|protest|proposal|response|according|support|aid|help|pressure|sold|belongs|allied|close|friendly|hostile|ties)$/;
const FROM_ACT =
  /^(?:support|backing|pressure|aid|help|funding|approval|permission|response|reply|answer|message|orders|demands|criticism|condemnation|assurances|guarantees|recognition|signals?|warnings?|concessions)$/;
/** "[Moscow]-backed". */
const DONE_BY =
  /^(?:backed|led|brokered|supported|aligned|funded|financed|sponsored|mediated|imposed|controlled|appointed|friendly|allied|trained|armed|drafted|proposed)$/;
/** Said of what goes "to" a state: "The message was sent to [Washington]". */
const SENT = /^(?:sent|handed|delivered|conveyed|passed|addressed|submitted)$/;
const AUXILIARY =
  /^(?:has|have|had|is|was|will|would|could|should|can|may|might|must|did|does|do|wants|wanted|seeks|sought|hopes|plans|planned|considers|sees|supports|supported|backs|backed|opposes|opposed|remains|continues|continued|needs|never|also|now|still|again|and)$/;

export const ENGLISH_HITS: HitContext = {
  isSupported,
  preferred: () => undefined,
  isPart,
  isLocated,
  isMetonym,
  extentOf,
};

function before(site: Site, hit: Hit): Word | undefined {
  return follows(site.words[hit.index]) ? site.words[hit.index - 1] : undefined;
}

/**
 * A state, unless it is part of a longer name ({@link isPart}); a weak place after a preposition of place; a weak
 * organization before a reporting verb or after "the".
 */
function isSupported(site: Site, hit: Hit, alias: Alias): boolean {
  if (alias.row.kind === "country") return true;
  if (alias.row.kind === "place") return isLocated(site, hit);
  const next = site.words[hit.index + hit.length];
  return (
    /^(?:the|newspaper|magazine|daily|agency)$/.test(before(site, hit)?.key ?? "") ||
    (next !== undefined && follows(next) && VERBS.has(next.key))
  );
}

/** "[Atlantic] City", "Miami [Vice]": a capital that is no ordinary word and no title stands right beside it. */
function isPart(site: Site, hit: Hit): boolean {
  if (hit.aliases.some(({ row }) => row.kind === "organization")) return false;
  const next = site.words[hit.index + hit.length];
  if (next !== undefined && follows(next) && isForeignCapital(site, hit.index + hit.length)) return true;
  return follows(site.words[hit.index]) && hit.index > 0 && isForeignCapital(site, hit.index - 1);
}

function isForeignCapital(site: Site, index: number): boolean {
  const word = site.words[index];
  if (word === undefined || word.capital !== "first" || word.isNumber || word.text.length < 3) return false;
  if (ORGANIZATION_HEADS.has(word.key)) return false;
  if (PLACE_HEADS.has(word.key)) return true;
  if (COMMON.has(word.key) || TITLES.longest(word.key, () => undefined) !== undefined) return false;
  return (
    site.hits[index] === undefined &&
    !site.hits.some((hit) => hit !== undefined && hit.index < index && hit.index + hit.length > index)
  );
}

function isLocated(site: Site, hit: Hit): boolean {
  const word = before(site, hit);
  const next = site.words[hit.index + hit.length];
  if (word !== undefined && PLACE_BEFORE.test(word.key)) return !isAct(site, hit, word);
  return (
    next !== undefined &&
    follows(next) &&
    /^(?:airport|province|city|suburbs?|region|area|streets?|residents?|university)$/.test(next.key)
  );
}

function isAct(site: Site, hit: Hit, word: Word): boolean {
  const noun = site.words[hit.index - 2]?.key ?? "";
  if (word.key === "of") return OF_ACT.test(noun);
  if (word.key === "from") return FROM_ACT.test(noun);
  if (word.key !== "to") return false;
  const earlier = site.words.slice(Math.max(0, hit.index - 5), hit.index - 2);
  return TO_ACT.test(noun) || (SENT.test(noun) && earlier.some(({ key }) => TO_ACT.test(key)));
}

function speaksFor(hit: Hit | undefined): boolean {
  return hit?.aliases.some(({ row }) => row.speaksFor !== undefined) === true;
}

/** "between Ankara and [Baghdad]", "[Washington] and Baghdad agreed": what the one is, the other is. */
function isCoordinated(site: Site, hit: Hit): boolean {
  const link = site.words[hit.index - 1];
  if (follows(site.words[hit.index]) && link !== undefined && /^(?:and|or|nor)$/.test(link.key)) {
    const other = site.hits.findLast((each) => each !== undefined && each.index < hit.index);
    if (other === undefined || !speaksFor(other) || other.index + other.length !== hit.index - 1)
      return false;
    return isMetonym(site, other);
  }
  const at = hit.index + hit.length;
  const other = site.hits[at + 1];
  if (site.words[at]?.key !== "and" || !follows(site.words[at]) || other === undefined) return false;
  const verb = site.words[other.index + other.length];
  return (
    speaksFor(other) && verb !== undefined && follows(verb) && VERBS.has(verb.key) && !isLocated(site, hit)
  );
}

/** "[Baghdad], however, denied it": the verb after an insertion between commas. */
function actsAfterInsertion(site: Site, index: number): boolean {
  if (!/^,\s$/.test(site.words[index]?.gap ?? "")) return false;
  for (let at = index + 1; at < Math.min(site.words.length, index + 5); at++) {
    const word = site.words[at]!;
    if (/^,\s$/.test(word.gap ?? ""))
      return VERBS.has(word.key) || /^(?:has|have|had|will|would)$/.test(word.key);
    if (!follows(word)) return false;
  }
  return false;
}

function isMetonym(site: Site, hit: Hit): boolean {
  const word = before(site, hit);
  if (isLocated(site, hit)) return false;
  if (
    word !== undefined &&
    (PLACE_BEFORE.test(word.key)
      ? isAct(site, hit, word)
      : /^(?:by|with|against|between|told|informed|warned|urged|asked|accused|blamed|assured|notified|advised|criticized|criticised|condemned|informs|warns|urges|tells|accuses)$/.test(
          word.key,
        ))
  )
    return true;
  if (isCoordinated(site, hit)) return true;
  const next = site.words[hit.index + hit.length];
  if (next === undefined) return false;
  if (next.gap === "-" && DONE_BY.test(next.key)) return true;
  if (word === undefined && actsAfterInsertion(site, hit.index + hit.length)) return true;
  if (/^['’]s\s$/.test(next.gap ?? ""))
    return /^(?:policy|position|decision|response|refusal|readiness|support|government|allies|demand|demands|stance|claim|claims|accusation|accusations|proposal|plan|plans|offer|concerns|interests|role|efforts|move|ability|willingness|foreign|military|nuclear|ambassador|envoy)$/.test(
      next.key,
    );
  if (!follows(next)) return false;
  const isSubject =
    word === undefined || ACT_BEFORE.test(word.key) || /[,;:“"]\s?$/.test(site.words[hit.index]?.gap ?? "");
  return VERBS.has(next.key) || (isSubject && AUXILIARY.test(next.key) && next.key !== "and");
}

/**
 * With the noun after it, the determiner and a demonym before: "[the American forces]", "[the American Foreign Policy
 * magazine]". A demonym before another noun only describes.
 */
function extentOf(site: Site, hit: Hit, alias: { form: "Name" | "Demonym" }): { start: number; end: number } {
  const nouns = alias.form === "Demonym" ? FORCES : ORGANIZATION_HEADS;
  let next = hit.index + hit.length;
  if (
    alias.form === "Demonym" &&
    /^(?:military|armed|security|ground|air|special)$/.test(site.words[next]?.key ?? "")
  )
    next++;
  const noun = site.words[next];
  const hasNoun = noun !== undefined && follows(noun) && nouns.has(noun.key);
  if (alias.form === "Demonym" && !hasNoun) return { start: hit.start, end: hit.end };
  const demonym = site.hits[hit.index - 1];
  const isDescribed =
    hasNoun &&
    alias.form === "Name" &&
    demonym?.length === 1 &&
    demonym.aliases.some(({ form }) => form === "Demonym");
  const first = isDescribed ? demonym : hit;
  const word = before(site, first);
  const start = word !== undefined && /^(?:the|a|an)$/.test(word.key) ? word.start : first.start;
  return { start, end: hasNoun ? noun.end : hit.end };
}

/** After a demonym these are the state itself. */
const FORCES = new Set("forces troops soldiers".split(" "));

export const FUNCTION =
  /^(?:the|a|an|and|or|but|of|in|on|at|to|from|for|with|by|as|that|which|who|whom|whose|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|not|it|its|their|his|her|he|she|they|we|i|this|these|those|after|before|when|while|if|because|since|until|than|then|there|here|into|over|under|about|against|between|during|also|still|only|just|now|more|most|so|such|both|each|any|some|all|no|out|up|down|off)$/;
