// How sure a statement must be to be seen: a slider below the bars of all.
import { FILTERS } from "../../messages/filters.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Histogram } from "./histogram.tsx";

export function ConfidenceSection({ counts }: { readonly counts: readonly number[] }) {
  const { preferences, view } = useApp();
  const { language } = preferences.messages.value;
  const wording = useWords(FILTERS);
  const least = view.view.value.minConfidence;
  const words = percent(least, language);
  return (
    <details class="section" open>
      <summary>
        <h3>{wording.criterion.confidence}</h3>
        <span class="count">
          {wording.confidence} {words}
        </span>
      </summary>
      <div class="brush">
        <Histogram counts={counts} isChosen={(at) => (at + 1) / counts.length > least} />
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={least}
          aria-label={`${wording.criterion.confidence}: ${wording.confidence}`}
          aria-valuetext={words}
          onInput={({ currentTarget }) =>
            view.change({ minConfidence: Number(currentTarget.value) }, { merge: "confidence" })
          }
        />
      </div>
    </details>
  );
}

/** A share of 1 in the language's way of writing percents. */
export function percent(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "percent", numberingSystem: "latn" }).format(share);
}
