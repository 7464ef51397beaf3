// The statement in focus: who said what, its exact words in their paragraph, how it was found, and what was decided.
import type { StatementDescription } from "@isnad/graph";
import { useSignal, useSignalEffect } from "@preact/signals";
import { REVIEW } from "../../messages/review.ts";
import { useApp } from "../../model/app.ts";
import { ArticleLine } from "../panels/article-line.tsx";
import { EntityLinks } from "../panels/entity-link.tsx";
import { Passages } from "../panels/passages.tsx";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import type { Item, ReviewModel } from "./review-model.ts";

export function StatementFocus({ model }: { readonly model: ReviewModel }) {
  const { desk, library, preferences } = useApp();
  const wording = useWords(REVIEW);
  const described = useSignal<StatementDescription | undefined>(undefined);
  useSignalEffect(() => {
    const item = model.current.value;
    library.graph.value;
    if (item?.statement === undefined) return;
    void desk.describe(item.iri).then((found) => {
      if (found?.type === "statement" && model.current.peek()?.iri === item.iri)
        described.value = found.statement;
    });
  });
  const item = model.current.value;
  if (item === undefined) return null;
  const statement = described.value?.iri === item.iri ? described.value : undefined;
  return (
    <>
      <p class="focus-place">
        <span class="count">{wording.place(model.at.value + 1, model.shown.value.length)}</span>
        <Decided item={item} model={model} />
      </p>
      <div class="focus-words" aria-live="polite">
        <h3>
          <Written text={item.speaker || preferences.messages.value.statement.noSpeaker} />
        </h3>
        <p class="statement-words">
          <Written text={item.words} />
        </p>
      </div>
      {item.statement === undefined ? (
        <p class="hint">{wording.gone}</p>
      ) : (
        statement && <Evidence statement={statement} />
      )}
    </>
  );
}

/** What was decided before, and the way to take it back. */
function Decided({ item, model }: { readonly item: Item; readonly model: ReviewModel }) {
  const wording = useWords(REVIEW);
  const { review } = item;
  if (review === undefined) return null;
  return (
    <>
      <span class={`tag decided-${review.verdict}`}>
        {wording.verdict[review.verdict]}
        {review.verdict === "corrected" && (
          <Written text={wording.correctedTo(review.correction || wording.nobody)} />
        )}
      </span>
      <button type="button" class="take-back" onClick={model.takeBack}>
        {wording.takeBack}
      </button>
    </>
  );
}

function Evidence({ statement }: { readonly statement: StatementDescription }) {
  const { language, number, statement: wording } = useApp().preferences.messages.value;
  const { act, polarity, certainty, quotation, rule, confidence } = statement;
  return (
    <>
      <Passages passages={statement.passages} />
      <p class="focus-facts">
        {statement.speakers.length > 0 && <EntityLinks entities={statement.speakers} />}
        {[act, polarity, certainty, quotation].map(
          (value) =>
            value && (
              <span class="tag" key={value.iri}>
                {value.label[language]}
              </span>
            ),
        )}
      </p>
      <p class="focus-facts hint">
        {confidence !== undefined && (
          <span>
            {wording.confidence} <meter min={0} max={1} value={confidence} aria-label={wording.confidence} />{" "}
            {number(confidence)}
          </span>
        )}
        {rule && (
          <span>
            {wording.rule} <code dir="ltr">{rule}</code>
          </span>
        )}
      </p>
      {statement.article && <ArticleLine article={statement.article} />}
    </>
  );
}
