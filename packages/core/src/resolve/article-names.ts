// Who the mentions of one article are, before articles are compared: names grouped, short names bound, descriptions led
// back to the nearest earlier entity that fits.
// A stranger would get wrong the groups' keys: a last name alone is no key outside its article.
import { fold } from "@isnad/text";
import { articleId } from "../article-id.ts";
import type { EntityKind, Mention, Recognized, Span } from "../document.ts";
import { lastName } from "../recognize/repeats.ts";
import { lastNamed, namedInFull, whoIsDescribed } from "./descriptions.ts";
import { conceptsIn, headWords, isConceptWord, phraseWords } from "./head-words.ts";
import type { Joins } from "./joins.ts";
import { type DraftName, finished, group, type LocalName, mentioned, named, nearest } from "./local-name.ts";
import { institutionOf, localState, missionsOf, statesOf } from "./local-state.ts";
import { Neighbors } from "./neighbors.ts";
import { isOutletsName } from "./publishers.ts";
import { waitsForFullName } from "./short-names.ts";

/** The names of an article; why each mention is a name's goes into `joins`, where somebody asks. */
export function namesOf(article: Recognized, joins?: Joins): LocalName[] {
  return new ArticleNames(article, joins).all.map((draft) => {
    const name = finished(draft);
    joins?.finished(draft, name);
    return name;
  });
}

/** What stands before the name of where somebody wrote, in code units no longer than {@link LONGEST_VENUE}. */
const VENUE = /(?:^|\s)(?:على|عبر|on|via|through)\s(?:(?:منصة|منصات|موقع|شبكة|تطبيق)\s)?["“«]?$/u;
const LONGEST_VENUE = 14;

class ArticleNames {
  readonly all: DraftName[] = [];
  readonly #article: Recognized;
  readonly #id: string;
  readonly #states: ReadonlySet<string>;
  readonly #missions: ReadonlyMap<string, string>;
  #home: { readonly id: string | undefined } | undefined;
  readonly #byEntry = new Map<string, DraftName>();
  readonly #byName = new Map<string, DraftName>();
  readonly #byLastName = new Map<string, Set<DraftName>>();
  readonly #byMiddleName = new Map<string, Set<DraftName>>();
  readonly #byFirstName = new Map<string, Set<DraftName>>();
  /** By where the noun phrase of its first mention there starts. */
  readonly #byExtent = new Map<number, DraftName>();
  readonly #neighbors: Neighbors;
  readonly #joins: Joins | undefined;

  constructor(article: Recognized, joins: Joins | undefined) {
    this.#article = article;
    this.#joins = joins;
    this.#neighbors = new Neighbors(this.all, article.text.length);
    this.#id = articleId(article);
    this.#states = statesOf(article);
    this.#missions = missionsOf(article);
    const names = article.mentions.filter(({ form }) => form !== "Description");
    const waits = waitsForFullName(names, (span) => this.#text(span));
    const short: Mention[] = [];
    for (const mention of names) {
      if (waits(mention)) short.push(mention);
      else this.#join(mention, this.#named(mention));
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

  #named(mention: Mention): DraftName {
    if (mention.entry !== undefined) return this.#listed(mention.entry, mention);
    const key = `${group(mention.kind)} ${fold(this.#text(mention))}`;
    const known = this.#byName.get(key) ?? this.#samePhrase(mention);
    const name = known ?? this.#create(mention, {});
    this.#byName.set(key, name);
    return name;
  }

  /** A last name or a short name: of the one in the article it can belong to, or itself. */
  #short(mention: Mention): DraftName {
    if (mention.entry !== undefined) return this.#listed(mention.entry, mention);
    const key = fold(this.#text(mention));
    const exact = this.#byName.get(`${group(mention.kind)} ${key}`) ?? this.#samePhrase(mention);
    if (exact !== undefined) return exact;
    const owners = mention.kind === "person" ? this.#owners(key) : this.#longer(mention, key);
    if (owners.length === 1) return owners[0]!;
    if (mention.kind !== "person") return this.#named(mention);
    const before = owners.filter(({ start }) => start <= mention.start);
    return nearest(before, mention) ?? this.#named(mention);
  }

  /** Those whose last name it is, or else whose second of three, or the only one whose first (Abiy for Abiy Ahmed). */
  #owners(key: string): DraftName[] {
    const bearers = this.#bearers(key);
    if (bearers.length > 0) return bearers;
    const middle = this.#byMiddleName.get(key);
    if (middle !== undefined) return [...middle];
    const first = [...(this.#byFirstName.get(key) ?? [])];
    return first.length === 1 ? first : [];
  }

  /** Those of a last name, written with its article or without: "Abadi" for "Haider al-Abadi". */
  #bearers(last: string): DraftName[] {
    const bare = last.replace(/^(?:al |el |ال)(?=\p{L}{3})/u, "");
    return [...(this.#byLastName.get(last) ?? this.#byLastName.get(bare) ?? [])];
  }

  /**
   * The bodies whose names begin or end with a shorter one of two words ("لجنة المال" for "لجنة المال والموازنة"), or that only
   * say besides that they are an outlet ("سيف" for "سيف للأنباء").
   */
  #longer(mention: Mention, key: string): DraftName[] {
    if (mention.kind !== "organization") return [];
    const isShortFor = (form: string) =>
      key.includes(" ")
        ? form.startsWith(`${key} `) || form.endsWith(` ${key}`)
        : isOutletsName(key, form) || isHeadAnd(key, form) || isInitials(key, form);
    return this.#neighbors
      .of(mention.start)
      .filter(
        ({ kind, entry, forms }) =>
          kind === "organization" &&
          entry === undefined &&
          [...forms.keys()].some((form) => isShortFor(fold(form))),
      );
  }

  #listed(listed: string, mention: Mention): DraftName {
    const entry = this.#missions.get(listed) ?? listed;
    const known = this.#byEntry.get(entry);
    if (known !== undefined) return known;
    const name = this.#create(mention, { entry });
    this.#byEntry.set(entry, name);
    return name;
  }

  /** "(واع)" after what it is short for: both have the same noun phrase's start. */
  #samePhrase(mention: Mention): DraftName | undefined {
    return mention.refers === "same-phrase" ? this.#byExtent.get(mention.extent.start) : undefined;
  }

  /** "على فيسبوك", "on Facebook": where somebody wrote it, and not whom "the company" means. */
  #isVenue({ row, mentions }: DraftName): boolean {
    const { text } = this.#article;
    return (
      row?.type === "company" &&
      mentions.every(({ start }) => VENUE.test(text.slice(start - LONGEST_VENUE, start)))
    );
  }

  #described(mention: Mention): void {
    const name = this.#whoIsDescribed(mention, this.#text(mention));
    if (name !== undefined) this.#join(mention, name);
  }

  #whoIsDescribed(mention: Mention, text: string): DraftName | undefined {
    if (mention.entry !== undefined) return this.#listed(mention.entry, mention);
    const near = this.#neighbors.of(mention.start);
    if (mention.refers === "latter") return lastNamed(near, mention);
    if (mention.refers === "home") return this.#atHome(mention, text);
    if (mention.refers === "words") return this.#byWords(mention, text);
    const who = whoIsDescribed(
      near.filter((name) => !this.#isVenue(name)),
      mention,
      text,
    );
    return who === "new" ? this.#create(mention, { named: false }) : who;
  }

  /** "وزارة النفط": the one named in full, else the local state's, else the article's own. */
  #atHome(mention: Mention, text: string): DraftName {
    const full = namedInFull(this.#neighbors.of(mention.start), mention, text);
    if (full !== undefined) return full;
    this.#home ??= { id: localState(this.#article) };
    const entry = institutionOf(text, mention.language, this.#home.id);
    if (entry !== undefined) return this.#listed(entry, mention);
    return this.#byWords(mention, text);
  }

  /** An unnamed one of this article that its very words tell from others. */
  #byWords(mention: Mention, text: string): DraftName {
    const key = `described ${fold(text)}`;
    const name = this.#byName.get(key) ?? this.#create(mention, { named: false });
    this.#byName.set(key, name);
    return name;
  }

  #create(mention: Mention, rest: { entry?: string; named?: boolean }): DraftName {
    const row = rest.entry === undefined ? undefined : this.#article.lists.rowOf(rest.entry);
    const name = named(mention, { articleId: this.#id, states: this.#states, row, ...rest });
    this.all.push(name);
    return name;
  }

  #join(mention: Mention, name: DraftName): void {
    this.#joins?.note(mention, name, this.#text(mention));
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
    if (name.entry === undefined && isBody(name.kind))
      for (const concept of conceptsIn(this.#text(this.#phrase(mention)))) name.concepts.add(concept);
  }

  /** A body's noun phrase, and the two words before a place that may say what it is: "the town of [Salqin]". */
  #phrase({ kind, extent, start }: Mention): Span {
    if (kind === "organization") return extent;
    const before = this.#article.text.slice(Math.max(0, start - 24), start);
    const words = /(?:[\p{L}\p{M}]+\s+){1,2}$/u.exec(before)?.[0] ?? "";
    return { start: Math.min(extent.start, start - words.length), end: extent.end };
  }

  #note(mention: Mention, name: DraftName): void {
    const isNew = !mention.named && mention.refers === undefined;
    const end = isNew ? Math.max(mention.end, mention.extent.end) : mention.end;
    const text = this.#text({ start: mention.start, end }).replace(/\s+/g, " ");
    const form = name.forms.get(text) ?? { text, language: mention.language, count: 0 };
    form.count++;
    name.forms.set(text, form);
    if (name.kind !== "person" || form.count > 1) return;
    const words = text.split(/\s+/);
    for (const last of [lastName(text), words.at(-1)])
      if (last !== undefined && last !== text) this.#ownsLastName(fold(last), name);
    if (words.length > 1) addTo(this.#byFirstName, fold(words[0]!), name);
    if (words.length === 3) addTo(this.#byMiddleName, fold(words[1]!), name);
  }

  #ownsLastName(last: string, name: DraftName): void {
    for (const key of new Set([last, last.replace(/^(?:al |el |ال)(?=\p{L}{3})/u, "")])) {
      const owners = this.#byLastName.get(key) ?? new Set();
      this.#byLastName.set(key, owners.add(name));
    }
  }
}

/** "npfl" of "nigeria premier football league". */
function isInitials(key: string, form: string): boolean {
  if (!/^[a-z]{3,8}$/.test(key)) return false;
  const words = form.split(" ").filter((word) => !/^(?:of|and|for|the|on|in|to|de|s)$/.test(word));
  return words.length === key.length && words.every((word, index) => word[0] === key[index]);
}

/** "شركة دوسان" is what it is and what it is called. */
function isHeadAnd(key: string, form: string): boolean {
  return form.endsWith(` ${key}`) && isConceptWord(form.slice(0, -key.length - 1));
}

function addTo(names: Map<string, Set<DraftName>>, key: string, name: DraftName): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, new Set([name]));
  else known.add(name);
}

function isBody(kind: EntityKind): boolean {
  return kind === "organization" || kind === "place";
}
