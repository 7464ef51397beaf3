// A statement among all statements of a corpus, with what decides which came first.
import { compareCodeUnits } from "@isnad/text";
import { articleId } from "../article-id.ts";
import type { Claim, Claimed, Statement } from "../document.ts";

export interface Telling {
  readonly article: Claimed;
  readonly statement: Statement;
  /** Its place among the article's statements. */
  readonly at: number;
  readonly claims: readonly Claim[];
  /** Ids of the speakers. */
  readonly speakers: readonly string[];
  /** When it was said, else the article's date, in days since 1970; undefined where neither is known to the day. */
  readonly day: number | undefined;
}

/** All statements, the earliest first: by their date, the article's date, the article's name, the offset. */
export function tellingsOf(articles: readonly Claimed[]): Telling[] {
  const tellings = articles.flatMap((article) => {
    const told = `${article.published ?? LAST} ${articleId(article)}`;
    return article.statements.map((statement, index) => ({
      key: `${statement.date ?? LAST} ${told} ${String(statement.contents[0]?.start ?? 0).padStart(9, "0")}`,
      telling: tellingOf(article, statement, index),
    }));
  });
  return tellings.sort((a, b) => compareCodeUnits(a.key, b.key)).map(({ telling }) => telling);
}

/** Instead of a date: undated ones come last. */
const LAST = "9";

function tellingOf(article: Claimed, statement: Statement, at: number): Telling {
  return {
    article,
    statement,
    at,
    claims: article.claims[at]!,
    speakers: statement.speakers.map(({ entity }) => entity.id),
    day: dayOf(statement.date ?? article.published),
  };
}

/** A date as days since 1970; undefined where it is not known to the day. */
export function dayOf(date: string | undefined): number | undefined {
  return date?.length === 10 ? Date.parse(date) / 86_400_000 : undefined;
}

/** Days between two days; undefined where one is not known. */
export function daysBetween(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? undefined : Math.abs(left - right);
}
