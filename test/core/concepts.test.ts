// The lint of the lists of events: each word once, in its own script and form, and weak only what is listed.
// A stranger would get wrong that two events may not share a word: only the first would ever be found.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, readArticle } from "@isnad/core";
import { describe, expect, it, test } from "vitest";

const CONCEPTS = join(import.meta.dirname, "../../data/lexicons/concepts");

type Side = Readonly<Partial<Record<"verbs" | "nouns" | "adjectives" | "participles" | "weak", string[]>>>;
interface Row {
  readonly id: string;
  readonly kindOf?: readonly string[];
  readonly excludes?: readonly string[];
  readonly en: Side;
  readonly ar: Side;
  readonly against?: { readonly en?: Side; readonly ar?: Side };
}

const rows: Row[] = readdirSync(CONCEPTS)
  .filter((file) => file.startsWith("events-"))
  .flatMap((file) => JSON.parse(readFileSync(join(CONCEPTS, file), "utf8")));

const CLASSES = ["verbs", "nouns", "adjectives", "participles"] as const;
const LANGUAGES = ["en", "ar"] as const;

/** Every listed word with its row, language and class. */
const listed = rows.flatMap(({ id, against, ...row }) =>
  LANGUAGES.flatMap((language) =>
    [row[language], against?.[language] ?? {}].flatMap((side) =>
      CLASSES.flatMap((kind) => (side[kind] ?? []).map((word) => ({ id, language, kind, word }))),
    ),
  ),
);
const twice = (values: readonly string[]) => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];
const wordsOf = (side: Side) => CLASSES.flatMap((kind) => side[kind] ?? []);

describe("the lists of events", () => {
  it("have every id once", () => {
    expect(twice(rows.map(({ id }) => id))).toEqual([]);
  });

  it("have every word of a class once, in all events together", () => {
    expect(twice(listed.map(({ language, kind, word }) => `${language} ${kind} ${word}`))).toEqual([]);
  });

  it("are kinds of listed events, none of itself, and exclude listed ones", () => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const unknown = rows.flatMap(({ kindOf = [], excludes = [] }) =>
      [...kindOf, ...excludes].filter((id) => !byId.has(id)),
    );
    const isKindOf = (id: string, general: string, steps = 0): boolean =>
      steps < 9 &&
      (byId.get(id)?.kindOf ?? []).some((kind) => kind === general || isKindOf(kind, general, steps + 1));
    expect(unknown).toEqual([]);
    expect(rows.filter(({ id }) => isKindOf(id, id))).toEqual([]);
  });

  it("are written each in its own script", () => {
    const foreign = { en: /\p{Script=Arabic}/u, ar: /\p{Script=Latin}/u };
    expect(listed.filter(({ language, word }) => foreign[language].test(word))).toEqual([]);
  });

  it("give an Arabic verb's past and present, and an English one's base or base, past and participle", () => {
    const parts = { en: /^[^/]+(?:\/[^/]+\/[^/]+)?$/u, ar: /^[^/]+\/[^/]+$/u };
    const malformed = listed.filter(({ language, kind, word }) =>
      kind === "verbs" ? !parts[language].test(word) : word.includes("/"),
    );
    expect(malformed).toEqual([]);
  });

  it("call weak only words that they list", () => {
    const lost = rows.flatMap(({ id, ...row }) =>
      LANGUAGES.flatMap((language) => {
        const known = new Set(wordsOf(row[language]).flatMap((word) => [word, word.split("/")[0]!]));
        return (row[language].weak ?? []).filter((word) => !known.has(word)).map((word) => `${id}: ${word}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  it("have words of both languages for every event", () => {
    const silent = rows.filter((row) => LANGUAGES.some((language) => wordsOf(row[language]).length === 0));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

/** Which events the last statement of a text claims, with their stance. */
function eventsOf(text: string): string[] {
  const [article] = buildGraph([readArticle({ source: "a.txt", content: text })]).articles;
  return (article?.claims.at(-1) ?? []).map(({ topic, stance }) => `${stance} ${topic.event}`);
}

describe("one event has words in both languages", () => {
  test.each([
    ["Affirmed arrest", "Egypt had taken the editor into detention", "مصر ألقت القبض على المحرر"],
    ["Affirmed angry", "the strike had infuriated Sudan", "الضربة أغضبت السودان"],
    ["Affirmed afraid", "the drought had alarmed Sudan", "الجفاف أقلق السودان"],
    ["Denied understand", "the minister had misunderstood the law", "الوزير أساء فهم القانون"],
    ["Affirmed dominate", "Egypt dominates the market", "مصر تهيمن على السوق"],
    ["Affirmed exaggerate", "Egypt had exaggerated the figures", "مصر بالغت في الأرقام"],
    ["Denied confident", "Egypt had lost confidence in Sudan", "مصر فقدت الثقة بالسودان"],
    ["Affirmed withstand", "Sudan had withstood the pressure", "السودان صمد أمام الضغوط"],
    ["Affirmed politicise", "Egypt had politicised the aid", "مصر سيست المساعدات"],
    ["Denied receive", "Egypt had not received any letter", "مصر لم تتسلم أي رسالة"],
    ["Affirmed review", "Egypt had reviewed the agreement", "مصر راجعت الاتفاق"],
    ["Affirmed forgive", "the editor had forgiven Egypt", "المحرر سامح مصر"],
    ["Affirmed pay-salaries", "Egypt paid the teachers", "مصر دفعت رواتب المعلمين"],
  ])("%s", (claim, english, arabic) => {
    expect(eventsOf(`Jordan said ${english}.`)).toContain(claim);
    expect(eventsOf(`قال الأردن إن ${arabic}.`)).toContain(claim);
  });
});
