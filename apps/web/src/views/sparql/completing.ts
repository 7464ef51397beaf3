// What the editor offers while one types: variables, words of the vocabulary, keywords; inside quotation marks, names.
// A stranger would get wrong the names: to SPARQL a name is only words. Where an entity is wanted the offer puts its IRI.
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { LanguageCode } from "@isnad/graph";
import { directionOf } from "@isnad/text";
import type { Hit } from "../../desk/protocol.ts";
import { isClosed, literalOf, quoteOf, type Token, tokensOf, wordsOf } from "./tokens.ts";
import { FUNCTIONS, KEYWORDS, KNOWN_PREFIXES, VOCABULARY, type VocabularyWord } from "./vocabulary.ts";

export interface Offering {
  readonly search: (words: string) => Promise<readonly Hit[]>;
  readonly language: () => LanguageCode;
  /** What a kind of node is called. */
  readonly kindOf: (hit: Hit) => string;
}

export function completing(offering: Offering) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const tokens = tokensOf(context.state.doc.toString());
    const at = tokens.findIndex(({ from, to }) => from < context.pos && context.pos <= to);
    const token = tokens[at];
    if (token?.kind === "comment" || token?.kind === "iri" || token?.kind === "tag") return null;
    if (token?.kind === "string") return inString(tokens, at, context.pos, offering);
    const typed = token !== undefined && token.kind !== "mark" ? token : undefined;
    if (typed === undefined && !context.explicit) return null;
    const before = tokens.filter(({ to }) => to <= (typed?.from ?? context.pos));
    const others = tokens.filter((each) => each !== typed);
    return {
      from: typed?.from ?? context.pos,
      options:
        typed?.kind === "variable"
          ? variables(others)
          : [...variables(others), ...words(before, offering.language(), typed?.text ?? "")],
      validFor: /^[?$]?[\p{L}\p{M}\p{N}_:-]*$/u,
    };
  };
}

function variables(tokens: readonly Token[]): readonly Completion[] {
  const names = new Set(
    tokens.filter(({ kind, text }) => kind === "variable" && text.length > 1).map(({ text }) => text),
  );
  return [...names].map((label) => ({ label, type: "variable", boost: 20 }));
}

function words(before: readonly Token[], language: LanguageCode, typed: string): readonly Completion[] {
  const wanted = wantedAfter(before);
  const inArabic = directionOf(typed) === "rtl";
  const terms = [...VOCABULARY.values()].map((word): Completion => {
    const label = inArabic ? word.label.ar : word.name;
    return {
      label,
      displayLabel: word.name,
      apply: word.name,
      detail: word.label[language],
      info: word.comment[language],
      type: word.is === "individual" ? "constant" : word.is,
      boost: wanted(word) ? 40 : word.name.startsWith("isnad:") ? 5 : 0,
    };
  });
  const plain = (type: string, boost: number) => (label: string) => ({ label, type, boost });
  return [
    ...terms,
    ...KEYWORDS.map(plain("keyword", 10)),
    ...FUNCTIONS.map((name): Completion => ({ label: name, apply: `${name}(`, type: "function" })),
    ...KNOWN_PREFIXES.map((prefix) => plain("namespace", -10)(`${prefix}:`)),
  ];
}

/** Which words of the vocabulary fit behind what stands there: classes after `a`, acts after isnad:act, else properties. */
function wantedAfter(before: readonly Token[]): (word: VocabularyWord) => boolean {
  const last = before.at(-1);
  const beforeLast = before.at(-2);
  if (last?.text === "a" || last?.text === "rdf:type") return ({ is }) => is === "class";
  const value = VOCABULARY.get(last?.text ?? "")?.value;
  if (value?.kind === "individual") return ({ of }) => of === value.of;
  const startsTriple = beforeLast === undefined || /^[{.}]$/.test(beforeLast.text);
  const wantsProperty =
    last?.text === ";" || (startsTriple && /^(?:variable|name|iri)$/.test(last?.kind ?? ""));
  return ({ is }) => wantsProperty && is === "property";
}

async function inString(
  tokens: readonly Token[],
  at: number,
  pos: number,
  { search, language, kindOf }: Offering,
): Promise<CompletionResult | null> {
  const token = tokens[at] as Token;
  if (pos === token.to && isClosed(token)) return null;
  const hits = (await search(wordsOf(token))).filter(({ kind }) => kind !== "statement");
  const tag = tokens[at + 1];
  const end = tag?.kind === "tag" && tag.from === token.to ? tag.to : token.to;
  const place = placeOf(tokens[at - 1]);
  const options = hits.flatMap((hit) =>
    namesIn(hit, language()).map(([name, tongue]): Completion => {
      const text = { entity: `<${hit.iri}>`, label: literalOf(name, tongue), words: quoted(token, name) }[
        place
      ];
      return { label: name, type: "text", detail: kindOf(hit), apply: text };
    }),
  );
  return { from: token.from, to: place === "words" ? token.to : end, options, filter: false };
}

/** What a string stands for behind a property: an entity that it should name, a name, or any words. */
function placeOf(before: Token | undefined): "entity" | "label" | "words" {
  const value = VOCABULARY.get(before?.text ?? "")?.value;
  if (value?.kind === "instance") return "entity";
  return value?.kind === "text" || before?.text === "rdfs:label" || before?.text === "skos:altLabel"
    ? "label"
    : "words";
}

/** The names of a hit, that of the interface's language first. */
function namesIn({ names }: Hit, language: LanguageCode): readonly (readonly [string, LanguageCode])[] {
  const both = language === "ar" ? (["ar", "en"] as const) : (["en", "ar"] as const);
  return both.flatMap((tongue) => (names[tongue] === undefined ? [] : [[names[tongue], tongue] as const]));
}

function quoted(token: Token, name: string): string {
  const quote = quoteOf(token);
  return `${quote}${name.replace(/["'\\]/g, "\\$&")}${quote}`;
}
