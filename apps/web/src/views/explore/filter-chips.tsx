// Everything that narrows the view, each as a chip that takes it away, and one button for all.
import { FACETS } from "@isnad/graph";
import { FILTERS } from "../../messages/filters.ts";
import { type App, useApp } from "../../model/app.ts";
import { nameIn } from "../../model/look/name-in.ts";
import { EVERYTHING } from "../../model/look/sight.ts";
import type { View } from "../../model/view/fields.ts";
import { toggled } from "../../model/view/toggled.ts";
import { useWords, wordsFor } from "../parts/words.ts";
import { percent } from "./confidence-section.tsx";
import { Chip } from "./sight-strip.tsx";
import { valueName } from "./value-names.ts";

interface Narrowing {
  readonly text: string;
  /** What of the view is changed to take it away. */
  readonly without: Partial<View>;
}

export function FilterChips() {
  const app = useApp();
  const { explore } = app.preferences.messages.value;
  const wording = useWords(FILTERS);
  return (
    <fieldset class="chips" aria-label={wording.active}>
      {narrowings(app).map(({ text, without }) => (
        <Chip key={text} text={text} remove={() => app.view.change(without)} />
      ))}
      <button type="button" class="plain" onClick={() => app.view.change(EVERYTHING)}>
        {explore.clear}
      </button>
    </fieldset>
  );
}

function narrowings(app: App): readonly Narrowing[] {
  const { explore, date, kinds, edge, language } = app.preferences.messages.value;
  const wording = wordsFor(app.preferences, FILTERS);
  const view = app.view.view.value;
  const { hiddenKinds, hiddenEdges, from, to, minConfidence, focus, byHand } = view;
  return [
    ...FACETS.flatMap((facet) =>
      [...view[facet]].map((value) => ({
        text: `${wording.criterion[facet]}: ${valueName(app, facet, value)}`,
        without: { [facet]: toggled(view[facet], value) },
      })),
    ),
    ...(from === "" ? [] : [{ text: wording.since(date(from)), without: { from: "" } }]),
    ...(to === "" ? [] : [{ text: wording.until(date(to)), without: { to: "" } }]),
    ...(minConfidence === 0
      ? []
      : [{ text: wording.atLeast(percent(minConfidence, language)), without: { minConfidence: 0 } }]),
    ...[...hiddenKinds].map((kind) => ({
      text: wording.hiddenLine(kinds[kind]),
      without: { hiddenKinds: toggled(hiddenKinds, kind) },
    })),
    ...[...hiddenEdges].map((kind) => ({
      text: wording.hiddenLine(edge[kind]),
      without: { hiddenEdges: toggled(hiddenEdges, kind) },
    })),
    ...(focus === undefined
      ? []
      : [{ text: explore.around(nameIn(app, focus.node), focus.steps), without: { focus: undefined } }]),
    ...(byHand.length === 0 ? [] : [{ text: wording.byHand(byHand.length), without: { byHand: [] } }]),
  ];
}
