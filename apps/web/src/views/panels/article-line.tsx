// An article in one line: headline, outlet, date; it opens the full text. A stranger would get wrong the link to where it
// came from: only http(s) sources get one.

import { type ArticleReference, nameOf } from "@isnad/graph";
import { withoutBidiControls } from "@isnad/text";
import { excerpt } from "../../drawing/excerpt.ts";
import { READING } from "../../messages/reading.ts";
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";

export function ArticleLine({ article }: { readonly article: ArticleReference }) {
  const { preferences, view } = useApp();
  const { date } = preferences.messages.value;
  const { headline, publisher, published, source } = article;
  return (
    <div class="article-line">
      <button type="button" class="article-open" onClick={() => view.change({ article: article.iri })}>
        <Written text={excerpt(headline?.text ?? source, 300)} language={headline?.language} />
      </button>
      <p class="article-foot">
        {publisher && (
          <Written text={excerpt(nameOf(publisher.iri, publisher.names, preferences.names.value), 80)} />
        )}
        {published && <span>{date(published)}</span>}
        <ArticleSource source={source} />
      </p>
    </div>
  );
}

/** Where an article came from: a link to the web, or a path as it is. */
export function ArticleSource({ source }: { readonly source: string }) {
  const reading = useWords(READING);
  if (!/^https?:\/\//.test(source)) return <bdi dir="ltr">{withoutBidiControls(excerpt(source, 120))}</bdi>;
  return (
    <a
      class="article-source"
      href={source}
      target="_blank"
      rel="noopener noreferrer"
      title={reading.original}
    >
      <Icon name="out" />
      <bdi dir="ltr">{withoutBidiControls(excerpt(source.replace(/^https?:\/\/(?:www\.)?/, ""), 60))}</bdi>
    </a>
  );
}
