// One slot of a pattern: a text field that offers what the data has for it, with the number of answers it would give.
// A stranger would get wrong when words are taken: when the field is left or Enter is pressed. Until then they are a draft,
// which the graph already answers where it can be read.
import { GAP } from "@isnad/store";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Offer, Offers } from "../../desk/protocol.ts";
import { useApp } from "../../model/app.ts";
import type { SlotAt } from "../../model/composer.ts";
import { latest } from "../../model/latest.ts";
import { shownTerm } from "../../model/vocabulary.ts";
import { Combobox } from "../combobox.tsx";
import { OfferLine } from "./offer-line.tsx";

interface Props {
  readonly at: SlotAt;
  readonly written: string;
}

export function Slot({ at, written }: Props) {
  const app = useApp();
  const { composer, library, preferences, question } = app;
  const { ask, language, direction } = preferences.messages.value;
  const names = preferences.names.value;
  const naming = {
    labels: composer.labels.value,
    graph: library.graph.value,
    things: library.names.value,
    language,
    names,
  };
  const shown = shownTerm(written, naming);
  const typed = useSignal<string | undefined>(undefined);
  const offers = useSignal<Offers | undefined>(undefined);
  const isWrong = useSignal(false);
  const field = useRef<HTMLInputElement | null>(null);
  const id = `slot-${at.row}-${at.place}`;

  const look = useMemo(
    () =>
      latest<string>(async (words, isLatest) => {
        const rows = composer.rows.peek();
        if (rows?.[at.row] === undefined) return;
        const choice = preferences.names.peek();
        const found = await app.desk.offers(
          { rows, ...at },
          words,
          choice === "written" ? preferences.language.peek() : choice,
        );
        if (!isLatest() || typed.peek() === undefined || document.activeElement !== field.current) return;
        offers.value = found;
        if (words !== shown && words !== "") question.draft.value = composer.textWith(at, found.reading ?? GAP);
      }),
    [at.row, at.place],
  );

  const close = () => {
    offers.value = undefined;
  };
  const put = (next: string) => {
    typed.value = undefined;
    isWrong.value = false;
    close();
    question.draft.value = undefined;
    if (next !== written) composer.put(at, next);
  };
  /** Takes what was typed; says whether it can stand here. */
  const take = async (): Promise<boolean> => {
    const words = typed.peek();
    if (words === undefined || words === shown) {
      typed.value = isWrong.peek() ? words : undefined;
      close();
      return !isWrong.peek();
    }
    const next = await app.desk.written(words, at.place);
    if (next === undefined) {
      isWrong.value = true;
      question.draft.value = undefined;
      close();
      return false;
    }
    put(next);
    return true;
  };
  const goOn = () => {
    if (composer.goOn(at)) return;
    const isAnswered = question.asked.peek() !== undefined && !question.running.peek();
    const isWhole = composer.rows.peek()?.at(-1)?.object !== GAP;
    if (isAnswered && isWhole && question.answer.peek() !== undefined) composer.addRow();
    else void question.run();
  };

  const wish = composer.focusWish.value;
  useEffect(() => {
    field.current = document.getElementById(id) as HTMLInputElement;
    const onTake = () => void take();
    field.current.addEventListener("take", onTake);
    return () => field.current?.removeEventListener("take", onTake);
  });
  useEffect(() => {
    if (wish?.row !== at.row || wish.place !== at.place) return;
    composer.focusWish.value = undefined;
    field.current?.focus();
  }, [wish]);

  const target = composer.target.value;
  const isTarget = target?.row === at.row && target.place === at.place;
  const value = typed.value ?? shown;
  return (
    <span
      class={`slot slot-${at.place}${isTarget ? " slot-target" : ""}${/^[?$؟]/.test(value) ? " slot-variable" : ""}`}
    >
      <Combobox<Offer>
        id={id}
        label={ask.slotIn(ask.slot[at.place], at.row + 1)}
        placeholder={ask.slot[at.place]}
        title={isWrong.value ? ask.noPredicate : value}
        direction={value === "" ? direction : "auto"}
        invalid={isWrong.value}
        value={value}
        offers={offers.value?.offers}
        // Unfinished words stand for the first offer; terms, and words in quotation marks, for themselves.
        eager={typed.value !== shown && offers.value?.reading === undefined && !/^["“«']/.test(value)}
        keyOf={(offer) => offer.written}
        show={(offer) => <OfferLine offer={offer} />}
        outcome={isWrong.value ? ask.noPredicate : ask.fitting(offers.value?.total ?? 0)}
        onType={(words) => {
          typed.value = words;
          isWrong.value = false;
          void look(words);
        }}
        onChoose={(offer) => {
          put(offer.written);
          composer.goOn(at);
        }}
        onEnter={() => void take().then((taken) => taken && goOn())}
        onFocus={(input) => {
          composer.target.value = at;
          typed.value ??= shown;
          input.select();
          void look("");
        }}
        onClose={close}
        onLeave={() => void take()}
      />
    </span>
  );
}
