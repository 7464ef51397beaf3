// Nouns of those who can speak: offices, bodies, and the unnamed people that news quotes.
// A stranger would get wrong what it is for: it decides between subject and object where word order leaves both open.
import { UNNAMED } from "../names/unnamed-heads.ts";
import { isTitle, ORGANIZATION_HEADS } from "../names/words.ts";

/** Beside the unnamed ones that are found as mentions. */
const PEOPLE =
  /^(?:ال)?(?:مسوول\p{L}*|متحدث\p{L}*|ناطق\p{L}*|خبير\p{L}*|محلل\p{L}*|مراقب\p{L}*|دبلوماسي\p{L}*|مبعوث\p{L}*|قوه|كتله|تحالف|ايتلاف|تجمع|مجموعه|فريق|منتخب|عايله|والد|والده|شقيق|شقيقه|زوجه|زوج|نجل|ابن|ابنه|دراسه|ناشط\p{L}*|نشطاء|اعضاء|نايب|وزراء|قاده|طرف|طرفان|طرفين|جانب|جانبان|جانبين|رجل|امراه|مواطن\p{L}*|محام\p{L}*|طبيب\p{L}*|صحفي\p{L}*|صحافي\p{L}*|باحث\p{L}*|استاذ|موظف\p{L}*|ممثل\p{L}*|زعماء|رعاه|عايلات|ضحايا|نازح\p{L}*|لاجي\p{L}*|حكومه|حكومات|دول|دوله|سلطات|معارضه|فصايل|قيادات|وسطاء|وسيط|تقرير|بيان|صحيفه|بلاده|بلدان|عواصم)$/u;

/** By its folded key, with or without article. */
export function isAgentNoun(key: string): boolean {
  const bare = key.replace(/^ال/u, "");
  return (
    PEOPLE.test(key) || UNNAMED.has(bare) || ORGANIZATION_HEADS.has(bare) || isTitle(key) || isTitle(bare)
  );
}
