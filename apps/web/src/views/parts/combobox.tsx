// A text field with a list of offers (the ARIA combobox): arrow keys move, Enter chooses, Escape closes, typing filters.
// A stranger would get wrong the focus: it stays in the field; `aria-activedescendant` says which offer is meant. Offers may
// come late: without the focus they open no list, and Enter waits for those of the words that were typed last.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";

interface Props<Offer> {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Undefined while the list is closed. */
  readonly offers: readonly Offer[] | undefined;
  /** Whether the offers for what was typed last are still to come. */
  readonly waiting?: boolean;
  readonly keyOf: (offer: Offer) => string;
  readonly show: (offer: Offer) => ComponentChildren;
  /** How many there are, in words, for who hears the page. */
  readonly outcome: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (offer: Offer) => void;
  /** Enter where no offer is meant. */
  readonly onEnter?: () => void;
  readonly onFocus?: (field: HTMLInputElement) => void;
  /** The arrow down where the list is closed. */
  readonly onOpen?: () => void;
  readonly onClose: () => void;
  /** The field has lost the focus; the list closes, unless told otherwise. */
  readonly onLeave?: () => void;
  readonly title?: string;
  readonly direction?: "auto" | "ltr" | "rtl";
  readonly invalid?: boolean;
  /** Whether Enter takes the first offer though nobody has moved to it. */
  readonly eager?: boolean;
}

export function Combobox<Offer>(props: Props<Offer>) {
  const { eager = true, waiting = false } = props;
  const hasFocus = useSignal(false);
  const offers = hasFocus.value ? props.offers : undefined;
  const ownId = useId();
  const id = props.id ?? ownId;
  const first = eager ? 0 : -1;
  const active = useSignal(-1);
  /** Whether Enter was pressed before the offers had come. */
  const entered = useRef(false);
  const isOpen = offers !== undefined;
  const at = Math.min(Math.max(active.value, first), (offers?.length ?? 0) - 1);

  useEffect(() => {
    if (isOpen && at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, isOpen]);

  const choose = (offer: Offer) => {
    active.value = -1;
    entered.current = false;
    props.onChoose(offer);
  };
  useLayoutEffect(() => {
    if (waiting || !entered.current) return;
    entered.current = false;
    const meant = offers?.[at];
    if (meant !== undefined) choose(meant);
  }, [waiting]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const meant = offers?.[at];
    entered.current = event.key === "Enter" && waiting && active.value < 0;
    if (event.key === "ArrowDown" && !isOpen && props.onOpen) props.onOpen();
    else if (event.key === "ArrowDown") active.value = Math.min(at + 1, (offers?.length ?? 0) - 1);
    else if (event.key === "ArrowUp") active.value = Math.max(at - 1, first);
    else if (event.key === "Enter" && meant !== undefined && !entered.current) choose(meant);
    else if (event.key === "Enter" && props.onEnter) props.onEnter();
    else if (event.key === "Escape" && isOpen) props.onClose();
    else if (!entered.current) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span class="combobox">
      <input
        id={id}
        type="text"
        role="combobox"
        dir={props.direction ?? "auto"}
        autocomplete="off"
        spellcheck={false}
        aria-label={props.label}
        aria-expanded={isOpen}
        aria-controls={`${id}-offers`}
        aria-autocomplete="list"
        aria-invalid={props.invalid ?? false}
        aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={props.placeholder}
        value={props.value}
        onInput={({ currentTarget }) => {
          active.value = -1;
          props.onType(currentTarget.value);
        }}
        onFocus={({ currentTarget }) => {
          hasFocus.value = true;
          props.onFocus?.(currentTarget);
        }}
        title={props.title}
        onBlur={() => {
          hasFocus.value = false;
          entered.current = false;
          (props.onLeave ?? props.onClose)();
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        // A box that scrolls would be a stop of its own: Tab would go there, and the list close under it.
        <div class="hits" tabIndex={-1}>
          <div id={`${id}-offers`} role="listbox" tabIndex={-1} aria-label={props.label}>
            {offers.map((offer, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys of its options
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
              <div
                key={props.keyOf(offer)}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(offer)}
              >
                {props.show(offer)}
              </div>
            ))}
          </div>
          <p class="hits-count" aria-live="polite">
            {props.outcome}
          </p>
        </div>
      )}
    </span>
  );
}
