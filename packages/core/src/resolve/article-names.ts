// Who the mentions of one article are, before articles are compared: names grouped, short names bound, descriptions led
// back to the nearest earlier entity that fits.
// A stranger would get wrong the groups' keys: a last name alone is no key outside its article.
import { fold } from "@isnad/text";
import { articleId } from "../article-id.ts";
import type { EntityKind, LanguageCode, Mention, Recognized, Span } from "../document.ts";
import { lastName } from "../recognize/repeats.ts";
import { describes, holderOf, lastNamed, namedInFull } from "./descriptions.ts";
import { headWords, phraseWords, typeWords } from "./head-words.ts";
import { group, type LocalName, mentioned, nearest, sameSort } from "./local-name.ts";
import { institutionOf, localState } from "./local-state.ts";
import { Neighbors } from "./neighbors.ts";

export function namesOf(article: Recognized): LocalName[] {
  return new ArticleNames(article).all;
}

class ArticleNames {
  readonly all: LocalName[] = [];
  readonly #article: Recognized;
  #state: { readonly id: string | undefined } | undefined;
  readonly #id: string;
  readonly #byEntry = new Map<string, LocalName>();
  readonly #byName = new Map<string, LocalName>();
  readonly #byLastName = new Map<string, Set<LocalName>>();
  /** By where the noun phrase of its first mention there starts. */
  readonly #byExtent = new Map<number, LocalName>();
  readonly #neighbors: Neighbors;

  constructor(article: Recognized) {
    this.#article = article;
    this.#neighbors = new Neighbors(this.all, article.text.length);
    this.#id = articleId(article);
    const names = article.mentions.filter(({ form }) => form !== "Description");
    const last = new Set(
      names.flatMap((each) => (each.kind === "person" ? [fold(lastName(this.#text(each)) ?? "")] : [])),
    );
    const shorter = new Set<string>();
    for (const each of names)
      if (each.kind === "organization" && each.entry === undefined)
        for (const part of edgesOf(fold(this.#text(each)))) shorter.add(part);
    const isFull = (each: Mention) => {
      const key = fold(this.#text(each));
      return (
        isFullName(this.#text(each), each) &&
        !last.has(key) &&
        !(each.kind === "organization" && shorter.has(key))
      );
    };
    const short: Mention[] = [];
    for (const mention of names) {
      if (isFull(mention)) this.#join(mention, this.#named(mention));
      else short.push(mention);
    }
    for (const mention of short) this.#join(mention, this.#short(mention));
    for (const mention of article.mentions) if (mention.form === "Description") this.#described(mention);
  }

  /** The words, the article given back its alef where a lam swallowed it: "ل[لعراق]" is العراق. */
  #text({ start, end }: Span): string {
    const { text } = this.#article;
    const isAfterLam = text[start] === "ل" && text[start - 1] === "ل";
    return (isAfterLam ? "ا" : "") + text.slice(start, end);
  }

  #named(mention: Mention): LocalName {
    if (mention.entry !== undefined) return this.#listed(mention.entry, mention);
    const key = `${group(mention.kind)} ${fold(this.#text(mention))}`;
    const known = this.#byName.get(key) ?? this.#sameExtent(mention);
    const name = known ?? this.#create(mention, {});
    this.#byName.set(key, name);
    return name;
  }

  /** A last name or a short name: of the one in the article it can belong to, or itself. */
  #short(mention: Mention): LocalName {
    if (mention.entry !== undefined) return this.#listed(mention.entry, mention);
    const key = fold(this.#text(mention));
    const exact = this.#byName.get(`${group(mention.kind)} ${key}`) ?? this.#sameExtent(mention);
    if (exact !== undefined) return exact;
    const owners =
      mention.kind === "person" ? [...(this.#byLastName.get(key) ?? [])] : this.#longer(mention, key);
    if (mention.kind !== "person")
      return (owners.length === 1 ? owners[0] : undefined) ?? this.#named(mention);
    const before = owners.filter(({ start }) => start <= mention.start);
    const owner = owners.length === 1 ? owners[0] : nearest(before, mention);
    return owner ?? this.#named(mention);
  }

  /** The bodies whose names begin or end with a shorter one of two words: "لجنة المال" for "لجنة المال والموازنة". */
  #longer(mention: Mention, key: string): LocalName[] {
    if (mention.kind !== "organization" || !key.includes(" ")) return [];
    return this.#neighbors
      .of(mention.start)
      .filter(
        ({ kind, entry, forms }) =>
          kind === "organization" &&
          entry === undefined &&
          [...forms.keys()].some(
            (form) => fold(form).startsWith(`${key} `) || fold(form).endsWith(` ${key}`),
          ),
      );
  }

  #listed(entry: string, mention: Mention): LocalName {
    const known = this.#byEntry.get(entry);
    if (known !== undefined) return known;
    const name = this.#create(mention, {
      entry,
      kind: this.#article.lists.rowOf(entry)?.kind ?? mention.kind,
    });
    this.#byEntry.set(entry, name);
    return name;
  }

  /** "(واع)" after what it is short for: both have the same noun phrase's start. */
  #sameExtent(mention: Mention): LocalName | undefined {
    if (mention.rule !== "short-name-in-brackets") return undefined;
    return this.#byExtent.get(mention.extent.start);
  }

  #described(mention: Mention): void {
    if (mention.entry !== undefined) {
      this.#join(mention, this.#listed(mention.entry, mention));
      return;
    }
    const text = this.#text(mention);
    if (mention.rule === "ar-the-latter") {
      const last = lastNamed(this.#neighbors.of(mention.start), mention);
      if (last !== undefined) this.#join(mention, last);
      return;
    }
    if (OF_NO_STATE.test(mention.rule)) {
      this.#join(mention, this.#stateless(mention, text));
      return;
    }
    if (mention.rule === "ar-office-of-person") {
      this.#join(mention, this.#byWords(mention, text));
      return;
    }
    const heads = headWords(text, mention.language);
    const isNew =
      !mention.named && mention.rule !== "en-speaker-alone" && !isDefinite(text, mention.language);
    const earlier = isNew ? undefined : this.#earlier(mention, heads);
    const fitting =
      earlier ??
      (isAnaphoric(mention)
        ? this.#onlyOne(mention, heads)
        : isNew
          ? undefined
          : holderOf(this.#neighbors.of(mention.start), mention, text));
    if (fitting === undefined && (isAnaphoric(mention) || SPEAKER_IN_FORCE.test(text))) return;
    this.#join(mention, fitting ?? this.#create(mention, { named: false }));
  }

  /** The nearest one mentioned before whose role, head or type has the description's head. */
  #earlier(mention: Mention, heads: readonly string[]): LocalName | undefined {
    if (heads.length === 0) return undefined;
    const fits = this.#neighbors.of(mention.start).filter((name) => {
      if (!sameSort(name.kind, mention.kind) || (name.starts[0] ?? mention.start) >= mention.start)
        return false;
      if (mention.gender !== undefined && name.gender !== undefined && mention.gender !== name.gender)
        return false;
      if (mention.kind === "person" && (name.number === "pl") !== (mention.number === "pl")) return false;
      if (mention.of !== undefined && name.affiliations.size > 0 && !name.affiliations.has(mention.of))
        return false;
      if (
        mention.language === "ar" &&
        mention.kind !== "group" &&
        !describes(mention, this.#text(mention), name)
      )
        return false;
      return heads.length > 0 && heads.every((head) => name.heads.has(head));
    });
    return nearest(fits, mention);
  }

  /** "وزارة النفط": the one named in full, else the local state's, else the article's own. */
  #stateless(mention: Mention, text: string): LocalName {
    const full = namedInFull(this.#neighbors.of(mention.start), mention, text);
    if (full !== undefined) return full;
    this.#state ??= { id: localState(this.#article) };
    const entry = institutionOf(text, mention.language, this.#state.id);
    if (entry !== undefined) return this.#listed(entry, mention);
    return this.#byWords(mention, text);
  }

  /** An unnamed one of this article that its very words tell from others. */
  #byWords(mention: Mention, text: string): LocalName {
    const key = `described ${fold(text)}`;
    const name = this.#byName.get(key) ?? this.#create(mention, { named: false });
    this.#byName.set(key, name);
    return name;
  }

  /** A headline may say "the mission" before the text names it: the one of the article that fits, if there is one. */
  #onlyOne(mention: Mention, heads: readonly string[]): LocalName | undefined {
    const fits = this.#neighbors
      .of(mention.start)
      .filter(
        (name) =>
          name.kind === mention.kind && heads.length > 0 && heads.every((head) => name.heads.has(head)),
      );
    return fits.length === 1 ? fits[0] : undefined;
  }

  #create(mention: Mention, rest: { entry?: string; kind?: EntityKind; named?: boolean }): LocalName {
    const row = rest.entry === undefined ? undefined : this.#article.lists.rowOf(rest.entry);
    const name: LocalName = {
      kind: mention.kind,
      named: mention.named,
      forms: new Map(),
      heads: new Set(row === undefined ? [] : typeWords(row)),
      affiliations: new Set(row?.partOf === undefined ? [] : [row.partOf]),
      roleWords: new Set(),
      articleId: this.#id,
      start: mention.start,
      mentions: [],
      starts: [],
      ...(row === undefined ? {} : { row }),
      ...rest,
    };
    this.all.push(name);
    return name;
  }

  #join(mention: Mention, name: LocalName): void {
    mentioned(name, mention);
    this.#neighbors.note(name, mention.start);
    if (!this.#byExtent.has(mention.extent.start)) this.#byExtent.set(mention.extent.start, name);
    name.gender ??= mention.gender;
    name.number ??= mention.number;
    if (mention.form === "Name" || !name.named) this.#note(mention, name);
    for (const role of mention.roles) {
      for (const word of headWords(this.#text(role), mention.language)) name.heads.add(word);
      for (const word of phraseWords(this.#text(role))) name.roleWords.add(word);
      if (typeof role.affiliation === "string") name.affiliations.add(role.affiliation);
    }
    if (mention.of !== undefined) name.affiliations.add(mention.of);
    if (mention.kind === "organization" || !mention.named || mention.form === "Description")
      for (const word of headWords(
        this.#text(mention.form === "Description" ? mention : mention.extent),
        mention.language,
      ))
        name.heads.add(word);
  }

  #ownsLastName(last: string, name: LocalName): void {
    const owners = this.#byLastName.get(last) ?? new Set();
    owners.add(name);
    this.#byLastName.set(last, owners);
  }

  #note(mention: Mention, name: LocalName): void {
    const end = UNNAMED_SPEAKER.test(mention.rule) ? Math.max(mention.end, mention.extent.end) : mention.end;
    const text = this.#text({ start: mention.start, end }).replace(/\s+/g, " ");
    const form = name.forms.get(text) ?? { text, language: mention.language, count: 0 };
    form.count++;
    if (name.kind === "person" && form.count === 1)
      for (const last of [lastName(text), text.split(/\s+/).at(-1)])
        if (last !== undefined && last !== text) this.#ownsLastName(fold(last), name);
    name.forms.set(text, form);
  }
}

/** Labelled with what tells them from others: "a source [in the ministry]". */
const UNNAMED_SPEAKER = /^(?:ar|en)-unnamed-speaker$/;
const OF_NO_STATE = /^(?:ar|en)-institution-without-state$/;
/** Whoever speaks, where the article has no such office: left to the statements. */
const SPEAKER_IN_FORCE = /^المتحدثة?$/u;

/** What stands before or after a space of a name: what it may be called in short. */
function edgesOf(name: string): string[] {
  const edges: string[] = [];
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1))
    edges.push(name.slice(0, at), name.slice(at + 1));
  return edges;
}

/** A person's name of one word, or a form whose rule says it repeats, waits for the full ones. */
function isFullName(text: string, mention: Mention): boolean {
  if (mention.rule === "repeat-by-last-name") return false;
  return mention.kind !== "person" || /\s/.test(text.trim());
}

function isAnaphoric(mention: Mention): boolean {
  return /^(?:(?:ar|en)-institution|ar-trade|ar-speaker)-alone$/.test(mention.rule);
}

function isDefinite(text: string, language: LanguageCode): boolean {
  return language === "ar" && /^(?:ال|لل)/u.test(text);
}
