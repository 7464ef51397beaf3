// Leaves out statements that are not sure enough, and what stood in the article only because of them.
// A stranger would get wrong what becomes of a statement inside one that goes: it stays, on its own.
import type { Attributed, Statement } from "../document.ts";

/** The article with the statements whose confidence is `least` (0 to 1) or more. */
export function surerThan(article: Attributed, least: number): Attributed {
  const isSure = ({ confidence }: Statement) => confidence >= least;
  return article.statements.every(isSure) ? article : keeping(article, isSure);
}

/** The article with the statements that `stays` says, and without what stood in it only because of the others. */
export function keeping(
  article: Attributed,
  stays: (statement: Statement, index: number) => boolean,
): Attributed {
  const place = new Map<number, number>();
  article.statements.forEach((statement, index) => {
    if (stays(statement, index)) place.set(index, place.size);
  });
  const statements = [...place.keys()].map((index) => {
    const { within, ...statement } = article.statements[index]!;
    const outer = within === undefined ? undefined : place.get(within);
    return outer === undefined ? statement : { ...statement, within: outer };
  });
  const named = new Set(
    statements
      .flatMap(({ speakers, addressees, via }) => [...speakers, ...addressees, ...via])
      .map(({ span }) => span && `${span.start},${span.end}`),
  );
  return {
    ...article,
    statements,
    speakerMentions: article.speakerMentions.filter(({ span }) => named.has(`${span.start},${span.end}`)),
  };
}
