// A button that copies a text and says whether it did.

import { useSignal } from "@preact/signals";
import { READING } from "../../messages/reading.ts";
import { copyText } from "../../model/clipboard.ts";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";

interface Props {
  readonly label: string;
  /** Asked for when it is pressed. */
  readonly text: () => string | Promise<string>;
}

const SHOWN_FOR = 2_500;

export function CopyButton({ label, text }: Props) {
  const wording = useWords(READING);
  const outcome = useSignal<"copied" | "failed" | undefined>(undefined);
  const copy = async () => {
    let done = false;
    try {
      done = await copyText(await text());
    } catch {
      done = false;
    }
    outcome.value = done ? "copied" : "failed";
    setTimeout(() => {
      outcome.value = undefined;
    }, SHOWN_FOR);
  };
  const said = { copied: wording.copied, failed: wording.notCopied };
  return (
    <button type="button" class="quiet" onClick={copy}>
      <Icon name={outcome.value === "copied" ? "check" : "copy"} />
      <span aria-live="polite">{outcome.value === undefined ? label : said[outcome.value]}</span>
    </button>
  );
}
