// The bar above everything: name, search, what is shown in which language, what goes in and out.
import type { NameChoice } from "@isnad/graph";
import { useApp } from "../model/app.ts";
import { ExportMenu } from "./export-menu.tsx";
import { Icon } from "./icons.tsx";
import { SEARCH_ID, SearchBox } from "./search-box.tsx";

const CHOICES: readonly NameChoice[] = ["en", "ar", "written"];

export function TopBar() {
  const { preferences, addDialogOpen } = useApp();
  const messages = preferences.messages.value;
  const { theme, language } = preferences;
  const other = theme.value === "light" ? "dark" : "light";
  return (
    <header class="top-bar">
      <a class="skip" href={`#${SEARCH_ID}`}>
        {messages.skipToSearch}
      </a>
      <div class="brand">
        <h1>{messages.name}</h1>
        <p>{messages.tagline}</p>
      </div>
      <SearchBox />
      <div class="tools">
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
