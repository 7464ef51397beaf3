// The editor of the text mode: CodeMirror in a shadow root, where its styles are adopted sheets. The page's policy forbids
// the <style> elements that it would use in the page itself.
// A stranger would get wrong the keys: what is typed here must not reach the page's commands, which see only the host.
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  completionStatus,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder } from "@codemirror/view";
import { coloring } from "./coloring.ts";
import { completing, type Offering } from "./completing.ts";
import { iriNames, type NameOfIri } from "./iri-names.ts";
import { look } from "./look.ts";
import { markWrong, wrongMark, wrongRange } from "./marks.ts";
import { typingOver } from "./typing-over.ts";

export interface EditorWords {
  readonly label: string;
  /** How to be offered something, how to leave. */
  readonly hint: string;
  readonly placeholder: string;
}

export interface Editor {
  readonly setText: (text: string) => void;
  readonly setWords: (words: EditorWords) => void;
  /** Marks the place and goes there; undefined takes the mark away. */
  readonly showWrong: (offset: number | undefined) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

interface Options extends Offering {
  readonly text: string;
  readonly words: EditorWords;
  readonly nameOfIri: NameOfIri;
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
  /** Says whether there was something to take back. */
  readonly onEscape: () => boolean;
}

/** Opens the editor in the host, which must not have a shadow root yet or one of ours. */
export function openEditor(host: HTMLElement, options: Options): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const wording = new Compartment();
  const view = new EditorView({
    parent: root as unknown as Element,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [behavior(options), wording.of(worded(options.words)), coloring, wrongMark, look],
    }),
  });
  const keep = (event: KeyboardEvent) => event.stopPropagation();
  host.addEventListener("keydown", keep);
  return {
    setText(text) {
      const now = view.state.doc.toString();
      if (text !== now) view.dispatch({ changes: { from: 0, to: now.length, insert: text } });
    },
    setWords: (words) => view.dispatch({ effects: wording.reconfigure(worded(words)) }),
    showWrong(offset) {
      view.dispatch({
        effects: markWrong.of(offset),
        ...(offset !== undefined && {
          selection: { anchor: wrongRange(view.state.doc.toString(), offset).from },
          scrollIntoView: true,
        }),
      });
    },
    focus: () => view.focus(),
    close() {
      host.removeEventListener("keydown", keep);
      view.destroy();
    },
  };
}

function behavior({ onEscape, onRun, onText, nameOfIri, ...offering }: Options) {
  const run = () => {
    onRun();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: "Mod-Enter", run },
        // An offer that has only just come up is not taken yet, but Tab must not leave the field then.
        { key: "Tab", run: (view) => acceptCompletion(view) || completionStatus(view.state) === "active" },
      ]),
    ),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ override: [completing(offering)], icons: false, activateOnTypingDelay: 60 }),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
    Prec.lowest(keymap.of([{ key: "Escape", run: onEscape }])),
    EditorView.lineWrapping,
    typingOver,
    iriNames(nameOfIri),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) onText(state.doc.toString());
    }),
  ];
}

function worded({ label, hint, placeholder: empty }: EditorWords) {
  return [
    EditorView.contentAttributes.of({ "aria-label": label, "aria-description": hint, dir: "ltr" }),
    placeholder(empty),
  ];
}
