// An article's whole text over the stage, with the marks of all its statements: choosing one opens its panel beside it.
// A stranger would get wrong the keys: N and P step wherever the focus is, as long as nobody writes and no dialog is open.
import { READING } from "../../messages/reading.ts";
import { useWords } from "../parts/words.ts";
import "../../styles/details.css";
import "../../styles/full-text.css";
import type { MarkedArticle } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useApp } from "../../model/app.ts";
import { useAsked } from "../panels/asked.ts";
import { ArticleText } from "./article-text.tsx";
import { useSteps } from "./steps.ts";
import { HEADING, TextBar } from "./text-bar.tsx";

export function FullText() {
  const { desk, view } = useApp();
  const wording = useWords(READING);
  const [iri = ""] = (view.view.value.article ?? "").split("#");
  const asked = useAsked(() => desk.article(iri).then((article) => ({ article })), iri);
  const { value, failure } = asked.value;
  useFocusReturn();
  return (
    <section class="full-text" aria-labelledby={HEADING}>
      {value?.article?.iri === iri ? (
        <Opened article={value.article} key={iri} />
      ) : (
        <>
          <TextBar />
          <p class="full-text-note" role="status">
            {value !== undefined && value.article === undefined
              ? wording.missing
              : failure === undefined
                ? wording.opening
                : wording.failed(failure)}
          </p>
        </>
      )}
    </section>
  );
}

function Opened({ article }: { readonly article: MarkedArticle }) {
  const showNames = useSignal(false);
  const steps = useSteps(article);
  return (
    <>
      <TextBar article={article} steps={steps} showNames={showNames} />
      <ArticleText article={article} steps={steps} showNames={showNames.value} />
    </>
  );
}

/** The focus goes to the heading, and back to what opened the text when it is put away. */
function useFocusReturn(): void {
  useEffect(() => {
    const before = document.activeElement;
    document.getElementById(HEADING)?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}
