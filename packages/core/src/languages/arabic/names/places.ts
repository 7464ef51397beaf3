// Arabic places that no list holds: what follows a head (قرية …, قاعدة "…").
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { isPlainWord, soundsForeign } from "./foreign-sound.ts";
import { endsName, endsSurely } from "./name-end.ts";
import { COMMON, isGivenName, isTitle, ORGANIZATION_HEADS, PLACE_HEADS } from "./words.ts";

export function arabicPlaces(site: Site): Mention[] {
  return site.words.flatMap((_, index) => {
    const mention = headed(site, index);
    return mention === undefined ? listedBehind(site, index) : [mention];
  });
}

/** "مدن [ديماجي] و[لاخيمبور] و[باربيتا]", "المناطق المتضررة هي [ديماجي] و…": two words or more, joined by و. */
function listedBehind(site: Site, index: number): Mention[] {
  if (!readingsOf(site.words[index]!).some(({ key }) => WORDS.placesInPlural.has(key.replace(/^ال/u, ""))))
    return [];
  const first = firstListed(site, index + 1);
  const found: Mention[] = [];
  for (let at = first; at < site.words.length && follows(site.words[at]); at++) {
    const word = site.words[at]!;
    const skip = at === first ? 0 : 1;
    if (skip === 1 && !/^و/u.test(word.text)) break;
    const key = word.key.slice(skip);
    if (key.length < 3 || isNoPlace(word, key)) break;
    const hit = site.hits[at];
    if (hit !== undefined) {
      at += hit.length - 1;
      continue;
    }
    const span = { start: word.start + skip, end: word.end };
    found.push(nameMention(site, span, { kind: "place", rule: "ar-places-listed", confidence: 0.6 }));
    if (!/^و/u.test(site.words[at + 1]?.text ?? "")) {
      if (at === first || !endsList(site, at + 1)) return found.slice(0, -1).length > 0 ? found : [];
      break;
    }
  }
  return found;
}

/** Right behind, or behind "… هي", "… منها". */
function firstListed(site: Site, index: number): number {
  for (let at = index; at < index + 4; at++)
    if (/^(?:و?هي|و?منها|و?بينها|مثل|ابرزها|و?هما)$/u.test(site.words[at]?.key ?? "")) return at + 1;
  return index;
}

function isNoPlace(word: Word, key: string): boolean {
  return (
    word.isNumber ||
    COMMON.has(key) ||
    isVerb(word) ||
    isPlainWord(key) ||
    /^ال|(?:يه|ين|ون)$/u.test(key) ||
    isTitle(key) ||
    ORGANIZATION_HEADS.has(key) ||
    PLACE_HEADS.has(key)
  );
}

function endsList(site: Site, index: number): boolean {
  return endsName(site, index) || endsSurely(site, index) || site.words[index] === undefined;
}

function headed(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  const name = site.words[index + 1];
  if (word === undefined || name === undefined || site.hits[index + 1] !== undefined) return undefined;
  const reading = readingsOf(word).find(({ key }) => PLACE_HEADS.has(key));
  const head = reading && PLACE_HEADS.get(reading.key);
  if (reading === undefined || head === undefined) return undefined;
  const isQuoted = /^\s[«"“”]$/u.test(name.gap ?? "");
  if (!(isQuoted || follows(name)) || name.isNumber || COMMON.has(name.key) || isVerb(name)) return undefined;
  if (!isQuoted && (head.sort === "weak" || (!/^ال/u.test(name.text) && isPlainWord(name.key))))
    return undefined;
  if (ORGANIZATION_HEADS.has(name.key) || PLACE_HEADS.has(name.key)) return undefined;
  if (reading.key === "سجن" && isGivenName(name.key)) return undefined;
  if (/^(?:لل|[بو]ال|س?ت\p{L}{4})/u.test(name.key)) return undefined;
  if (/(?:ين|ون|يه|ات)$/u.test(name.key) && !soundsForeign(name.key)) return undefined;
  const second = site.words[index + 2];
  const takesSecond =
    second !== undefined &&
    (isQuoted
      ? follows(second)
      : follows(second) &&
        ((/^ال/u.test(second.key) && !name.key.startsWith("ال")) ||
          (soundsForeign(name.key) && soundsForeign(second.key)))) &&
    !COMMON.has(second.key) &&
    !/(?:ي|يه)$/u.test(second.key) &&
    site.hits[index + 2] === undefined;
  const end = takesSecond && second !== undefined ? second.end : name.end;
  return nameMention(
    site,
    { start: name.start, end },
    {
      kind: "place",
      extent: { start: word.start + reading.skip, end: isQuoted ? end + 1 : end },
      rule: "ar-place-head",
      confidence: isQuoted ? 0.75 : name.key.startsWith("ال") ? 0.55 : 0.65,
    },
  );
}
