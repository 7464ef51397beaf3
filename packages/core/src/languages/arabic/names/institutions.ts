// Arabic institutions of a state: "وزارة الخارجية العراقية", "الخارجية العراقية"; and the state in other words, "الجانب العراقي".
// A stranger would get wrong the bare portfolio: الخارجية is a ministry only with a feminine demonym, for of
// "وزير الخارجية العراقي" the adjective is the minister's.
import { remember } from "@isnad/text";
import type { Mention } from "../../../document.ts";
import { INSTITUTION_WORDS, institutionId } from "../../../lexicons/institutions.ts";
import type { InstitutionRow } from "../../../lexicons/rows.ts";
import { type Hit, nameMention, type Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { bareKey } from "./clitics.ts";
import { isVerb } from "./context.ts";

/** The state a definite demonym or a state's name at `index` belongs to. */
function stateAt(site: Site, index: number): { id: string; hit: Hit } | undefined {
  const hit = site.hits[index];
  const word = site.words[index];
  const isNext = follows(word) || /^[»"”“]\s$/u.test(word?.gap ?? "");
  if (hit === undefined || !isNext || hit.preposition !== undefined) return undefined;
  if (hit.start !== word?.start) return undefined;
  const alias = hit.aliases.find(({ form, row }) => form === "Demonym" || row.kind === "country");
  return alias && { id: alias.row.id, hit };
}

/** "وزارة الطاقة [في الأردن]": the state's own name after the body. */
function stateNamedAfter(site: Site, index: number): { id: string; hit: Hit } | undefined {
  if (site.words[index]?.key !== "في" || !follows(site.words[index])) return undefined;
  const state = stateAt(site, index + 1);
  return state?.hit.aliases.some(({ form }) => form === "Name") ? state : undefined;
}

/** A listed phrase without what is written onto it. */
interface Body {
  readonly row: InstitutionRow;
  /** Its first word's key. */
  readonly key: string;
  readonly start: number;
  /** The indexes of its words, half-open. */
  readonly first: number;
  readonly next: number;
}

/** "[وزارة الخارجية العراقية]", "[الخارجية العراقية]", "[وزارة الخارجية]" of nowhere. */
export function institution(site: Site, index: number): Mention | undefined {
  const body = bodyAt(site, index);
  if (body === undefined) return undefined;
  const { start, first, next, row } = body;
  const isBare = next - first === 1 && row.type === "ministry";
  if (isBare && !standsAlone(site, body)) return undefined;
  if (isConstructBody(body)) return namedBy(site, body);
  const place = isBare ? undefined : stateNamedAfter(site, next);
  if (place !== undefined) return institutionMention(site, { start, end: place.hit.end }, row, place.id);
  const state = stateAt(site, next) ?? stateAt(site, next + 1);
  if (state === undefined) return ofNowhere(site, body);
  if (isBare && !/ه$/u.test(site.words[state.hit.index]?.key ?? "")) return undefined;
  if (!describes(site, state.hit, next)) return ofNowhere(site, body);
  const host = hostAfter(site, state.hit.index + state.hit.length);
  return institutionMention(site, { start, end: ballEnd(site, state.hit) }, row, state.id, host);
}

/** "[شرطة كوسوفو]", "[جيش ميانمار]": one indefinite word and the state's own name. */
function namedBy(site: Site, { row, start, next }: Body): Mention | undefined {
  const state = stateAt(site, next);
  const isName = state?.hit.aliases.some(({ form, row: { kind } }) => form === "Name" && kind === "country");
  return state && isName ? institutionMention(site, { start, end: state.hit.end }, row, state.id) : undefined;
}

function isConstructBody({ key, first, next }: Body): boolean {
  return next - first === 1 && !key.startsWith("ال");
}

function bodyAt(site: Site, index: number): Body | undefined {
  const word = site.words[index]!;
  for (const { key, skip } of word.readings) {
    if (!INSTITUTION_WORDS.starts(key)) continue;
    const found = INSTITUTION_WORDS.longest(
      key,
      (offset) => (follows(site.words[index + offset]) ? site.words[index + offset]?.key : undefined),
      ({ language }) => language === "ar",
    );
    const row = found?.values[0]?.row;
    if (found !== undefined && row !== undefined)
      return { row, key, start: word.start + skip, first: index, next: index + found.length };
  }
  return undefined;
}

/** A portfolio that is neither a minister's nor the noun's before it. */
function standsAlone(site: Site, { key, first }: Body): boolean {
  const before = site.words[first - 1];
  if (!SURE.test(key) && isConstruct(before, site.words[first]!)) return false;
  return !/^(?:[وفبل]?وزير|[وفبل]?وزيره|[وفبل]?وزراء|لوزير)$/u.test(before?.key ?? "");
}

/** "… [الدفاع] العراقية", "المحكمة العليا [الاتحادية] العراقية": right before the state, or with one adjective between. */
function describes(site: Site, state: Hit, next: number): boolean {
  const before = site.words[state.index - 1];
  return state.index === next || (follows(before) && isAdjective(before));
}

/** "[وزارة الخارجية]": whose, the article tells elsewhere. */
function ofNowhere(site: Site, { key, start, first, next }: Body): Mention | undefined {
  if (next - first < 2 || !/^(?:وزاره|مجلس|رياسه|البنك|المحكمه)$/u.test(key)) return undefined;
  return nameMention(
    site,
    { start, end: site.words[next - 1]!.end },
    {
      form: "Description",
      kind: "organization",
      refers: "home",
      rule: "ar-institution-without-state",
      confidence: 0.7,
    },
  );
}

/** "الاتحاد المغربي [لكرة القدم]". */
function ballEnd(site: Site, { index, length, end }: Hit): number {
  const [ball, kind] = [site.words[index + length], site.words[index + length + 1]];
  const isBall = follows(ball) && ball?.key === "لكره" && follows(kind);
  return isBall && kind !== undefined ? kind.end : end;
}

/** Portfolios that hardly anything else is called by. */
const SURE = /^ال(?:خارجيه|داخليه|دفاع)$/u;

/** "وسائل [الإعلام] الروسية", "صادرات [النفط] العراقية": the adjective is the noun's before it. */
function isConstruct(before: Word | undefined, word: Word): boolean {
  if (before === undefined || !follows(word) || isVerb(before) || FREE.test(before.key)) return false;
  return !/^(?:[وفبك]?ال|لل)/u.test(before.key);
}

const FREE =
  /^[وف]?(?:في|من|عن|الي|علي|لدي|مع|بين|ان|بان|انّ|لكن|وفق|بحسب|حسب|قبل|بعد|كما|فيما|بينما|ضد|او|ثم|حيث)$/u;

function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && /^ال\p{L}+(?:يه|ي|لي|يا)$/u.test(word.key);
}

/** "السفارة الأميركية [في بغداد]", "[ببغداد]": the place's id. */
function hostAfter(site: Site, index: number): string | undefined {
  const link = site.words[index];
  if (link === undefined || !follows(link)) return undefined;
  const isLink = /^(?:في|لدي)$/u.test(link.key);
  const hit = site.hits[isLink ? index + 1 : index];
  if (hit === undefined || (isLink ? !follows(site.words[hit.index]) : hit.preposition !== "ب"))
    return undefined;
  return hit.aliases.find(({ form }) => form === "Name")?.row.id;
}

function institutionMention(
  site: Site,
  span: { start: number; end: number },
  row: InstitutionRow,
  state: string,
  host?: string,
): Mention | undefined {
  const entry = institutionId(row, state, host);
  return entry === undefined
    ? undefined
    : nameMention(site, span, {
        kind: "organization",
        entry,
        rule: "ar-institution-of-state",
        confidence: 0.93,
      });
}

/** "الإدارة [المالية]": of money rather than of Mali. */
function isOfMoney(key: string, { aliases }: Hit): boolean {
  return aliases.every(({ weak, form }) => weak && form === "Demonym") && !/(?:حكومه|سلطات)$/u.test(key);
}

const STATE_BODY = /^(?:حكومه|اداره|سلطات|جانب|نظام|قياده|طرف)$/u;

const isStateBody = remember(
  (key) => STATE_BODY.test(bareKey(key.replace(/^[وفبل](?!ل)/u, ""))) || STATE_BODY.test(bareKey(key)),
);

/** "[الحكومة العراقية]", "[الجانب العراقي]": the state in other words. */
export function stateBody(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined || !isStateBody(word.key)) return undefined;
  const state = stateAt(site, index + 1);
  if (state === undefined || isOfMoney(word.key, state.hit)) return undefined;
  const skip =
    word.text.length -
    (/(?:ل|ال)?(?:حكوم|إدار|ادار|سلطات|جانب|نظام|قياد|طرف).*$/u.exec(word.text)?.[0].length ??
      word.text.length);
  return nameMention(
    site,
    { start: word.start + skip, end: state.hit.end },
    {
      form: "Description",
      kind: "country",
      entry: state.id,
      rule: "ar-state-in-other-words",
      confidence: 0.92,
    },
  );
}
