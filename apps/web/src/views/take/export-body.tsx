// What can be taken, and as what: first how much, then a button a format. Pictures stand in a file of their own.
import type { LanguageCode } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import "../../styles/take.css";
import type { TakenFormat } from "../../desk/takings.ts";
import { useApp } from "../../model/app.ts";
import { packageOf } from "../../model/collection/packages.ts";
import { download } from "../../model/download.ts";
import { copyLink } from "../../model/share/share.ts";
import { takenAs, titleOf } from "../../model/share/take.ts";
import { ImageMenu } from "../canvas/image-menu.tsx";
import { Icon } from "../parts/icons.tsx";
import { ScopeChoice, useScope } from "./scope-choice.tsx";
import { useTaking } from "./use-taking.ts";

const RDF: readonly (readonly [TakenFormat, string])[] = [
  ["turtle", "Turtle"],
  ["trig", "TriG"],
  ["nquads", "N-Quads"],
  ["ntriples", "N-Triples"],
  ["jsonld", "JSON-LD"],
];
const TOOLS: readonly (readonly [TakenFormat, string])[] = [
  ["gexf", "GEXF"],
  ["graphml", "GraphML"],
];

export function ExportBody() {
  const { desk, preferences } = useApp();
  const { take: wording, language } = preferences.messages.value;
  const scope = useScope();
  const { state, taking } = useTaking();
  const names: LanguageCode = preferences.names.value === "written" ? language : preferences.names.value;
  const button = ([format, label]: readonly [TakenFormat, string]) => (
    <button
      key={format}
      type="button"
      disabled={state.value.busy}
      onClick={() =>
        taking(async () => {
          const { name, type } = takenAs(scope.value.what, format);
          download(name, type, [await desk.take(scope.value, format, names)]);
          return name;
        })
      }
    >
      {label}
    </button>
  );
  const { statements, disputes } = wording.format;
  return (
    <>
      <ScopeChoice scope={scope} />
      <Group title={wording.rdf}>{RDF.map(button)}</Group>
      <Group title={wording.tables}>
        {button(["statements", statements])}
        {button(["disputes", disputes])}
      </Group>
      <Group title={wording.tools}>{TOOLS.map(button)}</Group>
      <ImageMenu state={state} taking={taking} />
      <Package scope={scope} names={names} state={state} taking={taking} />
      <Link />
      <p class="hint taking" role="status">
        {state.value.busy ? wording.writing : state.value.outcome}
      </p>
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="take-group">
      <legend>{title}</legend>
      <div class="take-formats">{children}</div>
    </fieldset>
  );
}

interface PackageProps extends ReturnType<typeof useTaking> {
  readonly scope: ReturnType<typeof useScope>;
  readonly names: LanguageCode;
}

function Package({ scope, names, state, taking }: PackageProps) {
  const app = useApp();
  const wording = app.preferences.messages.value.take;
  const texts = useSignal(true);
  const make = async () => {
    const name = `isnad-${scope.value.what}.zip`;
    const wishes = { title: titleOf(app, scope.value), texts: texts.value, language: names };
    download(name, "application/zip", [await packageOf(app, scope.value, wishes)]);
    return name;
  };
  return (
    <fieldset class="take-group">
      <legend>{wording.package}</legend>
      <p class="hint">{wording.packageHint}</p>
      <div class="row">
        <button type="button" class="take-package" disabled={state.value.busy} onClick={() => taking(make)}>
          {wording.makePackage}
        </button>
        <label class="take-texts">
          <input
            type="checkbox"
            checked={texts.value}
            onChange={({ currentTarget }) => {
              texts.value = currentTarget.checked;
            }}
          />
          {wording.withTexts}
        </label>
      </div>
    </fieldset>
  );
}

function Link() {
  const app = useApp();
  const wording = app.preferences.messages.value.take;
  return (
    <fieldset class="take-group">
      <legend>{wording.link}</legend>
      <p class="hint">{wording.linkHint}</p>
      <div class="row">
        <button type="button" class="take-link" onClick={() => copyLink(app)}>
          <Icon name="link" /> {wording.copyLink}
        </button>
      </div>
    </fieldset>
  );
}
