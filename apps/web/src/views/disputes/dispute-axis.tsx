// When each side spoke: a line from the first day to the last, who affirms above it, who denies below.
// A stranger would get wrong the direction: time runs as the page is read, on Arabic pages from right to left.
import { type Dispute, daysOf, isoOf, type Utterance } from "@isnad/graph";
import { useApp } from "../../model/app.ts";

export function DisputeAxis({ dispute, label }: { readonly dispute: Dispute; readonly label: string }) {
  const { date, direction } = useApp().preferences.messages.value;
  const days = [...dispute.affirming, ...dispute.denying].flatMap(({ day }) => daysOf(day) ?? []);
  const first = Math.min(...days.map((each) => each.first));
  const last = Math.max(...days.map((each) => each.last));
  if (days.length < 2 || first === last) return null;
  const placed = (side: readonly Utterance[]) =>
    side.flatMap(({ iri, day }) => {
      const at = daysOf(day);
      if (at === undefined) return [];
      const share = ((at.first + at.last) / 2 - first) / (last - first);
      return [{ iri, x: `${1 + 98 * (direction === "rtl" ? 1 - share : share)}%` }];
    });
  return (
    <div class="dispute-axis" role="img" aria-label={label}>
      <span>{date(isoOf(first))}</span>
      <svg height="22" aria-hidden="true">
        <line x1="0" x2="100%" y1="11" y2="11" />
        {placed(dispute.affirming).map(({ iri, x }) => (
          <circle key={iri} class="camp-affirming" cx={x} cy="5" r="4" />
        ))}
        {placed(dispute.denying).map(({ iri, x }) => (
          <circle key={iri} class="camp-denying" cx={x} cy="17" r="3.4" />
        ))}
      </svg>
      <span>{date(isoOf(last))}</span>
    </div>
  );
}
