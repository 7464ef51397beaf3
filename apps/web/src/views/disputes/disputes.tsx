// The disputes of the graph as a page to read: search, order, and one dispute under the other.
import { useWords } from "../parts/words.ts";
import "../../styles/stage-page.css";
import "../../styles/disputes.css";
import { useComputed, useSignal } from "@preact/signals";
import { failureOf } from "../../desk/failure.ts";
import { DISPUTES } from "../../messages/disputes.ts";
import { refusalIn } from "../../messages/refusals.ts";
import { useApp } from "../../model/app.ts";
import { download } from "../../model/download.ts";
import { DISPUTE_ORDERS, type View } from "../../model/view/fields.ts";
import { Icon } from "../parts/icons.tsx";
import { arranged } from "./arranged.ts";
import { DisputeCard } from "./dispute-card.tsx";
import { type Found, useDisputes } from "./use-disputes.ts";

const PAGE = 20;

export function Disputes() {
  const { view } = useApp();
  const wording = useWords(DISPUTES);
  const found = useDisputes();
  const words = useSignal("");
  const shown = useComputed(() =>
    arranged(found.value.list ?? [], words.value, view.view.value.disputeOrder),
  );
  const isThere = found.value.list !== undefined && found.value.list.length > 0;
  return (
    <div class="disputes stage-page">
      <header class="stage-head">
        <h2>{wording.title}</h2>
        <p class="hint">{wording.lead}</p>
        {isThere && (
          <div class="stage-tools">
            <input
              type="search"
              dir="auto"
              aria-label={wording.search}
              placeholder={wording.search}
              value={words.value}
              onInput={({ currentTarget }) => {
                words.value = currentTarget.value;
              }}
            />
            <Order />
            <TableButton />
            <span class="count" aria-live="polite">
              {wording.count(shown.value.length)}
            </span>
          </div>
        )}
      </header>
      {isThere ? (
        shown.value.length > 0 ? (
          <Cards key={words.value} list={shown.value} />
        ) : (
          <p class="hint">{wording.noMatch}</p>
        )
      ) : (
        <Nothing found={found.value} />
      )}
    </div>
  );
}

function Cards({ list }: { readonly list: ReturnType<typeof arranged> }) {
  const { view } = useApp();
  const wording = useWords(DISPUTES);
  const chosen = list.findIndex(({ topic }) => topic === view.view.peek().dispute);
  const shown = useSignal(Math.max(PAGE, chosen + 1));
  return (
    <>
      {list.slice(0, shown.value).map((dispute) => (
        <DisputeCard key={dispute.topic} dispute={dispute} />
      ))}
      {list.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {wording.more(list.length - shown.value)}
        </button>
      )}
    </>
  );
}

function Nothing({ found }: { readonly found: Found }) {
  const { preferences } = useApp();
  const wording = useWords(DISPUTES);
  if (found.failure !== undefined) return <p class="error">{wording.failed(found.failure)}</p>;
  if (found.list === undefined) return <p class="hint">{preferences.messages.value.stages.loading}</p>;
  return (
    <div class="stage-empty">
      <h3>{wording.noneTitle}</h3>
      <p>{wording.none}</p>
    </div>
  );
}

function Order() {
  const { view } = useApp();
  const wording = useWords(DISPUTES);
  return (
    <label class="names">
      <span>{wording.order}</span>
      <select
        value={view.view.value.disputeOrder}
        onChange={({ currentTarget }) =>
          view.change({ disputeOrder: currentTarget.value as View["disputeOrder"] })
        }
      >
        {DISPUTE_ORDERS.map((order) => (
          <option key={order} value={order}>
            {wording.orders[order]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All disputes for a spreadsheet, the byte order mark by which Excel knows UTF-8 before them. */
function TableButton() {
  const { announcer, desk, preferences } = useApp();
  const wording = useWords(DISPUTES);
  const take = async () => {
    const choice = preferences.names.peek();
    try {
      const table = await desk.disputesTable(choice === "written" ? preferences.language.peek() : choice);
      download("isnad-disputes.csv", "text/csv;charset=utf-8", ["\ufeff", table]);
      announcer.say(preferences.messages.peek().take.done("isnad-disputes.csv"));
    } catch (error) {
      announcer.say(wording.tableFailed(refusalIn(preferences.language.peek(), failureOf(error))));
    }
  };
  return (
    <button type="button" onClick={take}>
      <Icon name="download" />
      {wording.table}
    </button>
  );
}
