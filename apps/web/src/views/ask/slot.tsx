// One slot of a pattern: a text field that offers what the data has for it, with the number of answers it would give.
// A stranger would get wrong when words are taken: when the field is left or Enter is pressed. Until then they are a draft,
// which the graph already answers where it can be read.
import { GAP, isWhole } from "@isnad/store";
import { directionOf } from "@isnad/text";
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Offer, Offers } from "../../desk/answers.ts";
import { useApp } from "../../model/app.ts";
import type { SlotAt } from "../../model/ask/composer.ts";
import { latest } from "../../model/ask/latest.ts";
import { shownTerm } from "../../model/ask/vocabulary.ts";
import { Combobox } from "../parts/combobox.tsx";
import { OfferLine } from "./offer-line.tsx";

interface Props {
  readonly at: SlotAt;
  readonly written: string;
}

function idOf({ row, place }: SlotAt): string {
  return `slot-${row}-${place}`;
}

const QUOTED = /^\s*["“«']/;

/** Unfinished words stand for the first offer; terms, and words in quotation marks, for themselves. */
function meansFirst(words: string, { reading }: Offers): boolean {
  return reading === undefined && words.trim() !== "" && !QUOTED.test(words);
}

function meantBy(words: string, found: Offers | undefined): string | undefined {
  return found && (meansFirst(words, found) ? found.offers[0]?.written : found.reading);
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
  const offers = useSignal<(Offers & { readonly to: string }) | undefined>(undefined);
  const isWrong = useSignal(false);
  const taking = useRef<Promise<boolean> | undefined>(undefined);
  const field = useRef<HTMLInputElement | null>(null);
  const id = idOf(at);

  const offersFor = async (words: string): Promise<Offers | undefined> => {
    const rows = composer.rows.peek();
    if (rows?.[at.row] === undefined) return undefined;
    const choice = preferences.names.peek();
    const inLanguage = choice === "written" ? preferences.language.peek() : choice;
    return app.desk.offers({ rows, ...at }, words, inLanguage);
  };
  const look = useMemo(
    () =>
      latest<string>(async (words, isLatest) => {
        const found = await offersFor(words);
        if (!isLatest() || typed.peek() === undefined || document.activeElement !== field.current) return;
        if (!isClosed.current) offers.value = found && { ...found, to: words };
        if (words !== "") question.draft.value = composer.textWith(at, meantBy(words, found) ?? GAP);
      }),
    [at.row, at.place],
  );

  const isClosed = useRef(true);
  const close = () => {
    isClosed.current = true;
    offers.value = undefined;
  };
  const open = (words: string) => {
    isClosed.current = false;
    void look(words);
  };
  const put = (next: string) => {
    typed.value = undefined;
    isWrong.value = false;
    close();
    question.draft.value = undefined;
    if (next !== written) composer.put(at, next);
  };
  /** Takes what was typed once, though Enter and leaving the field both ask for it. */
  const take = (completed: boolean): Promise<boolean> => {
    taking.current ??= takeNow(completed).finally(() => {
      taking.current = undefined;
    });
    return taking.current;
  };
  /** Takes what was typed, or what the first offer makes of it; says whether it can stand here. */
  const takeNow = async (completed: boolean): Promise<boolean> => {
    const words = typed.peek();
    if (words === undefined || words === shown) {
      typed.value = isWrong.peek() ? words : undefined;
      close();
      return !isWrong.peek();
    }
    const found = await offersFor(words);
    const meant = completed ? meantBy(words, found) : found?.reading;
    const next = words.trim() === "" ? GAP : (meant ?? (await app.desk.written(words, at.place)));
    if (next === undefined) {
      isWrong.value = true;
      question.draft.value = undefined;
      close();
      return false;
    }
    put(next);
    return true;
  };
  const focusNext = (): boolean => {
    const next = composer.next(at);
    if (next !== undefined) document.getElementById(idOf(next))?.focus();
    return next !== undefined;
  };
  /** The focus goes on at once, so that what is typed next stands in the next slot; behind the last one in a new row. */
  const enter = async () => {
    const taken = take(true);
    if (focusNext() || !(await taken)) return;
    void question.run();
    if (composer.rows.peek()?.every(isWhole)) composer.addRow();
  };

  const wish = composer.focusWish.value;
  useLayoutEffect(() => {
    field.current = document.getElementById(id) as HTMLInputElement;
    const onTake = (event: Event) => {
      event.preventDefault();
      void take(true).then((taken) => taken && (event as CustomEvent<() => void>).detail());
    };
    field.current.addEventListener("take", onTake);
    return () => field.current?.removeEventListener("take", onTake);
  });
  // Before the next letter, which else would stand in another slot.
  useLayoutEffect(() => {
    if (wish?.row !== at.row || wish.place !== at.place) return;
    composer.focusWish.value = undefined;
    field.current?.focus();
  }, [wish]);

  useEffect(() => {
    // Another slot has changed, and with it what fits here.
    const words = typed.peek();
    if (words !== undefined && document.activeElement === field.current)
      void look(words === shown ? "" : words);
  }, [composer.rows.value]);

  const target = composer.target.value;
  const isTarget = target?.row === at.row && target.place === at.place;
  const value = typed.value ?? shown;
  const classes = [
    `slot slot-${at.place}`,
    isTarget && "slot-target",
    /^[?$؟]/.test(value) && "slot-variable",
    value !== "" && directionOf(value) !== direction && "slot-turned",
  ];
  return (
    <span class={classes.filter(Boolean).join(" ")}>
      <Combobox<Offer>
        id={id}
        label={ask.slotIn(ask.slot[at.place], at.row + 1)}
        placeholder={ask.slot[at.place]}
        title={isWrong.value ? ask.noPredicate : value}
        direction={value === "" ? direction : "auto"}
        invalid={isWrong.value}
        value={value}
        offers={offers.value?.offers}
        eager={offers.value?.to === value && typed.value !== shown && meansFirst(value, offers.value)}
        keyOf={(offer) => offer.written}
        show={(offer) => <OfferLine offer={offer} />}
        outcome={isWrong.value ? ask.noPredicate : ask.fitting(offers.value?.total ?? 0)}
        onType={(words) => {
          typed.value = words;
          isWrong.value = false;
          if (words === "") question.draft.value = composer.textWith(at, GAP);
          open(words);
        }}
        onChoose={(offer) => {
          put(offer.written);
          focusNext();
        }}
        onEnter={() => void enter()}
        onFocus={(input) => {
          composer.target.value = at;
          typed.value ??= shown;
          input.select();
          // The list of a filled slot would only cover what stands below.
          if (written === GAP) open("");
        }}
        onOpen={() => open("")}
        onClose={close}
        onLeave={() => void take(false)}
      />
    </span>
  );
}
