// Clubs that are called by their town (ليفربول) or by an ordinary word (الأهلي, الهلال): sport around them tells.
// A stranger would get wrong that one word of sport is enough for a whole sentence, save where a place is said to be one
// ("في ليفربول"): news of a match names towns for hardly anything else.
import clubNames from "@isnad/data/lexicons/ar/club-names.json" with { type: "json" };
import type { Mention } from "../../../document.ts";
import type { Alias } from "../../../lexicons/gazetteer.ts";
import { checked } from "../../../lexicons/lexicon-error.ts";
import { wordKey } from "../../../lexicons/phrase-trie.ts";
import { wordList } from "../../../lexicons/rows.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import { type Hit, nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { readingsOf } from "./clitics.ts";

const CLUB_NAMES = new Set(checked(wordList, "ar/club-names.json", clubNames).map(wordKey));

const SPORT = inflected(WORDS.sport, { before: "[وفبكل]*(?:ال|ل)?" });
const BEFORE_TOWN = inflected(WORDS.beforeTown, { before: "[وفبل]*" });

/** The club of a listed phrase, where sport is around it: "فوز [ليفربول] في الدوري". */
export function clubAt(site: Site, hit: Hit): Alias | undefined {
  const club = hit.aliases.find(
    ({ row, form, from }) => row.type === "club" && form === "Name" && from === undefined,
  );
  return club !== undefined && isPlayed(site, hit.index, hit.preposition) ? club : undefined;
}

/** "خسر [الأهلي] أمام": a word that is many clubs' name, in a club's place; which of them is not said. */
export function clubsByWord(site: Site): Mention[] {
  return site.words.flatMap((word, index) => {
    const reading = readingsOf(word).find(({ key }) => CLUB_NAMES.has(key));
    if (reading === undefined || isAdjective(site, index) || hasMore(site, index)) return [];
    if (!isPlayed(site, index, reading.preposition)) return [];
    return [
      nameMention(
        site,
        { start: word.start + reading.skip, end: word.end },
        { kind: "organization", rule: "ar-club-name", confidence: 0.6 },
      ),
    ];
  });
}

function isPlayed(site: Site, index: number, preposition: string | undefined): boolean {
  if (preposition === "ب") return false;
  const before = site.words[index - 1];
  if (before !== undefined && follows(site.words[index]) && BEFORE_TOWN.test(before.key)) return false;
  return isOfSport(site);
}

/** Asked of every club of a sentence, and answered once. */
const ofSport = new WeakMap<Site, boolean>();

function isOfSport(site: Site): boolean {
  const known = ofSport.get(site);
  if (known !== undefined) return known;
  const found =
    site.words.some(({ key }) => SPORT.test(key)) ||
    site.hits.some((hit) => hit?.aliases.every(({ row, weak }) => row.type === "club" && !weak));
  ofSport.set(site, found);
  return found;
}

/** "البنك [الأهلي]", "الدوري [المصري]", "فئة [الشباب]": behind a noun that it describes or belongs to. */
function isAdjective(site: Site, index: number): boolean {
  const before = site.words[index - 1];
  if (before === undefined || !follows(site.words[index])) return false;
  return /^[وفبكل]?(?:ال|لل)/u.test(before.key) || WORDS.ownersOfClubWords.has(before.key);
}

/** "الاتحاد [الدولي]", "الهلال [الأحمر]", "الاتحاد [لكرة القدم]": the word's own name goes on. */
function hasMore(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return (
    next !== undefined &&
    follows(next) &&
    /^(?:ال\p{L}+ي|ال\p{L}+يه|الاحمر|العام|لل\p{L}+|لكره)$/u.test(next.key)
  );
}
