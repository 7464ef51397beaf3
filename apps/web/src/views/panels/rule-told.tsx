// The rule that found a statement: its name, how sure it is, and on demand an example with what was counted of it.
// A stranger would get wrong the price: rules live in core, which is loaded when somebody asks.

import type { StatementDescription } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { RuleTold } from "../../desk/protocol.ts";
import { READING } from "../../messages/reading.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { useAsked } from "./asked.ts";
import { Fact } from "./entity-panel.tsx";

export function RuleFacts({ statement }: { readonly statement: StatementDescription }) {
  const { statement: wording, number } = useApp().preferences.messages.value;
  const reading = useWords(READING);
  const isOpen = useSignal(false);
  const { rule, confidence } = statement;
  return (
    <>
      <Fact term={wording.confidence} show={confidence !== undefined}>
        <meter min={0} max={1} value={confidence ?? 0} aria-label={wording.confidence} />
        <span class="number">{number(confidence ?? 0)}</span>
      </Fact>
      <Fact term={wording.rule} show={rule !== undefined}>
        <code dir="ltr">{rule}</code>
        <button
          type="button"
          class="more"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {reading.whatRule}
        </button>
        {isOpen.value && rule && <RuleExplained name={rule} />}
      </Fact>
    </>
  );
}

function RuleExplained({ name }: { readonly name: string }) {
  const { desk } = useApp();
  const wording = useWords(READING);
  const asked = useAsked(async () => ({ rule: await desk.rule(name) }), name);
  const { value, failure } = asked.value;
  return (
    <div class="rule-told" role="status">
      {value?.rule ? (
        <Explained rule={value.rule} />
      ) : (
        <p class="hint">
          {value !== undefined
            ? wording.ruleUnknown
            : failure === undefined
              ? wording.opening
              : wording.failed(failure)}
        </p>
      )}
    </div>
  );
}

function Explained({ rule }: { readonly rule: RuleTold }) {
  const { number } = useApp().preferences.messages.value;
  const wording = useWords(READING);
  const isArabic = /\p{Script=Arabic}/u.test(rule.example);
  return (
    <>
      <p class="chain-part">{wording.ruleExample}</p>
      <p class="rule-example" lang={isArabic ? "ar" : "en"} dir={isArabic ? "rtl" : "ltr"}>
        {marked(rule.example)}
      </p>
      <p class="hint">
        {rule.fired === 0
          ? wording.ruleUncounted
          : wording.ruleCounted(number(rule.right), number(rule.fired))}
      </p>
    </>
  );
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}", "<": ">" };
const MARK: Readonly<Record<string, string>> = { "[": "content", "{": "speaker", "<": "cue" };

/** `{He} <said> [that …]` with the marks of the exact words; brackets that do not close stay as they are. */
function marked(example: string): ComponentChildren {
  const opening = example.search(/[[{<]/);
  if (opening < 0) return example;
  const bracket = example[opening] as string;
  const end = closingOf(example, opening, bracket);
  if (end < 0) return example;
  return (
    <>
      {example.slice(0, opening)}
      <mark class={`mark-${MARK[bracket]}`}>{marked(example.slice(opening + 1, end))}</mark>
      {marked(example.slice(end + 1))}
    </>
  );
}

function closingOf(example: string, opening: number, bracket: string): number {
  let depth = 0;
  for (let at = opening; at < example.length; at++) {
    if (example[at] === bracket) depth += 1;
    else if (example[at] === CLOSING[bracket] && --depth === 0) return at;
  }
  return -1;
}
