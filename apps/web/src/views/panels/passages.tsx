// The exact words in their paragraph, in the article's own language and direction, with speaker, cue and content marked.
// Of a long paragraph the sentences around them are shown first; a sentence of the paragraphs beside it leads in and out.
import { READING } from "../../messages/reading.ts";
import { useWords } from "../parts/words.ts";
import "../../styles/evidence.css";
import type { Mark, Passage, Segment } from "@isnad/graph";
import { withoutBidiControls } from "@isnad/text";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useApp } from "../../model/app.ts";

const MARKS: readonly Mark[] = ["speaker", "cue", "content"];

export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  const wording = useApp().preferences.messages.value.statement;
  if (passages.length === 0) return <p class="note">{wording.noText}</p>;
  return (
    <figure class="passages">
      {passages.map((passage, index) => (
        <PassageView key={index} passage={passage} />
      ))}
      <figcaption>
        <MarkLegend />
      </figcaption>
    </figure>
  );
}

/** Which color marks what. */
export function MarkLegend() {
  const wording = useApp().preferences.messages.value.statement;
  return (
    <span class="mark-legend">
      {MARKS.map((mark) => (
        <mark key={mark} class={`mark-${mark}`}>
          {wording.mark[mark]}
        </mark>
      ))}
    </span>
  );
}

function PassageView({ passage }: { readonly passage: Passage }) {
  const wording = useWords(READING);
  const { language, direction, segments, near, before, after } = passage;
  const isWhole = useSignal(false);
  const { from, to } = isWhole.value || near === undefined ? { from: 0, to: segments.length } : near;
  return (
    <>
      <blockquote lang={language} dir={direction}>
        {before !== undefined && <span class="around">{before.trim()}</span>}
        {from > 0 && <span class="left-out">… </span>}
        {segments.slice(from, to).map((segment, at) => (
          <Marked key={at} segment={segment} />
        ))}
        {to < segments.length && <span class="left-out"> …</span>}
        {after !== undefined && <span class="around">{after.trim()}</span>}
      </blockquote>
      {near && (
        <button
          type="button"
          class="more"
          aria-expanded={isWhole.value}
          onClick={() => {
            isWhole.value = !isWhole.value;
          }}
        >
          {isWhole.value ? wording.lessOfParagraph : wording.wholeParagraph}
        </button>
      )}
    </>
  );
}

/** A paragraph may be a whole book: of what no mark stands on, this much beside the marks is shown. */
const AROUND = 1_500;
const LONGEST_MARK = 10_000;

function shown({ text, marks }: Segment): string {
  const most = marks.length > 0 ? LONGEST_MARK : 2 * AROUND;
  const cut = text.length > most ? `${text.slice(0, most / 2)} … ${text.slice(-most / 2)}` : text;
  return withoutBidiControls(cut);
}

function Marked({ segment }: { readonly segment: Segment }) {
  const wording = useApp().preferences.messages.value.statement;
  const { marks } = segment;
  return marks.reduceRight<ComponentChildren>(
    (inner, mark) => (
      <mark class={`mark-${mark}`} data-mark={mark} aria-roledescription={wording.mark[mark]}>
        {inner}
      </mark>
    ),
    shown(segment),
  );
}
