// From the words in a speaker's slot to the entities they stand for.
// A stranger would get wrong that a phrase without a known name is a speaker all the same: "an angry neighbor" is an
// actor of its own within the article, and the same words later in it are the same actor.
import { fold } from "@isnad/text";
import { articleId } from "../article-id.ts";
import type { Entity, LanguageCode, Mention, MentionForm, Participant, Resolved, Span } from "../document.ts";
import type { SpeakerWords } from "../languages/language.ts";
import { PHRASING } from "../languages/languages.ts";
import { introducedAs } from "./introduced.ts";
import type { Memory } from "./memory.ts";
import type { MentionIndex } from "./mention-index.ts";
import { officesOf } from "./offices.ts";
import { headOf } from "./phrase-head.ts";

/** Code units back in which the last speaker is meant even where a list gives a name the other gender. */
const NEAR = 250;

/** Code units behind a form of address in which its bearer is named. */
const ADDRESSED = 80;

export interface SpeakerMention {
  readonly span: Span;
  readonly form: MentionForm;
  readonly entity: Entity;
}

/** Finds speakers in one article; remembers the unnamed ones it had to make. */
export class Speakers {
  readonly found: SpeakerMention[] = [];
  readonly #article: Resolved;
  readonly #memory: Memory;
  readonly #mentions: MentionIndex;
  /** Where each entity is mentioned first. */
  readonly #firstAt = new Map<Entity, number>();
  readonly #noting = new Set<string>();
  /** The state or body that somebody's office belongs to, by entity; made when first asked for. */
  #states: ReadonlyMap<Entity, string> | undefined;
  /** By folded words, and by the offset that their ids hold. */
  readonly #unnamed = new Map<string, Entity>();

  constructor(article: Resolved, memory: Memory, mentions: MentionIndex) {
    this.#article = article;
    this.#memory = memory;
    this.#mentions = mentions;
    for (const [mention, entity] of article.entityOf)
      this.#firstAt.set(entity, Math.min(mention.start, this.#firstAt.get(entity) ?? mention.start));
  }

  /** The participants that some words stand for; `at` is where the statement stands, `depth` how deep it is nested. */
  of(words: SpeakerWords, language: LanguageCode, at: number, depth: number): readonly Participant[] {
    switch (words.kind) {
      case "none":
        return [];
      case "dropped":
        return this.#dropped(words, language, at, depth);
      case "pronoun":
        if (PHRASING[language].isRelative(this.#article.text.slice(words.span.start, words.span.end)))
          return this.#antecedent(words, language).map((entity) =>
            this.#noted(words.span, "Pronoun", entity),
          );
        return (
          this.#opening(words, language, depth) ??
          this.#memory.pronoun({ ...words, language }, words.span.start)
        ).map((entity) => this.#noted(words.span, "Pronoun", entity));
      case "phrase":
        return this.inPhrase(words.span, language);
    }
  }

  #dropped(
    { subject, since, ...features }: Extract<SpeakerWords, { kind: "dropped" }>,
    language: LanguageCode,
    at: number,
    depth: number,
  ): readonly Participant[] {
    const own =
      subject !== undefined && !this.#memory.spokeSince(subject.since, depth, at)
        ? this.inPhrase(subject.span, language)
        : [];
    const last = since === undefined ? [] : this.#memory.lastSince(since, depth, at);
    const speaking = own.length > 0 ? own.map(({ entity }) => entity) : last;
    const opener =
      speaking.length === 0 && language === "ar"
        ? this.#memory.opener({ ...features, language }, depth, at)
        : undefined;
    if (opener !== undefined) return [{ entity: opener }];
    if (speaking.length === 0) {
      const agreeing = this.#memory.inForce({ ...features, language }, depth, at);
      return (agreeing.length > 0 ? agreeing : this.#memory.lastSince(at - NEAR, depth, at)).map(
        (entity) => ({ entity }),
      );
    }
    return speaking.map((entity) => ({ entity }));
  }

  /** "the envoy, who said": who is named right before, else the noun phrase there, else whoever was named last. */
  #antecedent(
    { span, antecedent }: Extract<SpeakerWords, { kind: "pronoun" }>,
    language: LanguageCode,
  ): readonly Entity[] {
    for (const mention of this.#mentions.backwards({ start: span.start - 160, end: span.start })) {
      const entity = this.#article.entityOf.get(mention);
      if (entity === undefined || mention.form === "Demonym" || mention.extent.end > span.start) continue;
      if (!/^[\s,]*$/u.test(this.#article.text.slice(mention.extent.end, span.start))) continue;
      if (antecedent !== undefined && (entity.kind === "place" || entity.kind === "country")) break;
      const agent = this.#agentOf(entity);
      return agent ? [agent] : [];
    }
    return antecedent === undefined
      ? this.#memory.pronoun({}, span.start)
      : this.inPhrase(antecedent, language).map(({ entity }) => entity);
  }

  /** The participants a noun phrase names: its head and what is coordinated with it, else an unnamed actor. */
  inPhrase(span: Span, language: LanguageCode): readonly Participant[] {
    const mentions = this.#mentionsIn(span);
    const head = headOf(this.#article.text, span, mentions, language);
    if (head === undefined || (head.form === "Description" && !this.#isResolved(head))) {
      const words = this.#article.text.slice(span.start, span.end);
      const varied = this.#introduced(span, language) ?? this.#varied(span, language, false);
      if (varied !== undefined) return [varied];
      if (PHRASING[language].isOutletAgain(words)) {
        const [outlet] = this.#memory.pronoun({ isThing: true, language }, span.start);
        if (outlet !== undefined) return [this.#noted(span, "Description", outlet)];
      }
      if (PHRASING[language].isOwnState(words)) return this.#ownState(span);
      if (PHRASING[language].refersBack(words)) return this.#inForce(span, language);
      const which = PHRASING[language].pointsAtTwo(words);
      if (which !== undefined) return this.#ofTwo(which, span);
    }
    if (head === undefined) return this.#unnamedActor(span, language);
    const compatriot = head.form === "Demonym" ? this.#varied(span, language, true) : undefined;
    if (compatriot !== undefined) return [compatriot];
    return [head, ...this.#coordinated(span, mentions, head)].flatMap((mention) => {
      const entity = this.#agentOf(this.#article.entityOf.get(mention)!);
      return entity === undefined ? [] : [{ entity, span: { start: mention.start, end: mention.end } }];
    });
  }

  /** "An engineer who left paints a darker picture. The valve, he says, …": whom the paragraph opens with, unnamed. */
  #opening(
    { span, gender, number, isThing }: Extract<SpeakerWords, { kind: "pronoun" }>,
    language: LanguageCode,
    depth: number,
  ): readonly Entity[] | undefined {
    if (gender === undefined || number !== "sg" || isThing) return undefined;
    const start = this.#article.text.lastIndexOf("\n", span.start) + 1;
    const words = this.#article.text.slice(start, Math.min(span.start, start + 80));
    const opening = PHRASING[language].openingPerson(words);
    if (opening === undefined || (opening.gender ?? gender) !== gender) return undefined;
    if (this.#memory.spokeSince(start, depth, span.start) || this.#namesPerson({ start, end: span.start }))
      return undefined;
    return this.inPhrase({ start, end: start + opening.length }, language).map(({ entity }) => entity);
  }

  #namesPerson(span: Span): boolean {
    return this.#mentionsIn(span).some(({ kind, form }) => kind === "person" && form === "Name");
  }

  /** "The cardiologist": who was introduced so. */
  #introduced(span: Span, language: LanguageCode): Participant | undefined {
    const noun = PHRASING[language].introducingNoun(this.#article.text.slice(span.start, span.end));
    const meant = noun && introducedAs(this.#article, this.#mentions, noun, span.start);
    return meant ? this.#noted(span, "Description", meant) : undefined;
  }

  /** "The 58-year-old", "the Swede": the person whom "he" or "she" would mean there. */
  #varied(span: Span, language: LanguageCode, isDemonym: boolean): Participant | undefined {
    const words = this.#article.text.slice(span.start, span.end);
    const features = PHRASING[language].variesName(words, isDemonym);
    if (features === undefined) return undefined;
    const [meant, ...others] = this.#memory.pronoun({ ...features, number: "sg", language }, span.start);
    const isOther =
      features.gender !== undefined && meant?.gender !== undefined && meant.gender !== features.gender;
    return meant?.kind === "person" && others.length === 0 && !isOther
      ? this.#noted(span, "Description", meant)
      : undefined;
  }

  /** "The former", "the latter", "both": of the two who were named last before. */
  #ofTwo(which: "former" | "latter" | "both", span: Span): readonly Participant[] {
    const named = new Set<Entity>();
    for (const mention of this.#mentions.backwards({ start: span.start - 400, end: span.start })) {
      const entity = this.#article.entityOf.get(mention);
      const names = mention.form === "Name" || mention.form === "Metonym";
      if (entity?.named && names && entity.kind !== "place") named.add(entity);
      if (named.size === 2) break;
    }
    const [latter, former] = named;
    const meant = which === "both" ? [former, latter] : [which === "former" ? former : latter];
    return meant.flatMap((entity) => (entity ? [this.#noted(span, "Description", entity)] : []));
  }

  /** Does a description stand for somebody whom the article named or described before? */
  #isResolved(mention: Mention): boolean {
    const entity = this.#article.entityOf.get(mention)!;
    return entity.named || this.#firstAt.get(entity)! < mention.start;
  }

  /** A town that speaks is its state; a place that no state is known for does not speak. */
  #agentOf(entity: Entity): Entity | undefined {
    if (entity.kind !== "place") return entity;
    const states = [entity.partOf, entity.locatedIn].map((id) =>
      id === undefined ? undefined : this.#article.entities.get(id),
    );
    return states.find((state) => state?.kind === "country");
  }

  /** "The statement added", البيان ذاته: whoever spoke last, by another word. */
  #inForce(span: Span, language: LanguageCode): readonly Participant[] {
    const opener = this.#addressed(span, language) ?? this.#memory.opener({}, 0, span.start);
    const meant = opener === undefined ? this.#memory.inForce({}, 0, span.start) : [opener];
    return meant.map((entity) => this.#noted(span, "Description", entity));
  }

  /** "معاليه": whoever was last called معالي. */
  #addressed(span: Span, language: LanguageCode): Entity | undefined {
    const { text, entityOf } = this.#article;
    const address = PHRASING[language].addressIn(text.slice(span.start, span.end));
    const at = address === undefined ? -1 : text.lastIndexOf(address, span.start - 1);
    if (at < 0) return undefined;
    const near = this.#mentions.overlapping({ start: at, end: Math.min(span.start, at + ADDRESSED) });
    const persons = near.map((mention) => entityOf.get(mention));
    return persons.find((entity) => entity?.kind === "person" && entity.named);
  }

  /** "His country" is the state that the last speaker has an office in; nobody where the article names none. */
  #ownState(span: Span): readonly Participant[] {
    const speaker = this.#memory.inForce({}, 0, span.start)[0];
    const state = speaker && this.#stateOf(speaker);
    return state ? [this.#noted(span, "Description", state)] : [];
  }

  #stateOf(entity: Entity): Entity | undefined {
    this.#states ??= officesOf(this.#article);
    const id = this.#states.get(entity) ?? entity.partOf ?? entity.locatedIn;
    const body = id === undefined ? undefined : this.#article.entities.get(id);
    if (body === undefined || body.kind === "country") return body;
    return [body.partOf, body.locatedIn]
      .map((of) => (of === undefined ? undefined : this.#article.entities.get(of)))
      .find((of) => of?.kind === "country");
  }

  #mentionsIn(span: Span): Mention[] {
    return this.#mentions.overlapping(span).filter((mention) => this.#article.entityOf.has(mention));
  }

  #coordinated(span: Span, mentions: readonly Mention[], head: Mention): Mention[] {
    const found: Mention[] = [];
    let last = head;
    for (const mention of mentions) {
      if (mention.extent.start < last.extent.end || mention.start >= span.end || mention.form === "Demonym")
        continue;
      if (
        !/^[\s,،]*(?:and\s+(?:the\s+|his\s+|her\s+|their\s+)?|و)?$/u.test(
          this.#article.text.slice(last.extent.end, mention.extent.start),
        )
      )
        break;
      if (!/(?:and|و)/u.test(this.#article.text.slice(last.extent.end, span.end))) break;
      found.push(mention);
      last = mention;
    }
    return found;
  }

  #unnamedActor(span: Span, language: LanguageCode): readonly Participant[] {
    const label = PHRASING[language].describe(this.#article.text.slice(span.start, span.end));
    const key = fold(label.text);
    if (key === "") return [];
    const entity = this.#unnamed.get(key) ??
      this.#unnamed.get(String(span.start)) ?? {
        id: `${label.kind === "organization" ? "organization" : "actor"}/${articleId(this.#article)}/${span.start}`,
        kind: label.kind,
        named: false,
        labels: { [language]: label.text },
        aliases: [],
        ...(label.gender && { gender: label.gender }),
        ...(label.number && { number: label.number }),
      };
    this.#unnamed.set(key, entity).set(String(span.start), entity);
    return [this.#noted(span, "Description", entity)];
  }

  #noted(span: Span, form: MentionForm, entity: Entity): Participant {
    const key = `${span.start},${span.end}`;
    if (!this.#noting.has(key)) this.found.push({ span, form, entity });
    this.#noting.add(key);
    return { entity, span };
  }
}
