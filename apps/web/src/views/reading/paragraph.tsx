// A paragraph of a full text, its marks as backgrounds and as lines below the words: one line for each statement that the
// words are content of, so that nested and overlapping ones can be told apart.
import type { ArticleParagraph, ArticleSegment } from "@isnad/graph";

/** What stands out. */
export interface Lit {
  /** The index of the chosen statement, or -1. */
  readonly statement: number;
  /** The index of the chosen entity, or -1. */
  readonly entity: number;
  /** The offset of a mention that was asked for. */
  readonly place: number | undefined;
  /** The offset that is brought into view. */
  readonly target: number | undefined;
  readonly showNames: boolean;
}

interface Props {
  readonly paragraph: ArticleParagraph;
  readonly lit: Lit;
}

export function Paragraph({ paragraph, lit }: Props) {
  const { language, direction, part, segments, start } = paragraph;
  if (segments.length === 0) return null;
  let at = start;
  const spans = segments.map((segment) => {
    const from = at;
    at += segment.text.length;
    return <Words key={from} segment={segment} at={from} lit={lit} />;
  });
  return part === "headline" ? (
    <h3 lang={language} dir={direction}>
      {spans}
    </h3>
  ) : (
    <p lang={language} dir={direction}>
      {spans}
    </p>
  );
}

/** More lines than this could not be told apart. */
const DEEPEST = 3;

function Words({
  segment,
  at,
  lit,
}: {
  readonly segment: ArticleSegment;
  readonly at: number;
  readonly lit: Lit;
}) {
  const { text, marks, entity } = segment;
  const isName = entity !== undefined && (lit.showNames || entity === lit.entity || at === lit.place);
  if (marks.length === 0 && !isName) return <>{text}</>;
  const own = marks.filter(({ of }) => of === lit.statement);
  const depth = Math.min(DEEPEST, marks.filter(({ mark }) => mark === "content").length);
  const shown = own.at(-1) ?? marks.at(-1);
  const classes = [
    marks.length > 0 && `depth-${depth}`,
    shown && `is-${shown.mark}`,
    own.length > 0 && "is-chosen",
    isName && "is-name",
    (entity === lit.entity && entity !== undefined) || at === lit.place ? "is-meant" : undefined,
  ];
  return (
    <span
      class={classes.filter(Boolean).join(" ")}
      data-statement={marks.at(-1)?.of}
      data-entity={isName ? entity : undefined}
      data-mark={own.at(-1)?.mark}
      data-target={lit.target === at ? "" : undefined}
    >
      {text}
    </span>
  );
}
