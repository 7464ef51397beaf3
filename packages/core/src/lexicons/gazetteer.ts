// The entities that the lexicons know, and the trie that finds their names and demonyms in a sentence.
// A stranger would get wrong that one phrase may name several entities (Georgia, عمان): all are kept, in the order of
// the files, and the article decides.
import armedGroups from "@isnad/data/lexicons/entities/armed-groups.json" with { type: "json" };
import capitals from "@isnad/data/lexicons/entities/capitals.json" with { type: "json" };
import cities from "@isnad/data/lexicons/entities/cities.json" with { type: "json" };
import government from "@isnad/data/lexicons/entities/government.json" with { type: "json" };
import institutions from "@isnad/data/lexicons/entities/institutions.json" with { type: "json" };
import international from "@isnad/data/lexicons/entities/international.json" with { type: "json" };
import media from "@isnad/data/lexicons/entities/media.json" with { type: "json" };
import organizations from "@isnad/data/lexicons/entities/organizations.json" with { type: "json" };
import persons from "@isnad/data/lexicons/entities/persons.json" with { type: "json" };
import regions from "@isnad/data/lexicons/entities/regions.json" with { type: "json" };
import states from "@isnad/data/lexicons/entities/states.json" with { type: "json" };
import { z } from "zod";
import type { LanguageCode } from "../document.ts";
import { checked } from "./lexicon-error.ts";
import { inflectNisba } from "./nisba.ts";
import { PhraseTrie } from "./phrase-trie.ts";
import { type EntityRow, entityRow, type InstitutionRow, institutionRow } from "./rows.ts";

/** One way a lexicon's entity is written. */
export interface Alias {
  readonly row: EntityRow;
  readonly text: string;
  readonly language: LanguageCode;
  readonly form: "Name" | "Demonym";
  readonly weak: boolean;
  /** Where the user's authority file has it ("names.csv:4"); undefined for our own. */
  readonly from?: string;
}

const FILES: Readonly<Record<string, unknown>> = {
  states,
  capitals,
  regions,
  cities,
  international,
  government,
  "armed-groups": armedGroups,
  media,
  organizations,
  persons,
};

/** All entity rows by id, in the order of the files. */
export const ENTITY_ROWS: ReadonlyMap<string, EntityRow> = new Map(
  Object.entries(FILES)
    .flatMap(([file, rows]) => checked(z.array(entityRow), `entities/${file}.json`, rows))
    .map((row) => [row.id, row]),
);

/** The file of the word lists that an entity is in: "persons"; undefined for what only a pattern makes. */
export function listOf(id: string): string | undefined {
  return Object.entries(FILES).find(([, rows]) =>
    (rows as readonly { id: string }[]).some((row) => row.id === id),
  )?.[0];
}

export const INSTITUTIONS: readonly InstitutionRow[] = checked(
  z.array(institutionRow),
  "entities/institutions.json",
  institutions,
);

/** Every written form of every entity; of a nisba that is a word too (مالي) those with an article. */
function aliasesOf(row: EntityRow): Alias[] {
  const weak = new Set(row.weak ?? []);
  const make = (language: LanguageCode, form: Alias["form"]) => (text: string) => ({
    row,
    text,
    language,
    form,
    weak: weak.has(text),
  });
  return [
    ...row.en.map(make("en", "Name")),
    ...row.ar.map(make("ar", "Name")),
    ...(row.demonyms?.en ?? []).map(make("en", "Demonym")),
    ...(row.demonyms?.nisba ?? []).flatMap((stem) => {
      const isWord = weak.has(stem);
      const forms = inflectNisba(stem).filter((text) => !isWord || text.startsWith("ال"));
      return forms.map((text) => ({ ...make("ar", "Demonym")(text), weak: isWord }));
    }),
    ...(row.demonyms?.plurals ?? []).flatMap((form) => [form, `ال${form}`]).map(make("ar", "Demonym")),
  ];
}

export const GAZETTEER: PhraseTrie<Alias> = new PhraseTrie();
for (const row of ENTITY_ROWS.values()) for (const alias of aliasesOf(row)) GAZETTEER.add(alias.text, alias);
