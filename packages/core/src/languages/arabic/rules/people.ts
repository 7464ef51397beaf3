// People and outlets that no list knows, as whom somebody speaks to: where their words begin and end.
// A stranger would get wrong the end: "طلب من المنطقة الاعتراف" holds two definite nouns, and the second is what was asked.
import type { Span } from "../../../document.ts";
import { complementizerAt, type Reading, type Word } from "../grammar/reading.ts";

/** A noun phrase that ends where a clause, a preposition or a verbal noun begins; nothing where its end does not show. */
export function peopleFrom(reading: Reading, from: number, until: number): Span[] {
  let to = from;
  while (to < Math.min(until, from + 6) && !endsPeople(reading, to, from)) to++;
  const isBounded = to === until || (to < reading.words.length && endsPeople(reading, to, from));
  return to > from && isBounded
    ? [{ start: reading.words[from]!.bareStart, end: reading.words[to - 1]!.end }]
    : [];
}

function endsPeople(reading: Reading, at: number, from: number): boolean {
  const word = reading.words[at]!;
  return (
    word.token.kind === "punctuation" ||
    complementizerAt(reading, at) !== undefined ||
    /^(?:الي|علي|من|في|عن|ب\p{L}+|ل\p{L}{4,}|لل\p{L}+)$/u.test(word.bare) ||
    (at > from && isDeed(word, reading.words[at - 1]!))
  );
}

/** "من المنطقة | الاعتراف", "الأسر | تفهم", "المواطنين | عدم": a verbal noun, which no definite noun before it can own. */
function isDeed({ bare, inside }: Word, before: Word): boolean {
  if (inside || !/^ال|(?:ه|ها|هم)$/u.test(before.bare)) return false;
  if (!bare.startsWith("ال")) return before.bare.startsWith("ال");
  const isFeminine = /ه$/u.test(before.bare);
  return /^الا\p{L}{1,3}ا\p{L}$|^الت\p{L}{2,3}ي?\p{L}$/u.test(bare) && (isFeminine || !/ي$/u.test(bare));
}
