// The same judgment by phenomenon: what kinds of statements are found, and what is said of them besides the speaker.
import { fold } from "@isnad/text";
import { f1, isNamed, type Judged, type JudgedMark } from "./who-said-what.ts";

export interface Share {
  readonly of: number;
  /** Found, and found with the right speaker, both 0 to 100. */
  readonly found: number;
  readonly right: number;
}

/** Kinds of marks. The marks do not say which words name the speaker: `unnamed beside it` are those whose line has none
 * of the speaker's names outside the content, so a pronoun, a dropped subject or a description must be resolved. */
export const KINDS: Readonly<Record<string, (one: JudgedMark, judged: Judged) => boolean>> = {
  direct: ({ mark }) => mark.quote === "direct",
  indirect: ({ mark }) => mark.quote === "indirect",
  mixed: ({ mark }) => mark.quote === "mixed",
  nested: ({ mark }) => mark.parent !== null,
  "through somebody": ({ mark }) => mark.via.length > 0,
  "to somebody": ({ mark }) => mark.addressee !== null,
  "speaker not named beside it": (one, judged) => !namedOnLine(one, judged),
};

export function shareOf(kind: string, judged: readonly Judged[]): Share {
  const is = KINDS[kind]!;
  const owed = judged.flatMap((article) =>
    article.marked.filter((one) => !one.mark.optional && is(one, article)),
  );
  const percent = (some: readonly unknown[]) => (100 * some.length) / (owed.length || 1);
  return {
    of: owed.length,
    found: percent(owed.filter(({ found }) => found !== undefined)),
    right: percent(owed.filter(({ isRight }) => isRight)),
  };
}

function namedOnLine({ mark }: JudgedMark, { article, marks }: Judged): boolean {
  const start = article.text.lastIndexOf("\n", mark.start - 1) + 1;
  const end = `${article.text}\n`.indexOf("\n", mark.end);
  const beside = fold(`${article.text.slice(start, mark.start)} ${article.text.slice(mark.end, end)}`);
  return (marks.names[mark.speaker]?.accept ?? []).some((name) => beside.includes(fold(name)));
}

/** What a found statement says besides its speaker: shares in percent, or F1 for what may be there or not. */
export interface Details {
  readonly act: number;
  readonly quotation: number;
  readonly cue: number;
  readonly via: number;
  readonly addressee: number;
  readonly nested: number;
  readonly about: number;
}

export function detailsOf(judged: readonly Judged[]): Details {
  const found = judged.flatMap((article) =>
    article.marked.flatMap((one) =>
      one.mark.optional || one.found === undefined ? [] : [{ article, ...one, found: one.found }],
    ),
  );
  type Found = (typeof found)[number];
  const statementOf = ({ article, found: index }: Found) => article.article.statements[index]!;
  const percent = (is: (one: Found) => boolean) => (100 * found.filter(is).length) / (found.length || 1);
  const names = (
    wanted: (one: Found) => readonly string[],
    allowed: (one: Found) => readonly string[],
    given: "via" | "addressees" | "about",
  ) =>
    setF1(found, wanted, (one) =>
      statementOf(one)[given].flatMap((item) => {
        const entity = "entity" in item ? item.entity : item;
        const is = (key: string) => isNamed(entity, one.article.marks.names[key]);
        const key = wanted(one).find(is);
        return key === undefined && allowed(one).some(is) ? [] : [key];
      }),
    );
  return {
    act: percent((one) => [one.mark.act, ...(one.mark.acts ?? [])].includes(lower(statementOf(one).act))),
    quotation: percent((one) =>
      [one.mark.quote, ...(one.mark.quotes ?? [])].includes(lower(statementOf(one).quotation)),
    ),
    cue: percent((one) => sameCue(one.mark.cue, one.article.article.text, statementOf(one).cue)),
    via: names(
      ({ mark }) => mark.via,
      ({ mark }) => mark.mayVia ?? [],
      "via",
    ),
    addressee: names(
      ({ mark }) => (mark.addressee === null ? [] : [mark.addressee]),
      () => [],
      "addressees",
    ),
    nested: setF1(
      found,
      ({ mark }) => (mark.parent === null ? [] : [String(mark.parent)]),
      (one) => {
        const { within } = statementOf(one);
        if (within === undefined) return [];
        const outer = one.article.marked.find((other) => other.found === within)?.mark;
        return [outer && String(one.article.marks.statements.indexOf(outer))];
      },
    ),
    about: names(
      ({ mark }) => mark.about,
      ({ mark }) => mark.mayAbout ?? [],
      "about",
    ),
  };
}

/** F1 of sets over all statements; an `undefined` that was given is a false alarm, one key given twice counts once. */
function setF1<One>(
  all: readonly One[],
  wanted: (one: One) => readonly string[],
  given: (one: One) => readonly (string | undefined)[],
): number {
  let [hits, want, give] = [0, 0, 0];
  for (const one of all) {
    const keys = wanted(one);
    const got = given(one);
    const wrong = got.filter((key) => key === undefined || !keys.includes(key)).length;
    const right = new Set(got.filter((key) => key !== undefined && keys.includes(key))).size;
    hits += right;
    want += keys.length;
    give += right + wrong;
  }
  return want + give === 0 ? 100 : f1(hits, want, give);
}

const lower = (word: string): string => word.toLowerCase();

function sameCue(marked: string, text: string, cue: { start: number; end: number } | undefined): boolean {
  if (cue === undefined) return marked.trim() === "";
  const [one, other] = [fold(marked), fold(text.slice(cue.start, cue.end))];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}
