// A statement among all statements of a corpus, with what decides which came first.
import { compareCodeUnits } from "@isnad/text";
import { articleId } from "../article-id.ts";
import type { Claim, Claimed, Statement } from "../document.ts";

export interface Telling {
  readonly article: Claimed;
  readonly statement: Statement;
  readonly claims: readonly Claim[];
  /** Ids of the speakers. */
  readonly speakers: readonly string[];
  /** When it was said as far as that is known, else the article's day. */
  readonly day: string | undefined;
}

/** All statements, the earliest first: by their date, the article's date, the article's name, the offset. */
export function tellingsOf(articles: readonly Claimed[]): Telling[] {
  const tellings = articles.flatMap((article) =>
    article.statements.map((statement, index): Telling => {
      return {
        article,
        statement,
        claims: article.claims[index]!,
        speakers: statement.speakers.map(({ entity }) => entity.id),
        day: statement.date ?? article.published,
      };
    }),
  );
  return tellings
    .map((telling) => ({ telling, key: orderOf(telling) }))
    .sort((a, b) => compareCodeUnits(a.key, b.key))
    .map(({ telling }) => telling);
}

/** Undated ones come last. */
function orderOf({ article, statement }: Telling): string {
  const offset = String(statement.contents[0]?.start ?? 0).padStart(9, "0");
  return [statement.date ?? "9", article.published ?? "9", articleId(article), offset].join(" ");
}

/** Days between two dates that are known to the day; undefined where one is not. */
export function daysBetween(left: string | undefined, right: string | undefined): number | undefined {
  if (left?.length !== 10 || right?.length !== 10) return undefined;
  return Math.abs(Date.parse(left) - Date.parse(right)) / 86_400_000;
}
