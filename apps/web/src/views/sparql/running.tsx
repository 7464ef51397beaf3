// While a question runs: for how long, and a button that takes it back.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { SPARQL } from "../../messages/sparql.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";

export function Running() {
  const { sparql } = useApp();
  const wording = useWords(SPARQL);
  const seconds = useSignal(0);
  const since = sparql.runningSince.value;
  useEffect(() => {
    const timer = setInterval(() => {
      if (since !== undefined) seconds.value = Math.floor((performance.now() - since) / 1_000);
    }, 250);
    return () => clearInterval(timer);
  }, [since]);
  return (
    <>
      <button type="button" class="primary" onClick={sparql.cancel}>
        {wording.cancel}
      </button>
      <span class="count" role="timer">
        {wording.running(seconds.value)}
      </span>
    </>
  );
}
