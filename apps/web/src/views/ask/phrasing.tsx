// The question in words and as SPARQL, both to be copied.
import { wholeRows } from "@isnad/store";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Phrasing as Phrases } from "../../desk/answers.ts";
import { useApp } from "../../model/app.ts";
import { latest } from "../../model/ask/latest.ts";
import { Icon } from "../parts/icons.tsx";

export function Phrasing() {
  const { desk, library, preferences, question } = useApp();
  const { ask: wording, language } = preferences.messages.value;
  const phrases = useSignal<Phrases | undefined>(undefined);
  const patterns = wholeRows(question.text.value);
  const graph = library.graph.value;
  const phrase = useMemo(
    () =>
      latest<string>(async (text) => {
        phrases.value = text.trim() === "" ? undefined : await desk.phrase(text);
      }),
    [],
  );
  useEffect(() => void phrase(patterns), [patterns, graph]);
  if (phrases.value === undefined) return null;
  const { sparql, [language]: words } = phrases.value;
  return (
    <section class="phrasing" aria-label={wording.inWords}>
      <p class="in-words">
        <span>{words}</span>
        <Copy text={words} label={wording.copyWords} />
      </p>
      <details class="as-sparql">
        <summary>{wording.sparql}</summary>
        <div>
          <pre dir="ltr" lang="en">
            <code>{sparql}</code>
          </pre>
          <Copy text={sparql} label={wording.copySparql} />
        </div>
      </details>
    </section>
  );
}

function Copy({ text, label }: { readonly text: string; readonly label: string }) {
  const { announcer, preferences } = useApp();
  const wording = preferences.messages.value.ask;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announcer.say(wording.copied);
    } catch {
      announcer.say(wording.notCopied);
    }
  };
  return (
    <button type="button" class="icon-button copy" aria-label={label} title={label} onClick={copy}>
      <Icon name="copy" />
    </button>
  );
}
