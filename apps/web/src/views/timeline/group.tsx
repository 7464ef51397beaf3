// The statements of a place on a lane that holds too many to draw, as a list.
import { type Signal, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { excerpt } from "../../drawing/excerpt.ts";
import { TIMELINE } from "../../messages/timeline.ts";
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { MarkSample } from "./mark-shapes.tsx";
import { textOf, wordsOfGroup } from "./words-of.ts";

const PAGE = 30;

export function Group({ opened }: { readonly opened: Signal<readonly string[] | undefined> }) {
  const graph = useApp().library.graph.value;
  const iris = opened.value?.filter((iri) => graph.hasNode(iri)) ?? [];
  return iris.length === 0 ? null : <Listed key={iris[0]} iris={iris} opened={opened} />;
}

interface Props {
  readonly iris: readonly string[];
  readonly opened: Signal<readonly string[] | undefined>;
}

function Listed({ iris, opened }: Props) {
  const app = useApp();
  const wording = useWords(TIMELINE);
  const shown = useSignal(PAGE);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    box.current?.focus();
    return () => before?.focus();
  }, []);
  const title = wordsOfGroup(app, iris);
  const close = () => {
    opened.value = undefined;
  };
  return (
    <section
      ref={box}
      class="group"
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h3>{title}</h3>
        <button type="button" class="icon-button" aria-label={wording.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <ul>
        {iris.slice(0, shown.value).map((iri) => (
          <GroupLine key={iri} iri={iri} />
        ))}
      </ul>
      {iris.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value += 5 * PAGE;
          }}
        >
          {wording.moreStatements(iris.length - shown.value)}
        </button>
      )}
    </section>
  );
}

const OF_POLARITY = { Affirmed: "affirms", Denied: "denies" } as const;

function GroupLine({ iri }: { readonly iri: string }) {
  const app = useApp();
  const facets = app.library.graph.value.getNodeAttribute(iri, "facets");
  const topic = app.view.view.value.timelineTopic;
  const stance =
    facets?.stances.find((each) => each.topic === topic)?.stance ??
    OF_POLARITY[facets?.polarity as keyof typeof OF_POLARITY] ??
    "leavesOpen";
  return (
    <li>
      <button
        type="button"
        aria-pressed={app.selection.chosen.value === iri}
        onClick={() => app.selection.choose(iri)}
      >
        <MarkSample stance={stance} said={facets?.dated === "said"} />
        <Written text={excerpt(textOf(app, iri), 160)} />
      </button>
    </li>
  );
}
