// "The 58-year-old", "the Swede", "the mother of two": how English news names a person again without the name.
// A stranger would get wrong that a demonym in the singular is a person ("the Swede said") and in the plural a state
// ("the Swedes said"), and that "a striker" is somebody new.
import type { Gender } from "../../document.ts";
import { sources } from "./lexicon.ts";

const NOUNS = new Set(sources.variations);
/** In words, "the" left out: "former world number one". */
const LONGEST = 4;
/** "the cardiologist", "the paediatrician" */
const PROFESSION = /^\p{Ll}+(?:ologist|ician|iatrist|ographer)$/u;
const AGE = /^\S+-year-old(?: \p{Ll}+)?$/u;
const RANK = /^(?:\S+ )?world (?:number|no\.?) \S+$/iu;
const FAMILY = /^(?:\S+ )?(?:mother|father|grandmother|grandfather)(?:-of-| of )\S+$/iu;
/** One demonym of one person: no plural, and none of those that mean a people (the French, the Chinese). */
const COMPATRIOT = /^(?:(?:Northern|South|North|New) )?\p{Lu}\p{Ll}+(?<!s|ish|ese|nch|tch)$/u;
/** "the Northern Irishman", whether a list knows the demonym or not. */
const COUNTRYMAN = /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:man|woman)$/u;
const WOMAN = /(?:woman|mother|girl|actress|waitress|duchess|queen|princess|widow|wife|daughter|sister)\b/iu;
/** "The German" may be a woman, as may a person or a Viking. */
const MAN =
  /(?:(?<!wo|\b(?:ger|ro|nor|otto))man|father|\bboy|duke|\bking|prince|widower|husband|\b(?:grand|step|god)?son|brother)\b/iu;

/** The gender that such a phrase tells, or undefined where it is none. */
export function variesName(phrase: string, isDemonym: boolean): { readonly gender?: Gender } | undefined {
  const words = /^the\s+([^,]+)/iu.exec(phrase.trim())?.[1]?.trim() ?? "";
  const all = words.split(/\s+/u);
  const last = all.at(-1) ?? "";
  const isNoun = all.length <= LONGEST && (NOUNS.has(last) || PROFESSION.test(last));
  const forms = isDemonym ? [COMPATRIOT] : [AGE, RANK, FAMILY, COUNTRYMAN];
  if (!isNoun && !forms.some((form) => form.test(words))) return undefined;
  return WOMAN.test(words) ? { gender: "f" } : MAN.test(words) ? { gender: "m" } : {};
}
