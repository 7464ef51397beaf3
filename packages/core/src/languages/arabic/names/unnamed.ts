// Arabic speakers without a name: "مسؤول دفاعي كبير", "أربعة مصادر", "وسائل إعلام غربية".
// A stranger would get wrong definiteness: the indefinite one is new and an entity of its own, the definite one refers back
// and is read elsewhere.
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { titleAt } from "./titles.ts";
import { UNNAMED } from "./unnamed-heads.ts";
import { COMMON } from "./words.ts";

const COUNT =
  /^(?:احد|احدي|اثنان|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|عده|بعض|كبار|عدد|ثلاث|اربع|خمس)$/u;
const MEDIA = /^(?:وسايل|تقارير|صحف)$/u;

/** The unnamed one whose head, or whose number before it, is at a word. */
export function unnamedAt(site: Site, index: number): Mention | undefined {
  return media(site, index) ?? unnamed(site, index);
}

/** "[وسائل إعلام غربية]", "[تقارير إعلامية]". */
function media(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  const reading = word && readingsOf(word).find(({ key }) => MEDIA.test(key));
  const next = site.words[index + 1];
  if (word === undefined || reading === undefined || next === undefined || !follows(next)) return undefined;
  if (reading.key === "وسايل" && !/^(?:ال)?اعلام$/u.test(next.key)) return undefined;
  if (reading.key !== "وسايل" && !/(?:يه|يا)$/u.test(next.key)) return undefined;
  const end = adjectivesFrom(site, index + 1);
  return nameMention(
    site,
    { start: word.start + reading.skip, end },
    {
      form: "Description",
      kind: "organization",
      named: false,
      number: "pl",
      gender: "f",
      rule: "ar-unnamed-media",
      confidence: 0.75,
    },
  );
}

/** "[مسؤول دفاعي كبير]", "[أربعة مصادر داخل …]". */
function unnamed(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined) return undefined;
  const reading = readingsOf(word).find(({ key }) => UNNAMED.has(key));
  const head = reading && UNNAMED.get(reading.key);
  if (reading === undefined || head === undefined || titleWithName(site, index)) return undefined;
  const before = site.words[index - 1];
  const counted = before !== undefined && follows(word) && COUNT.test(bareCount(before));
  const last = adjectivesFrom(site, index);
  const complement = complementOf(
    site,
    isConstruct(site, index, reading.key) ? constructEnd(site, index) : last,
  );
  const isBare = last === word.end && !counted && complement === last;
  if (isBare && !isVerb(before) && !/^(?:عن|بحسب|وفق|حسب|قال|قالت)$/u.test(before?.key ?? ""))
    return undefined;
  const start =
    counted && before !== undefined ? before.start + countPrefix(before) : word.start + reading.skip;
  const of = site.hits.find((hit) => hit !== undefined && hit.start >= word.start && hit.end <= complement)
    ?.aliases[0]?.row;
  return nameMention(
    site,
    { start, end: last },
    {
      form: "Description",
      kind: counted ? "group" : head.kind,
      named: false,
      extent: { start, end: complement },
      gender: head.gender,
      number: counted ? "pl" : head.number,
      ...(of === undefined || of.kind === "person" ? {} : { of: of.speaksFor ?? of.id }),
      rule: "ar-unnamed-speaker",
      confidence: isBare ? 0.6 : 0.75,
    },
  );
}

/** "سكان [الحي]", "أحد أهالي [درعا]". */
function isConstruct(site: Site, index: number, head: string): boolean {
  const next = site.words[index + 1];
  return (
    WORDS.peopleOfPlaces.has(head) &&
    next !== undefined &&
    follows(next) &&
    (/^ال/u.test(next.text) || site.hits[index + 1]?.preposition === undefined) &&
    (/^ال/u.test(next.text) || site.hits[index + 1] !== undefined)
  );
}

function constructEnd(site: Site, index: number): number {
  const hit = site.hits[index + 1];
  return hit?.end ?? site.words[index + 1]?.end ?? 0;
}

function titleWithName(site: Site, index: number): boolean {
  const title = titleAt(site, index);
  return title?.isDefinite === true && /^ال/u.test(site.words[index]?.key ?? "");
}

function bareCount(word: Word): string {
  return COUNT.test(word.key) ? word.key : word.key.replace(/^[وفبل]/u, "");
}

export function countPrefix(word: Word): number {
  return COUNT.test(word.key) || !/^[وفبل]/u.test(word.text) ? 0 : 1;
}

/** The end of the indefinite adjectives after a head: "دفاعي كبير", "أمريكيين", "مطلعة", but "حقوقية | طرفي النزاع". */
function adjectivesFrom(site: Site, index: number): number {
  let next = index + 1;
  while (next < site.words.length && next - index < 5) {
    const word = site.words[next];
    if (word === undefined || !follows(word) || isVerb(word)) break;
    const isDemonym =
      site.hits[next]?.aliases.some(({ form }) => form === "Demonym") === true && !word.key.startsWith("ال");
    const isAdjective =
      /^(?!ال|لل|بال|وال)\p{L}{2,}(?:ي|يه|يون|يين|ين|ون|عه|لعه|اعلام)$/u.test(word.key) ||
      WORDS.describingSpeakers.has(word.key);
    const isDisagreeing = /ي$/u.test(word.key) && !isDemonym && /ه$/u.test(site.words[next - 1]?.key ?? "");
    if (next - 1 > index && isDisagreeing) break;
    const isCommonVerbal = /^(?:علي|في|حتي|الي|التي|الذي|ان|بين|حين)$/u.test(word.key);
    if (!isDemonym && (!isAdjective || isCommonVerbal)) break;
    next++;
  }
  return site.words[next - 1]?.end ?? 0;
}

/** "… داخل وزارتي الدفاع والخارجية", "… في الحكومة", "… مقربة من": up to the clause. */
function complementOf(site: Site, end: number): number {
  const at = site.words.findIndex(({ start }) => start >= end);
  const link = site.words[at];
  if (
    at < 0 ||
    link === undefined ||
    !follows(link) ||
    !(/^(?:داخل|في|من|لدي|علي|باسم|بوزاره)$/u.test(link.key) || /^بال\p{L}{3}/u.test(link.key))
  )
    return end;
  let next = at + 1;
  while (next < site.words.length && next - at < 6) {
    const word = site.words[next];
    if (
      word === undefined ||
      !follows(word) ||
      isVerb(word) ||
      (COMMON.has(word.key) && !/^(?:ال|وزار)/u.test(word.key))
    )
      break;
    const isConstruct =
      next === at + 1 && follows(site.words[next + 1]) && /^ال/u.test(site.words[next + 1]?.text ?? "");
    if (site.hits[next]?.preposition !== undefined) break;
    if (!/^(?:و?ال|وزار|لل)/u.test(word.key) && !isConstruct && site.hits[next] === undefined) break;
    next += site.hits[next]?.length ?? 1;
  }
  return next === at + 1 ? end : (site.words[next - 1]?.end ?? end);
}
