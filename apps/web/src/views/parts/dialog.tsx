// A dialog over the page: a title, a button that closes it, Escape and a click beside it too.
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useApp } from "../../model/app.ts";
import { Icon } from "./icons.tsx";

interface Props {
  readonly open: ReadonlySignal<boolean>;
  /** What closing does, where it is not enough to set `open`. */
  readonly onDismiss?: () => void;
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Dialog({ open, onDismiss, title, class: kind = "", children }: Props) {
  const { close } = useApp().preferences.messages.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const isOpen = open.value;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const dismiss = () => {
    if (onDismiss) onDismiss();
    else (open as Signal<boolean>).value = false;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is one beside it
    <dialog
      ref={dialog}
      class={`dialog ${kind}`}
      aria-labelledby={titleId}
      onClose={dismiss}
      onClick={(event) => event.target === dialog.current && dismiss()}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="icon-button" aria-label={close} onClick={dismiss}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
