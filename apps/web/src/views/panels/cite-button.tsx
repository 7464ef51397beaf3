// Citing a statement or an article: as text in both languages and as BibTeX, each to be copied.
import { READING } from "../../messages/reading.ts";
import { useWords } from "../parts/words.ts";
import "../../styles/evidence.css";
import type { Citation, LanguageCode } from "@isnad/graph";
import { type Signal, useSignal } from "@preact/signals";
import { useApp } from "../../model/app.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icons.tsx";
import { useAsked } from "./asked.ts";
import { CopyButton } from "./copy-button.tsx";

export function CiteButton({ iri }: { readonly iri: string }) {
  const wording = useWords(READING);
  const open = useSignal(false);
  const wasOpened = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-haspopup="dialog"
        onClick={() => {
          wasOpened.value = true;
          open.value = true;
        }}
      >
        <Icon name="quote" />
        {wording.cite}
      </button>
      {wasOpened.value && <CiteDialog iri={iri} open={open} />}
    </>
  );
}

function CiteDialog({ iri, open }: { readonly iri: string; readonly open: Signal<boolean> }) {
  const { desk, preferences } = useApp();
  const { language } = preferences.messages.value;
  const wording = useWords(READING);
  const asked = useAsked(() => desk.citation(iri), iri);
  const { value, failure } = asked.value;
  return (
    <Dialog open={open} title={wording.citing} class="cite">
      {value === undefined ? (
        <p class="hint" role="status">
          {failure === undefined ? wording.opening : wording.failed(failure)}
        </p>
      ) : (
        <Ways citation={value} first={language} />
      )}
    </Dialog>
  );
}

function Ways({ citation, first }: { readonly citation: Citation; readonly first: LanguageCode }) {
  const wording = useWords(READING);
  const languages: readonly LanguageCode[] = first === "ar" ? ["ar", "en"] : ["en", "ar"];
  return (
    <>
      {languages.map((language) => (
        <section key={language} class="citation">
          <header>
            <h3>{wording.asText[language]}</h3>
            <CopyButton label={wording.copy} text={() => citation.text[language]} />
          </header>
          <p lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
            {citation.text[language]}
          </p>
        </section>
      ))}
      <section class="citation">
        <header>
          <h3>{wording.asBibtex}</h3>
          <CopyButton label={wording.copy} text={() => citation.bibtex} />
        </header>
        <pre dir="ltr">
          <code>{citation.bibtex}</code>
        </pre>
      </section>
    </>
  );
}
