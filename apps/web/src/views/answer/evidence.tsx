// What stands behind a row: the words of its statements, or where it holds none the triples that matched.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Answer, RowEvidence } from "../../desk/answers.ts";
import { useApp } from "../../model/app.ts";
import { StatementCard } from "../panels/statement-card.tsx";
import { CellView } from "./cell-view.tsx";

interface Props {
  readonly answer: Answer;
  readonly row: number;
}

export function Evidence({ answer, row }: Props) {
  const { desk, preferences } = useApp();
  const { ask, stages } = preferences.messages.value;
  const found = useSignal<RowEvidence | "stale" | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const things = (answer.rows[row] ?? []).flatMap((cell) => (cell.type === "thing" ? [cell.iri] : []));
    void desk.behind(answer.key, row, things).then((evidence) => {
      if (isCurrent) found.value = evidence ?? "stale";
    });
    return () => {
      isCurrent = false;
    };
  }, [answer, row]);
  const evidence = found.value;
  if (evidence === undefined) return <p class="hint">{stages.loading}</p>;
  if (evidence === "stale") return <p class="hint">{ask.stale}</p>;
  if (evidence.statements.length > 0)
    return (
      <div class="evidence-cards">
        {evidence.statements.map((statement) => (
          <StatementCard key={statement.iri} statement={statement} />
        ))}
      </div>
    );
  return (
    <ul class="evidence-triples" aria-label={ask.triples}>
      {evidence.triples.map((cells, at) => (
        <li key={at}>
          {cells.map((cell, place) => (
            <CellView key={place} cell={cell} />
          ))}
        </li>
      ))}
    </ul>
  );
}
