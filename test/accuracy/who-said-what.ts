// Judges built articles against hand marks: was it found, and is it given to whom it belongs?
// A content is found where letters and digits of both overlap by half of their union, one to one, best first; a
// statement is right when all its speakers are the marked one.
import type { Attributed, Entity, Statement } from "@isnad/core";
import { fold } from "@isnad/text";
import type { Language, Mark, MarkedArticle, MarkedName, Marks } from "./marks.ts";
import { letters, pairUp, type Readings } from "./overlap.ts";

export interface JudgedMark {
  readonly mark: Mark;
  /** The index of the statement that was found for it. */
  readonly found?: number;
  readonly isRight: boolean;
}

export interface Judged extends MarkedArticle {
  /** In the order of the marks, optional ones included. */
  readonly marked: readonly JudgedMark[];
  /** Indices of statements that no mark calls for. */
  readonly extra: readonly number[];
}

/** Judges one article; with a language, only its part in that language. */
export function judge({ article, marks }: MarkedArticle, language?: Language): Judged {
  const matched = pairUp(
    marks.statements.map((mark) => readingsOf(article.text, mark)),
    article.statements.map((statement) => [spoken(article, statement)]),
  );
  const used = new Set(matched.values());
  const marked = marks.statements
    .map((mark, index) => {
      const found = matched.get(index);
      if (found === undefined) return { mark, isRight: false };
      return { mark, found, isRight: isSpeaker(article.statements[found]!, mark, marks) };
    })
    .filter(({ mark }) => language === undefined || (mark.lang ?? marks.lang) === language);
  const extra = [...article.statements.keys()].filter(
    (index) =>
      !used.has(index) && (language === undefined || article.statements[index]!.language === language),
  );
  return { article, marks, marked, extra };
}

/** What may be read as a mark's content. */
export function readingsOf(text: string, mark: Mark): Readings {
  const whole = [mark.start, mark.end] as const;
  const others = (mark.altSpans ?? []).map((stretch) => [stretch]);
  return [[whole], ...others, ...(mark.parts ? [mark.parts] : [])].map((stretches) =>
    letters(text, stretches),
  );
}

function spoken({ text }: Attributed, { contents }: Statement): ReadonlySet<number> {
  return letters(
    text,
    contents.map(({ start, end }) => [start, end] as const),
  );
}

/** 0 to 100, from what was hit, what was marked and what was built. */
export const f1 = (hits: number, marked: number, built: number): number =>
  (200 * hits) / (marked + built || 1);

export interface Scores {
  readonly marked: number;
  /** F1 of the contents, 0 to 100. */
  readonly contents: number;
  /** F1 of the contents with the right speaker, 0 to 100. */
  readonly whoSaidWhat: number;
}

export function scoresOf(judged: readonly Judged[]): Scores {
  const owed = judged.flatMap(({ marked }) => marked).filter(({ mark }) => !mark.optional);
  const found = owed.filter((one) => one.found !== undefined);
  const built = found.length + judged.reduce((sum, { extra }) => sum + extra.length, 0);
  return {
    marked: owed.length,
    contents: f1(found.length, owed.length, built),
    whoSaidWhat: f1(found.filter(({ isRight }) => isRight).length, owed.length, built),
  };
}

/** One line for each mark that was missed or given to somebody else, and each statement too many: what to look at next. */
export function faultsOf({ article, marks, marked, extra }: Judged): string[] {
  const tooMany = extra.map((index) => {
    const { cue, contents, rule } = article.statements[index]!;
    const words = article.text.slice(contents[0]!.start, contents[0]!.start + 60);
    return `${marks.article}: too many ${rule} «${cue ? article.text.slice(cue.start, cue.end) : ""}» ${words}`;
  });
  const wanting = marked
    .filter(({ mark, isRight }) => !mark.optional && !isRight)
    .map(({ mark, found }) => {
      if (found === undefined)
        return `${marks.article}: missed ${mark.speaker} «${mark.content.slice(0, 60)}»`;
      const given = article.statements[found]!.speakers.map(({ entity }) => namesOf(entity)[0]);
      return `${marks.article}: ${mark.speaker} became ${given.join(" + ") || "nobody"}`;
    });
  return [...wanting, ...tooMany];
}

function isSpeaker({ speakers }: Statement, mark: Mark, { names }: Marks): boolean {
  return speakers.length > 0 && speakers.every(({ entity }) => isNamed(entity, names[mark.speaker]));
}

/** Does one of the entity's names stand among those that the marks accept? An unnamed one may share a part. */
export function isNamed(entity: Entity, name: MarkedName | undefined): boolean {
  const accepted = name?.accept.map(fold) ?? [];
  const fits = (own: string) =>
    accepted.includes(own) ||
    (name?.unnamed === true &&
      own.length > 3 &&
      accepted.some((one) => one.length > 3 && (one.includes(own) || own.includes(one))));
  return namesOf(entity).map(fold).some(fits);
}

function namesOf(entity: Entity): string[] {
  return [...Object.values(entity.labels), ...entity.aliases.map(({ text }) => text)];
}
