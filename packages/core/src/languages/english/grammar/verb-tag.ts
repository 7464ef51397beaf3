// Whether a form that could be a verb is one here: "the report claims that" against "the health claims were".
// A stranger would get wrong that most English verbs of speech are nouns too ("call", "state", "question"): those count
// as verbs only where what follows asks for one.
import type { Token } from "../../../document.ts";
import type { VerbForm } from "../inflect.ts";
import { type Cue, classOf, readVerb, type VerbReading } from "../lexicon.ts";
import { CLOSED, isCapital, isCapitalWord, type Tag } from "./word-classes.ts";

const PLURAL = classOf("plural");
const HOMOGRAPHS = classOf("homograph");
/** "the morning", "a briefing": nouns, whatever they end with, unless an object follows ("briefing the press"). */
const NOT_GERUND = classOf("notGerund");
/** What a noun phrase has before its head, so that a verb's form after it is a noun or an adjective. */
const OPENS_PHRASE: ReadonlySet<Tag> = new Set(["determiner", "possessive", "preposition", "number"]);
const FINITE_BEFORE: ReadonlySet<Tag> = new Set(["modal", "do", "to"]);

type Form = Pick<VerbReading, "form">;

/** What an unknown word in -ed can be. */
const IN_ED: readonly Form[] = [{ form: "past" }, { form: "participle" }];

function has(forms: readonly Form[], form: VerbForm): boolean {
  for (const one of forms) if (one.form === form) return true;
  return false;
}

/** The tag of a form with these readings, or undefined where it is no verb. */
export function verbTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  readings: readonly VerbReading[],
): Tag | undefined {
  const key = tokens[i]!.key;
  const forms = readings.length === 0 && /.{3}ed$/.test(key) ? IN_ED : readings;
  const at = skipAdverbs(tags, i - 1);
  const before = tags[at];
  if (NOT_GERUND.has(key) && (tokens[i + 1]?.key === "that" || !opensObject(tokens[i + 1]))) return undefined;
  if (/^(?:some|any|no|every)thing$/.test(key)) return undefined;
  if (forms.length === 0) {
    const isNoun = at === i - 1 && (before === "determiner" || before === "possessive");
    return /.{3}ing$/.test(key) && !/^[A-Z]/.test(tokens[i]!.text) && !isNoun ? "gerund" : undefined;
  }
  if (has(forms, "base") && endsObject(tokens, tags, i, at)) return undefined;
  if (has(forms, "base") && before !== undefined && FINITE_BEFORE.has(before)) return "infinitive";
  if (has(forms, "base") && before === "noun" && isInverted(tokens, tags, at)) return "infinitive";
  if (has(forms, "gerund")) return before === "determiner" || before === "possessive" ? "noun" : "gerund";
  if ((has(forms, "past") || has(forms, "participle")) && pastTag(tokens, tags, i, at, forms)) {
    return before === "be" || before === "have" || before === "subordinator" || !has(forms, "past")
      ? "participle"
      : "verb";
  }
  if (has(forms, "third") && isThirdPerson(tokens, tags, i, at)) return "verb";
  if (has(forms, "base") && isPluralPresent(tokens, tags, i, at)) return "verb";
  return undefined;
}

/** "At no point did the army [leave]", "did the army [leave]?": the auxiliary before the subject that ends here. */
function isInverted(tokens: readonly Token[], tags: readonly Tag[], last: number): boolean {
  let at = last;
  while (at > 0 && last - at < 6 && /^(?:noun|determiner|possessive|number)$/.test(tags[at]!)) at--;
  if (tags[at] !== "do") return false;
  return at === 0 || FRONTED.test(tokens[at - 1]!.key) || tokens[at - 2]?.key === "no";
}

const FRONTED = /^(?:never|nowhere|nor|neither|rarely|seldom|why|how|when|where|what|["“])$/;

function skipAdverbs(tags: readonly Tag[], from: number): number {
  let i = from;
  while (i >= 0 && (tags[i] === "adverb" || tags[i] === "negation")) i--;
  return i;
}

function pastTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  at: number,
  forms: readonly Form[],
): boolean {
  const before = tags[at];
  if (before === "be" || before === "have") return true;
  if (before === "determiner")
    return (
      isPronounLike(tokens[at]?.key) && at === i - 1 && (!has(forms, "base") || opensObject(tokens[i + 1]))
    );
  if (
    has(forms, "base") &&
    (before === "preposition" || (before === "noun" && isPlainNoun(tokens[i + 1]) && isHomograph(tokens, i)))
  )
    return false;
  if (before === "gerund" || (before === "number" && isPlainNoun(tokens[i + 1]))) return false;
  if (describesObject(tokens, tags, i)) return false;
  return before === undefined || !OPENS_PHRASE.has(before) || (before === "number" && !has(forms, "base"));
}

/** "what it called [leaked] papers", "denies [attempted] murder": between a verb of speech with its object and a noun. */
function describesObject(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  if (tags[i - 1] !== "verb" || !isPlainNoun(tokens[i + 1])) return false;
  return readVerb(tokens[i - 1]!.key).some(
    ({ form, cue }) => cue && (takesObject(cue) || (form === "third" && cue.frames.has("np"))),
  );
}

/** A verb of speech that takes an object, and no clause behind it without "that". */
function takesObject({ frames }: Cue): boolean {
  return frames.has("pred") || (frames.has("np") && !frames.has("bare"));
}

/** "Another put it bluntly": what a noun would not have behind it. */
function opensObject(next: Token | undefined): boolean {
  return /^(?:pronoun|determiner|possessive|that)$/.test(CLOSED.get(next?.key ?? "") ?? "");
}

/** "lowered its full-year sales [forecast]": the phrase before it is the object of a verb already. */
function endsObject(tokens: readonly Token[], tags: readonly Tag[], i: number, at: number): boolean {
  const next = CLOSED.get(tokens[i + 1]?.key ?? "");
  if (next !== "preposition" && tokens[i + 1]?.kind !== "punctuation") return false;
  let from = at;
  while (from > 0 && at - from < 6 && /^(?:noun|number|mark)$/.test(tags[from]!)) from--;
  if (from === at || tags[from] !== "possessive" || tags[from - 1] !== "verb") return false;
  return !readVerb(tokens[from - 1]!.key).some(({ cue }) => cue?.frames.has("bare"));
}

/** "300 pledged delegates": a lower-case word of no closed class follows. */
function isPlainNoun(next: Token | undefined): boolean {
  return next?.kind === "word" && !isCapital(next) && !CLOSED.has(next.key) && !/ly$/.test(next.key);
}

function isPronounLike(key: string | undefined): boolean {
  return PLURAL.has(key ?? "") || key === "this" || key === "another";
}

/** "The report claims that" against "the health claims were". */
function isThirdPerson(tokens: readonly Token[], tags: readonly Tag[], i: number, at: number): boolean {
  const before = tags[at];
  if (before === undefined) return false;
  const next = tokens[i + 1];
  if (before === "mark") return /[,)"“”'‘’«»—–]/.test(tokens[at]?.text ?? "") && !isNounFollower(next);
  if (OPENS_PHRASE.has(before)) return false;
  if (before === "pronoun" && /^(?:he|she|it)$/.test(tokens[at]!.key)) return true;
  if (isHomograph(tokens, i)) return false;
  if (isObjectOf(tokens, tags, at)) return false;
  if (before === "noun" || before === "pronoun" || before === "relative" || before === "that")
    return (
      !isNounFollower(next) ||
      opensBareClause(tokens, i) ||
      isOnlyVerb(tokens, tags, i) ||
      (next?.key === "of" && speaksOf(tokens[i]!))
    );
  return before === "coordinator" && tags.slice(0, at).includes("verb") && !isNounFollower(next);
}

/** "the utility [says] repairs could take": what follows is the plural that a clause without "that" opens with. */
function opensBareClause(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    !CLOSED.has(next.key) &&
    readVerb(next.key).every(({ form }) => form === "third") &&
    readVerb(tokens[i]!.key).some(({ cue }) => cue?.frames.has("bare"))
  );
}

/** "says of", "warns of": no plural of a noun. */
function speaksOf({ key }: Token): boolean {
  return !HOMOGRAPHS.has(key) && readVerb(key).some(({ cue }) => cue?.frames.has("of"));
}

/** "Field [denies] attempted murder": no noun has this form, and the participle behind it describes what follows. */
function isOnlyVerb(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const reports = readVerb(tokens[i]!.key).some(({ cue }) => cue !== undefined && !cue.attitude);
  const isDescribed = /ed$/.test(tokens[i + 1]?.key ?? "") && isPlainNoun(tokens[i + 2]);
  return reports && isDescribed && !HOMOGRAPHS.has(tokens[i]!.key) && !tags.includes("verb");
}

/** "rejected Armenian [claims]", "published leaked [documents]": the one word between this one and a verb that takes an object, and no clause, describes it. */
function isObjectOf(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const verb = tags[at - 1];
  const isActive = verb === "participle" && tags[at - 2] === "have";
  if (tags[at] !== "noun" || !(isActive || /^(?:verb|gerund|infinitive)$/.test(verb ?? ""))) return false;
  if (readVerb(tokens[at]!.key).some(({ form }) => form === "past")) return true;
  return readVerb(tokens[at - 1]!.key).some(({ cue }) => cue && takesObject(cue));
}

/** After a plural noun stands its verb or "of". */
function isNounFollower(next: Token | undefined): boolean {
  if (next === undefined) return false;
  const closed = CLOSED.get(next.key);
  if (closed === "modal" || closed === "be" || closed === "have" || closed === "do" || next.key === "of")
    return true;
  const readings = readVerb(next.key);
  return (
    readings.length > 0 &&
    readings.every(({ form }) => form === "past" || form === "participle" || form === "third")
  );
}

/** "state", "rules", "plans": nouns unless a determiner, pronoun, "that", "to", a name or a quotation follows. */
function isHomograph(tokens: readonly Token[], i: number): boolean {
  if (!HOMOGRAPHS.has(tokens[i]!.key)) return false;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  // "rules out", "calls for": the particle tells.
  if (readVerb(tokens[i]!.key).some(({ cue }) => cue?.particles[0] === next.key)) return false;
  if (next.key === "," && /^(?:citing|quoting)$/.test(tokens[i + 2]?.key ?? "")) return false;
  if (next.kind === "punctuation")
    return !/^["“'‘«$:]$/.test(next.key) && !(/^[.,;]$/.test(next.key) && endsAttribution(tokens, i));
  if (next.kind === "number" || isCapital(next) || next.key === "on")
    return isCapital(tokens[i]!) && !isCapital(tokens[0]!);
  const closed = CLOSED.get(next.key);
  return !(
    closed === "determiner" ||
    closed === "pronoun" ||
    closed === "possessive" ||
    closed === "that" ||
    closed === "subordinator" ||
    next.key === "to"
  );
}

/** "…,” Field notes.": between a comma or quotation and a mark there is nothing but a name. */
function endsAttribution(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && isCapitalWord(tokens[at])) at--;
  return at >= 0 && at < i - 1 && at > i - 5 && /^[,"”'’]$/.test(tokens[at]!.key);
}

/** "[Images] reviewed by the group show that": a plural before the first verb, and nothing but a participle behind it. */
function hasPluralHead(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  if (!readVerb(tokens[i]!.key).some(({ form, cue }) => form === "base" && cue?.frames.has("that")))
    return false;
  const verbs = tags.slice(0, i).flatMap((tag, at) => (/^(?:verb|modal|be|have|do)$/.test(tag) ? [at] : []));
  const [reduced, ...others] = verbs;
  if (reduced === undefined || others.length > 0 || tags[reduced] !== "verb") return false;
  return (
    CLOSED.get(tokens[reduced + 1]?.key ?? "") === "preposition" &&
    /[^s]s$/.test(tokens[reduced - 1]?.key ?? "")
  );
}

function isPluralPresent(tokens: readonly Token[], tags: readonly Tag[], i: number, at: number): boolean {
  const before = tags[at];
  const key = tokens[at]?.key ?? "";
  if (before === "pronoun" && /^(?:i|we|you|they)$/.test(key)) return true;
  const unambiguous =
    !HOMOGRAPHS.has(tokens[i]!.key) && readVerb(tokens[i]!.key).some(({ cue }) => cue !== undefined);
  if (unambiguous && /^(?:noun|number|participle|mark)$/.test(before ?? "")) return key !== "-";
  if (before === undefined || isNounFollower(tokens[i + 1])) return false;
  if (before === "noun" && tokens[i + 1]?.key === "that" && hasPluralHead(tokens, tags, i)) return true;
  // "economists who favor taxes": behind "who" stands a verb.
  if (key === "who" && before === "relative") return true;
  if (isHomograph(tokens, i)) return false;
  if (PLURAL.has(key)) return true;
  if (before === "relative") return true;
  if (before === "that") return tokens[i + 1]?.kind === "word";
  if (before === "mark") return /[)"”,]/.test(key) && /s$/.test(tokens[at - 1]?.key ?? "");
  if (before !== "noun") return false;
  if (/[^s]s$/.test(key)) return true;
  return tags[at - 1] === "coordinator" && tags[at - 2] === "noun";
}
