// The parts of a person's name as spellings are compared by: compounds joined, articles aside, particles marked.
// A stranger would get wrong what is one part: عبد الله and "Abd El-Fattah" are, نور الدين is, "bin Salman" is two.
import { fold, phonesOf, remember } from "@isnad/text";
import type { LanguageCode } from "../../document.ts";
import { isListedGivenName, isListedSpelling } from "./given-names.ts";

export interface NamePart {
  /** Folded, without its article. */
  readonly key: string;
  readonly phones: string;
  readonly hasArticle: boolean;
  /** "bin", "Le", أبو, and titles inside a name: may be missing in another spelling, or grown together with the next. */
  readonly isParticle: boolean;
  /** The "J." of "J. Smith". */
  readonly isInitial: boolean;
}

export interface NameParts {
  readonly language: LanguageCode;
  readonly parts: readonly NamePart[];
}

const ARABIC_PARTICLE =
  /^(?:بن|ابن|بنت|ابو|ابي|ابا|ام|ال|ولد|ود|دي|دو|دا|دوس|دل|ديل|فان|فون|لو|لا|سان|اغ|شيخ|سيد|حاج|ملا|امير|دكتور|خان)$/u;
const LATIN_PARTICLE =
  /^(?:bin|ibn|bint|ben|abu|abou|abi|umm|ould|van|von|der|den|de|di|da|do|dos|du|del|della|la|le|ag|al|sheikh|shaikh|sayyid|sayed|haj|hajj|hajji|mullah|mulla|prince|dr|khan)$/;
const ASSIMILATED = /^(?:as|ash|ad|ar|an|at|az)$/;

/** The parts of a name in the order they are written. */
export const partsOf: (name: string) => NameParts = remember((name) => {
  const words = name.split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u).filter((word) => fold(word) !== "");
  return /\p{Script=Arabic}/u.test(name)
    ? { language: "ar" as const, parts: arabicParts(words) }
    : { language: "en" as const, parts: latinParts(words.map(fold)) };
});

function arabicParts(words: readonly string[]): NamePart[] {
  const parts: NamePart[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const key = fold(word);
    const next = words[at + 1];
    const before = parts.at(-1);
    if (key === "عبد" && next !== undefined) {
      parts.push(part(`عبد${withoutArticle(next)}`, false));
      at++;
    } else if (/^عبد(?:ال)?\p{L}{2}/u.test(key)) parts.push(part(key.replace(/^عبدال/u, "عبد"), false));
    else if (/^(?:الدين|الله)$/u.test(key) && before !== undefined && !before.isParticle)
      parts[parts.length - 1] = part(before.key + key.slice(2), before.hasArticle);
    else if (ARABIC_PARTICLE.test(key) && next !== undefined)
      parts.push({ ...part(key, false), isParticle: true });
    else parts.push(part(withoutArticle(word), withoutArticle(word) !== key));
  }
  return parts;
}

/** Folded; the ال of ألكسندر is its own, which only the hamza or the list of given names tells. */
function withoutArticle(word: string): string {
  const key = fold(word);
  return /^ال\p{L}{2}/u.test(word) && !isListedGivenName(key) ? key.slice(2) : key;
}

function latinParts(words: readonly string[]): NamePart[] {
  const parts: NamePart[] = [];
  let hasArticle = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    if (/^(?:jr|sr|ii|iii|iv)$/.test(word) && at > 0) continue;
    if (next !== undefined && isArticle(word, next)) {
      hasArticle = true;
      continue;
    }
    if (/^abd(?:[aeou]{1,2}l?)?$/.test(word) && next !== undefined) {
      const skip = isArticle(next, words[at + 2] ?? "") ? 2 : 1;
      parts.push(part(`abd${words[at + skip] ?? ""}`, false));
      at += skip;
    } else if (hasArticle && /^d(?:i|ee)ne?$/.test(word) && parts.length > 0)
      parts[parts.length - 1] = part(`${parts.at(-1)!.key}din`, false);
    else if (LATIN_PARTICLE.test(word) && next !== undefined)
      parts.push({ ...part(word, false), isParticle: true });
    else parts.push(part(withoutLastArticle(withoutInnerArticle(word), next), hasArticle));
    hasArticle = false;
  }
  return parts;
}

/** "Aminul Islam", "Fazlur Rahman": the next word's article is written onto a listed given name. */
function withoutLastArticle(word: string, next: string | undefined): string {
  const given = next === undefined ? word : word.replace(/(?<=\p{L}{3})u[lr]$/u, "");
  return given !== word && isListedGivenName(given) ? given : word;
}

function isArticle(word: string, next: string): boolean {
  return (
    next.length > 1 &&
    (/^[ae]l$/.test(word) || (ASSIMILATED.test(word) && next[0] === word.at(word.length > 2 ? 1 : -1)))
  );
}

/**
 * "Abdelaziz", "Abdurrahman", "Noureddine" as عبد or الدين and the other word, without the article between them; a listed
 * spelling ("Abdoulaye") is one word.
 */
function withoutInnerArticle(word: string): string {
  if (isListedSpelling(word)) return word;
  return word
    .replace(/^abd[aeou]{1,2}(?:l|([rnstdz])(?=\1))?(?=\p{L}{3})/u, "abd")
    .replace(/(?<=\p{L}{2})[aeou]dd?(?:i|ee)ne?$/u, "din");
}

function part(key: string, hasArticle: boolean): NamePart {
  return { key, phones: phonesOf(key), hasArticle, isParticle: false, isInitial: key.length === 1 };
}
