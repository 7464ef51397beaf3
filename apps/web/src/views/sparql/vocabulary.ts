// The words of the graph as the editor offers them: prefixed names with what they are called in both languages.
import { type Bilingual, CLASSES, INDIVIDUALS, PREFIXES, PROPERTIES, type Value } from "@isnad/ontology";

export interface VocabularyWord {
  readonly name: string;
  readonly is: "property" | "class" | "individual";
  readonly label: Bilingual;
  readonly comment: Bilingual;
  /** For a property: what its value is. */
  readonly value?: Value;
  /** For an individual: the closed list that it belongs to. */
  readonly of?: string;
}

interface Row {
  readonly label: Bilingual;
  readonly comment: Bilingual;
  readonly value?: Value;
  readonly of?: string;
}

const rows = (table: Readonly<Record<string, Row>>, is: VocabularyWord["is"]): readonly VocabularyWord[] =>
  Object.entries(table).map(([name, { label, comment, value, of }]) => ({
    name,
    is,
    label,
    comment,
    ...(value && { value }),
    ...(of && { of }),
  }));

export const VOCABULARY: ReadonlyMap<string, VocabularyWord> = new Map(
  [...rows(PROPERTIES, "property"), ...rows(CLASSES, "class"), ...rows(INDIVIDUALS, "individual")].map(
    (word) => [word.name, word],
  ),
);

/** Known without a declaration. */
export const KNOWN_PREFIXES: readonly string[] = Object.keys(PREFIXES);

export const KEYWORDS: readonly string[] =
  "SELECT DISTINCT WHERE FILTER OPTIONAL UNION MINUS BIND VALUES GRAPH ASK CONSTRUCT DESCRIBE PREFIX AS DESC ASC LIMIT OFFSET HAVING EXISTS NOT IN UNDEF true false"
    .split(" ")
    .concat(["ORDER BY", "GROUP BY", "NOT EXISTS", "FILTER NOT EXISTS"]);

/** Functions that the store's own joins answer; the last are aggregates. */
export const FUNCTIONS: readonly string[] =
  "STR LANG LANGMATCHES DATATYPE BOUND IF COALESCE CONTAINS STRSTARTS STRENDS STRLEN REGEX UCASE LCASE CONCAT YEAR MONTH DAY ABS CEIL FLOOR ROUND isIRI isLiteral isNumeric sameTerm COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT".split(
    " ",
  );
