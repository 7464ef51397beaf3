// The exact words in their paragraph, in the article's own language and direction, with speaker, cue and content marked.
import type { Mark, Passage, Segment } from "@isnad/graph";
import { withoutBidiControls } from "@isnad/text";
import type { ComponentChildren } from "preact";
import { useApp } from "../model/app.ts";

const MARKS: readonly Mark[] = ["speaker", "cue", "content"];

export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  const wording = useApp().preferences.messages.value.statement;
  if (passages.length === 0) return <p class="note">{wording.noText}</p>;
  return (
    <figure class="passages">
      {passages.map(({ language, direction, segments }, index) => (
        <blockquote key={index} lang={language} dir={direction}>
          {segments.map((segment, at) => (
            <Marked key={at} segment={segment} />
          ))}
        </blockquote>
      ))}
      <figcaption>
        {MARKS.map((mark) => (
          <mark key={mark} class={`mark-${mark}`}>
            {wording.mark[mark]}
          </mark>
        ))}
      </figcaption>
    </figure>
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
  const { marks } = segment;
  return marks.reduceRight<ComponentChildren>(
    (inner, mark) => (
      <mark class={`mark-${mark}`} data-mark={mark}>
        {inner}
      </mark>
    ),
    shown(segment),
  );
}
