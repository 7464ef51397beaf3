// What name rules look at: one sentence's words with the lexicon's entities already found in them.
import { remember } from "@isnad/text";
import type { Article, LanguageCode, Mention, Paragraph, Quote, Sentence, Span } from "../document.ts";
import type { Reading } from "../languages/arabic/names/clitics.ts";
import type { Alias } from "../lexicons/gazetteer.ts";
import type { Lists } from "../lexicons/lists.ts";
import { boundKeys, capitalOf, type Word, wordsOf } from "./words.ts";

/** A listed name at a word. */
export interface Hit {
  /** Index of its first word, and how many it takes. */
  readonly index: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly aliases: readonly Alias[];
  /** The Arabic preposition that was written onto it. */
  readonly preposition?: string;
}

export interface Site {
  readonly text: string;
  readonly language: LanguageCode;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** By the index of the first word. */
  readonly hits: readonly (Hit | undefined)[];
  readonly quotes: readonly Quote[];
  readonly lists: Lists;
}

export function siteOf(article: Article, paragraph: Paragraph, sentence: Sentence, lists: Lists): Site {
  const words = wordsOf(article.text, sentence);
  return {
    text: article.text,
    language: paragraph.language,
    paragraph,
    sentence,
    words,
    hits: words.map((_, index) => hitAt(words, index, lists)),
    lists,
    quotes: paragraph.quotes.filter(({ start, end }) => start < sentence.end && end > sentence.start),
  };
}

/** The longest listed name that starts at a word; of equal ones the least stripped. */
function hitAt(words: readonly Word[], index: number, lists: Lists): Hit | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  let best: Hit | undefined;
  for (const reading of first.readings) {
    const found = lists.starts(reading.key) ? listedAt(words, index, reading, lists) : undefined;
    if (found === undefined || (best !== undefined && found.length <= best.length)) continue;
    best = {
      index,
      length: found.length,
      start: first.start + reading.skip,
      end: words[index + found.length - 1]?.end ?? first.end,
      aliases: found.values,
      ...(reading.preposition === undefined ? {} : { preposition: reading.preposition }),
    };
  }
  return best;
}

function listedAt(words: readonly Word[], index: number, { key, skip }: Reading, lists: Lists) {
  return lists.longest(
    key,
    boundKeys(words, index),
    (alias, length) =>
      fitsCase(alias, words, index, length) &&
      fitsStripping(alias, skip) &&
      fitsEnding(alias, words[index + length - 1]),
  );
}

/** A Latin alias asks for its capitals: "US" is not "us", "Turkey" not "turkey". */
function fitsCase(alias: Alias, words: readonly Word[], index: number, length: number): boolean {
  if (alias.language === "ar") return true;
  const capitals = capitalsOf(alias.text);
  if (capitals.length !== length) return words[index]?.capital !== "none";
  for (let offset = 0; offset < length; offset++) {
    const wanted = capitals[offset];
    const capital = words[index + offset]?.capital;
    if (wanted === "all" ? capital !== "all" : wanted === "first" && capital === "none")
      if (!ARTICLE.test(words[index + offset]?.text ?? "")) return false;
  }
  return true;
}

/** "al-Qaeda" is "Al-Qaeda" inside a sentence. */
const ARTICLE = /^(?:al|el|as|ad|ar|az|ash)$/;

/** What the words of a Latin alias ask for; an initial's point is no word's part ("George W. Bush"). */
const capitalsOf = remember((alias) =>
  alias.split(/[\s-]+/).map((word) => capitalOf(word.replace(/^(\p{L})\.$/u, "$1"))),
);

/** A weak alias keeps its ة apart from ه: "حديثه" is "his talk", not the town. */
function fitsEnding(alias: Alias, last: Word | undefined): boolean {
  return !alias.weak || alias.language === "en" || /ة$/u.test(alias.text) === /ة$/u.test(last?.text ?? "");
}

/**
 * Two letters are too few to be sure that a proclitic was stripped from them; and of a doubtful name's ل nobody knows
 * whether it is the article's: "للحج" is for the pilgrimage.
 */
function fitsStripping(alias: Alias, skip: number): boolean {
  return skip === 0 || (alias.text.length > 2 && !(alias.weak && alias.text.startsWith("ل")));
}

/** The quotation that starts or ends right at a stretch: its marks hug the words. */
export function quoteAround(site: Site, span: Span): Quote | undefined {
  return site.quotes.find(
    ({ inner }) =>
      inner.start <= span.start && span.start - inner.start <= 1 && Math.abs(inner.end - span.end) <= 1,
  );
}

/** A mention with the defaults of a plain name. */
export function nameMention(
  site: Site,
  span: Span,
  rest: Partial<Mention> & Pick<Mention, "kind" | "rule" | "confidence">,
): Mention {
  return {
    start: span.start,
    end: span.end,
    extent: span,
    form: "Name",
    language: site.language,
    named: true,
    roles: [],
    ...rest,
  };
}
