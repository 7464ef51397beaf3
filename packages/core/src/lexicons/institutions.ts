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

/**
 * The id of a state's institution. `stateId` is a state's lexicon id ("place/Q796"), `hostId` that of the state or place a
 * mission is in: an embassy is one of its host state ("organization/us-embassy-in-iq"), a consulate of its city.
 */
export function institutionId(row: InstitutionRow, stateId: string, hostId?: string): string | undefined {
  const code = ENTITY_ROWS.get(stateId)?.code;
  if (code === undefined) return undefined;
  const host = row.type === "embassy" && hostId !== undefined ? hostOf(row, hostId) : undefined;
  return host === undefined
    ? (row.own?.[code] ?? `organization/${code}-${row.id}`)
    : `organization/${code}-${row.id}${IN}${host}`;
}

const IN = "-in-";

function hostOf({ id }: InstitutionRow, hostId: string): string | undefined {
  const place = ENTITY_ROWS.get(hostId);
  if (id !== "embassy") return place === undefined ? undefined : hostId.replace("place/", "");
  return ENTITY_ROWS.get(place?.speaksFor ?? place?.locatedIn ?? hostId)?.code;
}

/** The embassy as such of an embassy in some state: what an article calls it by when it has said where it is. */
export function withoutHost(id: string): string | undefined {
  const at = id.indexOf(IN);
  return at < 0 || !/^organization\/[a-z]{2}-(?:embassy|consulate)-in-/.test(id)
    ? undefined
    : id.slice(0, at);
}

/** How many of a pattern's phrases name its bodies; those that the articles use are added where they are met. */
const LABELS = 2;

/** The row of an institution made by {@link institutionId}, with labels from the pattern; undefined for other ids. */
function institutionRowOf(id: string): EntityRow | undefined {
  const body = withoutHost(id) ?? id;
  const match = /^organization\/([a-z]{2})-(.+)$/.exec(body);
  const state = BY_CODE.get(match?.[1] ?? "");
  const row = INSTITUTIONS.find((candidate) => candidate.id === match?.[2]);
  if (state === undefined || row === undefined) return undefined;
  const hostKey = body === id ? undefined : id.slice(body.length + IN.length);
  const host =
    hostKey === undefined ? undefined : (BY_CODE.get(hostKey) ?? ENTITY_ROWS.get(`place/${hostKey}`));
  const demonym = state.demonyms?.en[0] ?? state.en[0] ?? "";
  const nisba = nisbaOf(state, row.arGender);
  const placed = (name: string, link: string, place: string | undefined) =>
    place === undefined ? name : `${name} ${link} ${place}`;
  return {
    id,
    kind: "organization",
    type: row.type,
    en: row.en.slice(0, LABELS).map((phrase) => placed(`${demonym} ${phrase}`, "in", host?.en[0])),
    ar:
      nisba === undefined
        ? []
        : row.ar.slice(0, LABELS).map((phrase) => placed(`${phrase} ${nisba}`, "في", host?.ar[0])),
    partOf: state.id,
    ...(host === undefined ? {} : { locatedIn: host.id }),
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
