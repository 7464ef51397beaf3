// Institutions that every state has, made from a pattern and the state: "Iraqi Foreign Ministry", "وزارة الخارجية العراقية".
// A stranger would get wrong the id: it is the pattern's, not the words': both languages and all spellings of one
// ministry give "organization/iq-foreign-ministry", save where the lexicon has it under its own name (the Pentagon).
import { remember } from "@isnad/text";
import type { LanguageCode } from "../document.ts";
import { ENTITY_ROWS, INSTITUTIONS } from "./gazetteer.ts";
import { inflectNisba } from "./nisba.ts";
import { PhraseTrie } from "./phrase-trie.ts";
import type { EntityRow, InstitutionRow } from "./rows.ts";

/** Phrases that stand beside a demonym: "foreign ministry" after it, "وزارة الخارجية" before it. */
export const INSTITUTION_WORDS: PhraseTrie<{ row: InstitutionRow; language: LanguageCode }> =
  new PhraseTrie();
/** English phrases before "of STATE". */
export const INSTITUTIONS_OF: PhraseTrie<{ row: InstitutionRow }> = new PhraseTrie();

for (const row of INSTITUTIONS) {
  for (const text of row.en) INSTITUTION_WORDS.add(text, { row, language: "en" });
  for (const text of row.ar) INSTITUTION_WORDS.add(text, { row, language: "ar" });
  for (const text of row.enOf ?? []) INSTITUTIONS_OF.add(text, { row });
}

const BY_CODE = new Map(
  [...ENTITY_ROWS.values()].flatMap((row) => (row.code ? [[row.code, row] as const] : [])),
);

/** The id of a state's institution. `stateId` is a state's lexicon id ("place/Q796"). */
export function institutionId(row: InstitutionRow, stateId: string): string | undefined {
  const code = ENTITY_ROWS.get(stateId)?.code;
  return code === undefined ? undefined : (row.own?.[code] ?? `organization/${code}-${row.id}`);
}

/** The row of an institution made by {@link institutionId}, with labels from the pattern; undefined for other ids. */
function institutionRowOf(id: string): EntityRow | undefined {
  const match = /^organization\/([a-z]{2})-(.+)$/.exec(id);
  const state = BY_CODE.get(match?.[1] ?? "");
  const row = INSTITUTIONS.find((candidate) => candidate.id === match?.[2]);
  if (state === undefined || row === undefined) return undefined;
  const demonym = state.demonyms?.en[0] ?? state.en[0] ?? "";
  return {
    id,
    kind: "organization",
    type: row.type,
    en: row.en.map((phrase) => `${demonym} ${phrase}`),
    ar: row.ar.flatMap((phrase) => {
      const nisba = nisbaOf(state, row.arGender);
      return nisba === undefined ? [] : [`${phrase} ${nisba}`];
    }),
    partOf: state.id,
  };
}

function nisbaOf(state: EntityRow, gender: InstitutionRow["arGender"]): string | undefined {
  const stem = state.demonyms?.nisba[0];
  if (stem === undefined) return undefined;
  const wanted = gender === "m" ? /[يى]$/u : /ة$/u;
  return inflectNisba(stem).find((form) => form.startsWith("ال") && wanted.test(form));
}

/** The lexicon's or the pattern's row of an id. */
export function rowOf(id: string): EntityRow | undefined {
  return ENTITY_ROWS.get(id) ?? institutionRow(id) ?? undefined;
}

const institutionRow = remember((id) => institutionRowOf(id) ?? null);
