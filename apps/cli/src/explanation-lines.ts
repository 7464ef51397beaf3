// An explanation as lines for a person: forms with their counts and reasons, joins with their evidence, near misses.
// A stranger would get wrong the names: they come from articles, so their controls are tamed and their directions isolated.
import type { ExplainedJoin, Explanation, FormReason, NearMiss } from "@isnad/core";
import { plain } from "./mark-sentence.ts";
import { count } from "./talk.ts";

export function explanationLines(explained: Explanation): string[] {
  const { entity, iri, forms, joins, nearMisses, authority, corrections } = explained;
  const labels = Object.values(entity.labels).map(plain).join(" / ");
  return [
    `${labels || entity.id} · ${entity.kind}${entity.named ? "" : ", unnamed"} · ${iri}`,
    ...(authority.length > 0 ? [`your authority file has it: ${authority.join(", ")}`] : []),
    ...corrections.map(({ where, text }) => `corrected by ${where}: ${plain(text)}`),
    "",
    "written forms",
    ...(forms.length === 0 ? ["  none: no article mentions it"] : []),
    ...forms.flatMap(({ text, language, count: times, articles, reasons }) => [
      `  ${quoted(text)} ${language}, ${times}× in ${count(articles, "article")}`,
      ...reasons.map((reason) => `    ${reason.count}× ${describe(reason)} (${placeOf(reason)})`),
    ]),
    ...(joins.length === 0
      ? []
      : ["", "spellings taken for one", ...joins.map((join) => `  ${joinLine(join)}`)]),
    "",
    "near, and not joined",
    ...(nearMisses.length === 0 ? ["  none"] : nearMisses.map((miss) => `  ${missLine(miss)}`)),
  ];
}

function quoted(text: string): string {
  return `"${plain(text)}"`;
}

function placeOf({ at }: FormReason): string {
  return `${plain(at.source)}, line ${at.line}`;
}

function describe(reason: FormReason): string {
  const clitic = reason.clitic === undefined ? "" : `, ${quoted(reason.clitic)} written onto it set aside`;
  const of = quoted(reason.of ?? "");
  switch (reason.because) {
    case "listed":
      return `${listed(reason)}${clitic} [${reason.rule}]`;
    case "found":
      return `the first of this name, found by its surroundings${clitic} [${reason.rule}]`;
    case "same-words":
      return `the words of a name in the same article${clitic} [${reason.rule}]`;
    case "short-name":
      return `short for ${of} in the same article${clitic} [${reason.rule}]`;
    case "same-phrase":
      return `in brackets behind ${of} [${reason.rule}]`;
    case "home":
      return `its state is the one that the article is about: ${of} [${reason.rule}]`;
    case "described":
      return `describes ${of}: ${reason.words?.length ? reason.words.map(quoted).join(", ") : "its office"} agrees [${reason.rule}]`;
    case "pronoun":
      return `${reason.form === "Pronoun" ? "a pronoun for" : "stands for"} whoever spoke or was named last`;
  }
}

const BY_ALIAS = /^(?:authority-name|listed-name|listed-name-weak|demonym)$/;

function listed({ list = "", form, rule }: FormReason): string {
  if (form === "Metonym") return "its capital or palace, which acts here and so stands for it";
  const where = /:\d+$/.test(list)
    ? `an alias in your file, ${list}`
    : list === "institutions"
      ? "made by the pattern of institutions of states"
      : `an alias in the word list "${list}"`;
  if (list === "institutions") return where;
  if (form === "Demonym") return `${where}, as an adjective of the state`;
  return BY_ALIAS.test(rule) ? where : `words that a rule takes for what is ${where}`;
}

const RULES: Readonly<Record<ExplainedJoin["rule"], string>> = {
  "same-parts": "the same parts, articles and usual spellings of given names aside",
  respelling: "spelled a little differently",
  transliteration: "sounds the same in both scripts",
  "reversed-order": "the same with the family name first",
  "middle-names": "the same but for middle names",
  initial: "an initial, and the same office",
  "last-name": "a last name, and the same office",
  acronym: "the same acronym",
  translation: "the same name, translated word for word",
};

function joinLine({ one, other, rule, similarity, evidence, needed }: ExplainedJoin): string {
  const measure = needed === undefined ? "" : `, ${needed.toFixed(2)} needed`;
  const agreed = evidence.length === 0 ? "" : `; both have ${evidence.map(plain).join(", ")}`;
  return `${quoted(one)} = ${quoted(other)}: ${RULES[rule]}, ${similarity.toFixed(2)} alike${measure}${agreed}`;
}

const MISSING: Readonly<Record<NearMiss["because"], string>> = {
  kind: "another kind of thing",
  gender: "a person of the other gender",
  spelling: "not alike enough",
  evidence: "alike, but a last name alone, or a common one, needs a shared office",
  place: "alike, but in another state",
  others: "alike, but somebody else fits as well, or another spelling of one of them does not",
  listed: "alike, but lists are not joined by sound: add it as an alias, or merge the two",
};

function missLine({ one, other, id, because, similarity, needed }: NearMiss): string {
  const measure = `${similarity.toFixed(2)} alike, ${needed.toFixed(2)} needed`;
  return `${quoted(other)} (${id}) is not ${quoted(one)}: ${MISSING[because]} (${measure})`;
}
