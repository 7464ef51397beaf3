// A run of words that stands where a name must stand: after a title, or at the end of a subject, right before what is said.
// A stranger would get wrong how little this asks: place makes these words a name, so it is enough that none of them is
// known to be something else; the rules that read names anywhere ask for listed names.
import type { Span } from "../../../document.ts";
import type { Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { reportingNoun } from "../cue-lexicon.ts";
import { soundsForeign } from "./foreign-sound.ts";
import { endsName, isPreposition, tellsWhom } from "./name-end.ts";
import { mayFillSlot, opensIdafa } from "./name-part.ts";
import { PARTICLE } from "./name-word.ts";
import { isGivenName, isKnownName } from "./words.ts";

export interface NameRun {
  readonly span: Span;
  readonly length: number;
  /** Index after it. */
  readonly next: number;
  readonly known: number;
}

/** The run that starts at a word and ends where a name must end; two to four words, or one that is a listed name. */
export function nameRunAt(site: Site, index: number): NameRun | undefined {
  const { next, parts, known, isClosed } = walk(site, index);
  const first = site.words[index];
  const last = site.words[next - 1];
  if (first === undefined || last === undefined || next === index) return undefined;
  if (parts < 2 && known === 0) return undefined;
  const isBounded = known > 0 && (isClosed || isPreposition(site.words[next]));
  if (!isBounded && !endsName(site, next)) return undefined;
  return { span: { start: first.start, end: last.end }, length: next - index, next, known };
}

/** Word by word, up to four parts; a last name with an article closes the run, and a particle never ends it. */
function walk(site: Site, index: number) {
  let next = index;
  let parts = 0;
  let known = 0;
  let isClosed = false;
  while (next < site.words.length && parts < 4 && !isClosed) {
    const word = site.words[next]!;
    if (next > index && !follows(word) && !/^\s?-\s?$/u.test(word.gap ?? "")) break;
    const isParticle = PARTICLE.test(word.key);
    if (
      !isParticle &&
      (!mayFillSlot(site, next) || (parts > 1 && (tellsWhom(site, next) || opensIdafa(site, next))))
    )
      break;
    if (/^ال/u.test(word.text) && !isParticle) {
      if (!isDefinitePart(word.key, parts)) break;
      isClosed = parts > 0;
    }
    if (isKnownName(word.key) || (isParticle && parts > 0) || soundsForeign(word.key)) known++;
    if (!isParticle) parts++;
    next++;
  }
  while (next > index && PARTICLE.test(site.words[next - 1]!.key)) next--;
  return { next, parts, known, isClosed };
}

/** "الأسد", "الحسن …": no plural, nothing reported, and as the first part only a given name. */
function isDefinitePart(key: string, parts: number): boolean {
  if (/^ال\p{L}{4,}ين$/u.test(key) && !isKnownName(key)) return false;
  return (parts > 0 || isGivenName(key.slice(2))) && reportingNoun(key) === undefined;
}
