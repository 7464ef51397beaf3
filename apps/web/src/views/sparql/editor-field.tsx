// The editor as a part of the page: what it holds and what the view holds are kept the same, both ways.
// A stranger would get wrong the time: text goes into the editor at once, not with the next drawing of the page, or an
// older text would overtake what is typed meanwhile.
import { type NameChoice, nameOf, type StatementGraph } from "@isnad/graph";
import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { excerpt } from "../../drawing/excerpt.ts";
import { SPARQL } from "../../messages/sparql.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { type Editor, openEditor } from "./editor.ts";

const NAME_LENGTH = 40;

function nameInGraph(graph: StatementGraph, iri: string, choice: NameChoice): string | undefined {
  return graph.hasNode(iri)
    ? excerpt(nameOf(iri, graph.getNodeAttribute(iri, "names"), choice), NAME_LENGTH)
    : undefined;
}

interface Props {
  /** Who wants to put the cursor into the editor calls what is put here. */
  readonly opened: (editor: Editor | undefined) => void;
}

export function EditorField({ opened }: Props) {
  const { desk, library, preferences, sparql } = useApp();
  const wording = useWords(SPARQL);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  const failure = sparql.failure.value;
  const isRunning = sparql.runningSince.value !== undefined;
  const words = { label: wording.label, hint: wording.keys, placeholder: wording.placeholder };

  useEffect(() => {
    const opening = openEditor(host.current as HTMLDivElement, {
      text: sparql.text.peek(),
      words,
      search: (typed) => desk.search(typed),
      language: () => preferences.language.peek(),
      nameOfIri: (iri) => nameInGraph(library.graph.peek(), iri, preferences.names.peek()),
      kindOf: ({ kind }) => preferences.messages.peek().kind[kind],
      onText: sparql.write,
      onRun: () => void sparql.run(),
      onEscape: sparql.cancel,
    });
    editor.current = opening;
    opened(opening);
    const stop = effect(() => opening.setText(sparql.text.value));
    return () => {
      stop();
      opened(undefined);
      opening.close();
    };
  }, []);
  useEffect(() => editor.current?.setWords(words), [wording, preferences.names.value, library.graph.value]);
  useEffect(() => {
    const isOfThis = failure !== undefined && sparql.failedText.peek() === sparql.text.peek();
    editor.current?.showWrong(isOfThis ? failure.offset : undefined);
  }, [failure]);
  useEffect(() => {
    // Asked from a list far below: what came of it stands under the editor.
    if (isRunning) host.current?.scrollIntoView({ block: "nearest" });
  }, [isRunning]);

  return <div class="sparql-editor" dir="ltr" ref={host} />;
}
