// One offer of a slot: what it is called in both languages, and how many answers it would give.
import { nameOf } from "@isnad/graph";
import type { Offer } from "../../desk/answers.ts";
import { excerpt } from "../../drawing/excerpt.ts";
import { useApp } from "../../model/app.ts";
import { Glyph } from "../parts/glyph.tsx";
import { Written } from "../parts/written.tsx";

const LENGTH = 64;

export function OfferLine({ offer }: { readonly offer: Offer }) {
  const { ask } = useApp().preferences.messages.value;
  const { written, cell, count, atLeast } = offer;
  return (
    <>
      {cell?.type === "thing" && cell.kind && <Glyph kind={cell.kind} />}
      {cell === undefined ? (
        <span class="hit-names">
          <code dir="ltr">{written}</code>
          <small>{count === undefined ? ask.newVariable : ask.variable}</small>
        </span>
      ) : (
        <Names offer={offer} />
      )}
      {count !== undefined && (
        <span class="hit-kind">{atLeast ? ask.atLeast(count) : ask.answers(count)}</span>
      )}
    </>
  );
}

function Names({ offer: { cell } }: { readonly offer: Offer }) {
  const { preferences } = useApp();
  if (cell === undefined) return null;
  if (cell.type === "literal")
    return (
      <span class="hit-names">
        <Written text={excerpt(cell.text, LENGTH)} language={cell.language} />
      </span>
    );
  const { iri, names } = cell;
  // A word of the vocabulary goes by the interface's language, an entity by that of the names.
  const isWord = iri.includes("#") && cell.kind === undefined && names.written === undefined;
  const first = nameOf(iri, names, isWord ? preferences.language.value : preferences.names.value);
  const other = [names.en, names.ar].find((name) => name !== undefined && name !== first);
  return (
    <span class="hit-names">
      <Written text={excerpt(first, LENGTH)} />
      {other && (
        <small>
          <Written text={excerpt(other, LENGTH)} />
        </small>
      )}
    </span>
  );
}
