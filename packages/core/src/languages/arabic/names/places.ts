// Arabic places that no list holds: what follows a head (قرية …, قاعدة "…").
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { isPlainWord } from "./foreign-sound.ts";
import { COMMON, ORGANIZATION_HEADS, PLACE_HEADS } from "./words.ts";

export function arabicPlaces(site: Site): Mention[] {
  return site.words.flatMap((_, index) => {
    const mention = headed(site, index);
    return mention === undefined ? [] : [mention];
  });
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
  if (/^(?:لل|[بو]ال|س?ت\p{L}{4})/u.test(name.key) || /(?:ين|ون|يه|ات)$/u.test(name.key)) return undefined;
  const second = site.words[index + 2];
  const takesSecond =
    second !== undefined &&
    (isQuoted ? follows(second) : /^ال/u.test(second.key) && follows(second) && !name.key.startsWith("ال")) &&
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
