// A stretch of days: two dates, and a histogram whose two ends slide, by pointer and by keyboard.
import type { FacetCounts } from "@isnad/graph";
import { FILTERS } from "../../messages/filters.ts";
import { useApp } from "../../model/app.ts";
import { type Bin, binsOf, countsBy } from "../../model/look/date-bins.ts";
import { useWords } from "../parts/words.ts";
import { Histogram } from "./histogram.tsx";

interface Props {
  /** Counts without any filter: where the histogram begins and ends. */
  readonly all: FacetCounts;
  readonly counts: FacetCounts;
}

export function DateSection({ all, counts }: Props) {
  const { view } = useApp();
  const wording = useWords(FILTERS);
  const bins = binsOf(all.months.keys());
  const { from, to } = view.view.value;
  return (
    <details class="section" open>
      <summary>
        <h3>{wording.criterion.day}</h3>
      </summary>
      <div class="dates">
        <label>
          {wording.from}
          <input
            type="date"
            value={from}
            max={to || undefined}
            onChange={({ currentTarget }) => view.change({ from: currentTarget.value })}
          />
        </label>
        <label>
          {wording.to}
          <input
            type="date"
            value={to}
            min={from || undefined}
            onChange={({ currentTarget }) => view.change({ to: currentTarget.value })}
          />
        </label>
      </div>
      {bins.length > 1 && <Brush bins={bins} counts={countsBy(bins, counts.months)} />}
      {all.undated > 0 && <p class="hint">{wording.undated(all.undated)}</p>}
      {all.yearOnly > 0 && <p class="hint">{wording.yearOnly(all.yearOnly)}</p>}
    </details>
  );
}

/** Both ends as sliders over the same bars. */
function Brush({ bins, counts }: { readonly bins: readonly Bin[]; readonly counts: readonly number[] }) {
  const { preferences, view } = useApp();
  const { date } = preferences.messages.value;
  const wording = useWords(FILTERS);
  const { from, to } = view.view.value;
  const end = bins.length - 1;
  const low =
    from === ""
      ? 0
      : firstOr(
          bins.findIndex(({ last }) => last >= from),
          end,
        );
  const high =
    to === ""
      ? end
      : Math.max(
          0,
          bins.findLastIndex(({ first }) => first <= to),
        );
  const slideLow = (wanted: number) => {
    const at = Math.min(wanted, high);
    view.change({ from: at === 0 ? "" : (bins[at] as Bin).first }, { merge: "from" });
    return at;
  };
  const slideHigh = (wanted: number) => {
    const at = Math.max(wanted, low);
    view.change({ to: at === end ? "" : (bins[at] as Bin).last }, { merge: "to" });
    return at;
  };
  const slider = (label: string, value: number, slide: (wanted: number) => number) => (
    <input
      type="range"
      min={0}
      max={end}
      value={value}
      aria-label={`${wording.months}: ${label}`}
      aria-valuetext={date(bins[value]?.name ?? "")}
      onInput={({ currentTarget }) => {
        // A slider that ran past the other one comes back to it.
        currentTarget.value = String(slide(Number(currentTarget.value)));
      }}
    />
  );
  return (
    <div class="brush">
      <Histogram counts={counts} isChosen={(at) => at >= low && at <= high} />
      <div class={`thumbs${low > end / 2 ? " low-first" : ""}`}>
        {slider(wording.from, low, slideLow)}
        {slider(wording.to, high, slideHigh)}
      </div>
      <p class="brush-ends">
        <span>{date(bins[low]?.name ?? "")}</span>
        <span>{date(bins[high]?.name ?? "")}</span>
      </p>
    </div>
  );
}

function firstOr(found: number, otherwise: number): number {
  return found < 0 ? otherwise : found;
}
