// The bar above a full text: what article it is, steps from statement to statement, names on and off, citing, closing.

import { type MarkedArticle, nameOf } from "@isnad/graph";
import type { Signal } from "@preact/signals";
import { READING } from "../../messages/reading.ts";
import { useApp } from "../../model/app.ts";
import { ArticleSource } from "../panels/article-line.tsx";
import { CiteButton } from "../panels/cite-button.tsx";
import { MarkLegend } from "../panels/passages.tsx";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import type { Steps } from "./steps.ts";

export const HEADING = "full-text-heading";

interface Props {
  /** Absent until it is here. */
  readonly article?: MarkedArticle;
  readonly steps?: Steps;
  readonly showNames?: Signal<boolean>;
}

export function TextBar({ article, steps, showNames }: Props) {
  const { preferences, view } = useApp();
  const { close, date } = preferences.messages.value;
  const wording = useWords(READING);
  return (
    <header class="text-bar">
      <div class="text-bar-title">
        <h2 id={HEADING} tabIndex={-1}>
          {article?.headline ? (
            <Written text={article.headline.text} language={article.headline.language} />
          ) : (
            wording.fullText
          )}
        </h2>
        {article && (
          <p class="article-foot">
            {article.publisher && (
              <Written
                text={nameOf(article.publisher.iri, article.publisher.names, preferences.names.value)}
              />
            )}
            {article.published && <span>{date(article.published)}</span>}
            <ArticleSource source={article.source} />
          </p>
        )}
      </div>
      <div class="text-bar-tools">
        {article && steps && <StepButtons article={article} steps={steps} />}
        {article && showNames && article.paragraphs.length > 0 && (
          <label class="text-bar-names">
            <input
              type="checkbox"
              checked={showNames.value}
              onChange={({ currentTarget }) => {
                showNames.value = currentTarget.checked;
              }}
            />
            {wording.showNames}
          </label>
        )}
        {article && <CiteButton iri={article.iri} />}
        {article && article.paragraphs.length > 0 && <MarkLegend />}
      </div>
      <button
        type="button"
        class="icon-button text-bar-close"
        aria-label={close}
        onClick={() => view.change({ article: undefined })}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

function StepButtons({ article, steps }: { readonly article: MarkedArticle; readonly steps: Steps }) {
  const { number } = useApp().preferences.messages.value;
  const wording = useWords(READING);
  const total = article.statements.length;
  return (
    <div class="steps" title={wording.keys}>
      <button
        type="button"
        class="icon-button"
        aria-label={wording.previous}
        aria-keyshortcuts="p"
        disabled={total === 0}
        onClick={() => steps.step(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={wording.next}
        aria-keyshortcuts="n"
        disabled={total === 0}
        onClick={() => steps.step(1)}
      >
        <Icon name="down" />
      </button>
      <span class="count" aria-live="polite">
        {wording.at(steps.at < 0 ? undefined : number(steps.at + 1), total)}
      </span>
    </div>
  );
}
