// What could have stood where a query cannot be read, in the words of whoever writes it: the parser says "Var1, PNameLn",
// a reader "a variable".
// A stranger would get wrong that most names are missing here: keywords and marks are called as they are written.

const AGGREGATES = "COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT";
const FUNCTIONS =
  "STR LANG LANGMATCHES DATATYPE BOUND IRI URI BNODE RAND ABS CEIL FLOOR ROUND CONCAT SUBSTR STRLEN REPLACE UCASE LCASE " +
  "ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW UUID " +
  "STRUUID MD5 SHA1 SHA256 SHA384 SHA512 COALESCE IF STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL ISNUMERIC REGEX";

const WORDS: ReadonlyMap<string, string> = new Map([
  ...called("Var1 Var2", "a variable"),
  ...called("IriRef PNameLn PNameNs", "an <IRI> or a prefixed name"),
  ...called("StringLiteral1 StringLiteral2 StringLiteralLong1 StringLiteralLong2", 'a "string"'),
  ...called("Integer Decimal Double IntegerPositive DecimalPositive DoublePositive", "a number"),
  ...called("IntegerNegative DecimalNegative DoubleNegative", "a number"),
  ...called("true false", "true or false"),
  ...called("BlankNodeLabel Anon", "a blank node"),
  ...called("LangTag", "a language such as @en"),
  ...called("EOF", "the end of the query"),
  ...called("Nil", "()"),
  ...called(AGGREGATES, "an aggregate such as COUNT"),
  ...called(FUNCTIONS, "a function such as STR"),
]);

function called(names: string, words: string): [string, string][] {
  return names.split(" ").map((name) => [name, words]);
}

/** Each of the parser's names in words, said once, in the parser's order. */
export function tokenWords(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => WORDS.get(name) ?? name))];
}
