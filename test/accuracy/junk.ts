// What a page puts around an article (menus, captions, forms) is no news: nothing in it may be taken for a mention.
import type { MarkedSet } from "./marks.ts";

export interface Junk {
  /** The marked stretches, and those of them that nothing was found in. */
  readonly marked: number;
  readonly clean: number;
}

export function junkOf({ articles }: MarkedSet): Junk {
  const stretches = articles.flatMap(({ article, marks }) =>
    marks.junk.map((junk) => {
      const start = article.text.indexOf(junk);
      if (start < 0) throw new Error(`${marks.article} does not hold what is marked as junk in it`);
      return article.mentions.some((mention) => mention.start < start + junk.length && mention.end > start);
    }),
  );
  return { marked: stretches.length, clean: stretches.filter((held) => !held).length };
}
