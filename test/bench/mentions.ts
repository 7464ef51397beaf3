// Articles as resolution gets them, with the mentions of a made-up press: persons in both scripts and several spellings, as
// often in the news as Zipf's law has it, states, ministries, parties and unnamed sources.
// A stranger would get wrong how many names there are: the more articles, the more persons nobody has named before, as in
// news, so that the work grows with the names and not only with the articles.

import { type LanguageCode, type Mention, OUR_LISTS, type Recognized } from "@isnad/core";
import spellings from "@isnad/data/lexicons/names/given-name-spellings.json" with { type: "json" };
import { seeded } from "./texts.ts";

/** `[ar, en, en…]`: a syllable and how newsrooms spell it. */
const SYLLABLES = [
  ["بيل", "bel", "bil"],
  ["دور", "dor", "dour"],
  ["كان", "kan", "can"],
  ["روس", "ros", "rous"],
  ["مير", "mir", "meer"],
  ["تال", "tal"],
  ["فين", "ven", "vin"],
  ["هال", "hal"],
  ["سور", "sor", "sour"],
  ["غار", "gar", "ghar"],
  ["لين", "lin", "leen"],
  ["تيف", "tev", "tiev"],
  ["مار", "mar"],
  ["زول", "zol", "zoul"],
  ["خاد", "khad", "kad"],
  ["شيب", "shib", "chib"],
  ["نوف", "nov"],
  ["باس", "bas"],
  ["دين", "din", "deen"],
  ["رام", "ram"],
] as const;
const STATES = ["place/Q796", "place/Q30", "place/Q159", "place/Q79", "place/Q43", "place/Q794"];

const NONE: readonly never[] = [];

interface Person {
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly state: string;
}

/** `count` articles, half of them in each language; the same for the same number. */
export function recognizedArticles(count: number): Recognized[] {
  const random = seeded(count);
  const persons: Person[] = [];
  const next = () => {
    // One in nine is new; of the others the r-th is drawn about r times as rarely as the first.
    if (persons.length === 0 || random(9) === 0) return newPerson();
    return persons[Math.floor(persons.length ** (random(1_000_000) / 1_000_000)) - 1]!;
  };
  const newPerson = () => {
    const person = personOf(persons.length, random);
    persons.push(person);
    return person;
  };
  return Array.from({ length: count }, (_, index) =>
    articleOf(index, index % 2 === 0 ? "ar" : "en", next, random),
  );
}

function personOf(index: number, random: (below: number) => number): Person {
  const given = spellings[random(spellings.length)]!;
  const last = Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]!);
  const latin = (spelled: number) => {
    const word = last.map((syllable) => syllable[1 + (spelled % (syllable.length - 1))]).join("");
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  };
  const givenEn = given.filter((name) => /^\p{Script=Latin}/u.test(name));
  const givenAr = given.filter((name) => /^\p{Script=Arabic}/u.test(name));
  return {
    ar: givenAr.map((name) => `${name} ${last.map(([ar]) => ar).join("")}`),
    en: givenEn.map((name, at) => `${name} ${latin(at)}`),
    state: STATES[index % STATES.length]!,
  };
}

function articleOf(
  index: number,
  language: LanguageCode,
  next: () => Person,
  random: (below: number) => number,
): Recognized {
  const mentions: Mention[] = [];
  let text = `${index}. `;
  const add = (words: string, rest: Partial<Mention> & Pick<Mention, "kind">) => {
    const span = { start: text.length, end: text.length + words.length };
    text += `${words}. `;
    mentions.push({
      start: span.start,
      end: span.end,
      extent: span,
      form: "Name",
      language,
      named: true,
      roles: NONE,
      rule: "bench",
      confidence: 0.9,
      ...rest,
    });
  };
  for (let count = 0; count < 4; count++) {
    const person = next();
    const spelled = person[language][random(person[language].length)] ?? person[language][0]!;
    const role = { start: 0, end: 1, affiliation: person.state };
    add(spelled, { kind: "person", roles: count < 2 ? [role] : NONE });
    add(spelled.split(" ").at(-1)!, { kind: "person", refers: "family-name" });
  }
  const state = STATES[random(STATES.length)]!;
  add("state", { kind: "country", entry: state });
  add("ministry", { kind: "organization", entry: "organization/iq-foreign-ministry" });
  const [ar, en] = SYLLABLES[random(SYLLABLES.length)]!;
  const [tailAr, tailEn] = SYLLABLES[random(SYLLABLES.length)]!;
  add(language === "ar" ? `حزب ${ar}${tailAr}` : `${en}${tailEn} Party`, { kind: "organization" });
  add(language === "ar" ? "مسؤول كبير" : "senior official", {
    kind: "person",
    form: "Description",
    named: false,
    of: state,
  });
  return { source: `${index}.txt`, text, languages: [language], paragraphs: [], mentions, lists: OUR_LISTS };
}
