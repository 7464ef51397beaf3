// An article in one line: headline, outlet, date. A stranger would get wrong the link: only http(s) sources get one.
import { type ArticleReference, nameOf } from "@isnad/graph";
import { withoutBidiControls } from "@isnad/text";
import { excerpt } from "../drawing/excerpt.ts";
import { useApp } from "../model/app.ts";
import { Written } from "./written.tsx";

export function ArticleLine({ article }: { readonly article: ArticleReference }) {
  const { preferences } = useApp();
  const { date } = preferences.messages.value;
  const { headline, publisher, published, source } = article;
  const title = <Written text={excerpt(headline?.text ?? source, 300)} language={headline?.language} />;
  return (
    <p class="article-line">
      {/^https?:\/\//.test(source) ? (
        <a href={source} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <span class="article-foot">
        {publisher && (
          <Written text={excerpt(nameOf(publisher.iri, publisher.names, preferences.names.value), 80)} />
        )}
        {published && <span>{date(published)}</span>}
        {headline && <bdi dir="ltr">{withoutBidiControls(excerpt(source, 120))}</bdi>}
      </span>
    </p>
  );
}
