// The bar above everything: name, search, what is shown in which language, what goes in and out.
import type { NameChoice } from "@isnad/graph";
import { useApp } from "../model/app.ts";
import { CorrectionsButton } from "./correct/corrections-button.tsx";
import { Icon } from "./parts/icons.tsx";
import { SEARCH_ID, SearchBox } from "./search-box.tsx";
import { STAGE_NAMES } from "./stage.tsx";
import { ExportMenu } from "./take/export-menu.tsx";

const CHOICES: readonly NameChoice[] = ["en", "ar", "written"];

export function TopBar() {
  const { preferences, addDialogOpen, helpOpen } = useApp();
  const messages = preferences.messages.value;
  const { theme, language } = preferences;
  const other = theme.value === "light" ? "dark" : "light";
  return (
    <header class="top-bar">
      <button type="button" class="skip" onClick={() => document.getElementById(SEARCH_ID)?.focus()}>
        {messages.skipToSearch}
      </button>
      <div class="brand">
        <h1>{messages.name}</h1>
        <p>{messages.tagline}</p>
      </div>
      <SearchBox />
      <StageSwitch />
      <div class="tools">
        <Undoing />
        <NameSwitch />
        <button
          type="button"
          class="primary"
          onClick={() => {
            addDialogOpen.value = true;
          }}
        >
          <Icon name="plus" />
          <span class="wide">{messages.add.open}</span>
        </button>
        <CorrectionsButton />
        <ExportMenu />
        <button
          type="button"
          class="icon-button"
          aria-label={messages.theme[other]}
          title={messages.theme[other]}
          onClick={() => {
            theme.value = other;
          }}
        >
          <Icon name={other === "dark" ? "moon" : "sun"} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={messages.commands.open}
          title={messages.commands.open}
          onClick={() => {
            helpOpen.value = true;
          }}
        >
          <Icon name="help" />
        </button>
        <button
          type="button"
          class="language"
          lang={messages.otherLanguage.language}
          title={messages.switchLanguage}
          onClick={() => {
            language.value = messages.otherLanguage.language;
          }}
        >
          {messages.otherLanguage.label}
        </button>
      </div>
    </header>
  );
}

/** The views of the middle, where there is more than one. */
function StageSwitch() {
  const { preferences, view } = useApp();
  const wording = preferences.messages.value.stages;
  const current = view.view.value.stage;
  if (STAGE_NAMES.length === 1) return null;
  return (
    <nav class="stage-switch" aria-label={wording.label}>
      {STAGE_NAMES.map((stage) => (
        <button
          key={stage}
          type="button"
          aria-current={stage === current ? "page" : undefined}
          onClick={() => view.change({ stage, article: undefined })}
        >
          {wording.name[stage]}
        </button>
      ))}
    </nav>
  );
}

/** Undo and redo. */
function Undoing() {
  const { history, preferences } = useApp();
  const wording = preferences.messages.value.commands;
  return (
    <span class="undoing">
      <button
        type="button"
        class="icon-button"
        aria-label={wording.undo}
        title={wording.undo}
        disabled={!history.canUndo.value}
        onClick={history.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={wording.redo}
        title={wording.redo}
        disabled={!history.canRedo.value}
        onClick={history.redo}
      >
        <Icon name="redo" />
      </button>
    </span>
  );
}

/** Which of its names a node bears on the graph and in the panels; the layout stays. */
function NameSwitch() {
  const { preferences } = useApp();
  const { names: wording } = preferences.messages.value;
  return (
    <label class="names">
      <span>{wording.label}</span>
      <select
        value={preferences.names.value}
        onChange={({ currentTarget }) => {
          preferences.names.value = currentTarget.value as NameChoice;
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {wording.choice[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
