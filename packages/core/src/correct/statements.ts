// Corrections of who said what: statements that are none, and speakers.
// A stranger would get wrong how a statement is found: by the words of its content, in full or in part, folded like names;
// offsets move when an article is mended, words seldom do. Two that fit are none: the user is asked which.
import { fold, scriptOf } from "@isnad/text";
import { statementId } from "../article-id.ts";
import { keeping } from "../attribute/threshold.ts";
import type { Attributed, Entity, Participant, Statement } from "../document.ts";
import { entityId } from "../resolve/entities.ts";
import type { Correction } from "./correction.ts";
import { type EntityChanges, nothingCalled } from "./entities.ts";
import type { Log } from "./log.ts";
import { current } from "./node.ts";
import { matchesSource } from "./scope.ts";

type Of<Action> = Extract<Correction, { action: Action }>;
type Targeting = Of<"drop"> | Of<"speaker">;

/** A statement's place in the corpus. */
interface Target {
  readonly article: number;
  readonly statement: number;
}

interface Candidate extends Target {
  readonly id: string;
  readonly words: string;
  readonly cue: string;
}

/** The articles with statements dropped first, then given to other speakers. `changes` knows the entities. */
export function correctedStatements(
  articles: readonly Attributed[],
  corrections: readonly Correction[],
  base: string,
  changes: EntityChanges,
  log: Log,
): Attributed[] {
  const drops = corrections.filter((each): each is Of<"drop"> => each.action === "drop");
  const speakers = corrections.filter((each): each is Of<"speaker"> => each.action === "speaker");
  if (drops.length + speakers.length === 0) return [...articles];
  const find = finder(articles, base, log);
  const dropped = new Map<string, Correction>();
  for (const drop of drops) {
    const found = find(drop, drop.said.drop);
    if (found === undefined) continue;
    const before = dropped.get(found.id);
    if (before === undefined) dropped.set(found.id, drop);
    log.changed(drop, [], [found.id]);
  }
  const spoken = new Map<string, { readonly by: Correction; readonly speakers: readonly Entity[] }>();
  for (const correction of speakers) {
    const found = find(correction, correction.said.says);
    const entities = found && speakersOf(correction, changes, log);
    if (found === undefined || entities === undefined) continue;
    const other = dropped.get(found.id) ?? spoken.get(found.id)?.by;
    if (other !== undefined && other.text !== correction.text) {
      log.report(correction, `${other.where} is about the same statement and stands: delete one of the two`);
      continue;
    }
    spoken.set(found.id, { by: correction, speakers: entities });
    log.changed(
      correction,
      [found.id],
      articles[found.article]!.statements[found.statement]!.speakers.map(({ entity }) => entity.id),
    );
  }
  return articles.map((article) => corrected(article, dropped, spoken));
}

function corrected(
  article: Attributed,
  dropped: ReadonlyMap<string, unknown>,
  spoken: ReadonlyMap<string, { readonly speakers: readonly Entity[] }>,
): Attributed {
  const ids = article.statements.map((statement) => statementId(article, statement));
  if (!ids.some((id) => dropped.has(id) || spoken.has(id))) return article;
  const statements = article.statements.map((statement, at) => {
    const speakers = spoken.get(ids[at]!)?.speakers;
    return speakers === undefined ? statement : spokenBy(article, statement, speakers);
  });
  const meant = reassigned(article, statements);
  return keeping({ ...article, statements, speakerMentions: meant }, (_, at) => !dropped.has(ids[at]!));
}

/**
 * A pronoun or description that attribution took for the speaker stands for the new one, where one takes the place of
 * one; a name that means somebody else is no speaker's mention any more.
 */
function spokenBy(article: Attributed, statement: Statement, entities: readonly Entity[]): Statement {
  const [old] = statement.speakers;
  const isOne = entities.length === 1 && statement.speakers.length === 1;
  const isLoose = article.speakerMentions.some(
    ({ span }) => span.start === old?.span?.start && span.end === old.span.end,
  );
  const span = isOne && isLoose ? old?.span : undefined;
  const speakers = entities.map(
    (entity): Participant => ({ entity, ...(span === undefined ? {} : { span }) }),
  );
  return { ...statement, speakers, via: statement.via.filter(({ entity }) => !entities.includes(entity)) };
}

/** A pronoun or description that only such a statement's speaker stands on means the new one. */
function reassigned(article: Attributed, statements: readonly Statement[]): Attributed["speakerMentions"] {
  const meant = new Map<string, Entity>();
  for (const { speakers, addressees, via } of statements)
    for (const { span, entity } of [...speakers, ...addressees, ...via])
      if (span !== undefined) meant.set(`${span.start},${span.end}`, entity);
  return article.speakerMentions.map((mention) => ({
    ...mention,
    entity: meant.get(`${mention.span.start},${mention.span.end}`) ?? mention.entity,
  }));
}

function speakersOf(correction: Of<"speaker">, changes: EntityChanges, log: Log): Entity[] | undefined {
  const { speaker, kind } = correction.said;
  const found = speaker.map((name) => {
    const known = changes.nodes.find(name, []);
    if ("node" in known) return current(known.node).entity;
    if ("none" in known && kind !== undefined) {
      const language = scriptOf(name) === "Arab" ? "ar" : "en";
      const made: Entity = {
        id: entityId(kind, name),
        kind,
        named: true,
        labels: { [language]: name },
        aliases: [],
      };
      return changes.nodes.add(made).entity;
    }
    if ("none" in known)
      log.report(correction, `${nothingCalled(name, [])}, or say its kind: to have it made`);
    else log.report(correction, `"${name}" may be several: write the IRI of one`);
    return undefined;
  });
  return found.includes(undefined) ? undefined : [...new Set(found as Entity[])];
}

/** Finds statements by IRI or words; reports what fits none or several. */
function finder(articles: readonly Attributed[], base: string, log: Log) {
  const byArticle: Candidate[][] = articles.map((article, at) =>
    article.statements.map((statement, index) => {
      const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
      return {
        article: at,
        statement: index,
        id: statementId(article, statement),
        words: fold(statement.contents.map(words).join(" ")),
        cue: statement.cue === undefined ? "" : fold(words(statement.cue)),
      };
    }),
  );
  const byId = new Map(byArticle.flat().map((each) => [each.id, each]));
  return (correction: Targeting, says: string): Candidate | undefined => {
    const { in: scope, cue } = correction.said;
    const exact = byId.get(says.startsWith(base) ? says.slice(base.length) : says);
    if (exact !== undefined) return exact;
    const key = fold(says);
    const near = byArticle.flatMap((candidates, at) =>
      matchesSource(articles[at]?.source ?? "", scope)
        ? candidates.filter(
            (each) =>
              (each.words.includes(key) ||
                (each.words.length > key.length / 2 && key.includes(each.words))) &&
              (cue === undefined || each.cue === fold(cue)),
          )
        : [],
    );
    const same = near.filter(({ words }) => words === key);
    const fits = key === "" ? [] : same.length > 0 ? same : near;
    if (fits.length === 1) return fits[0];
    const where = scope.length > 0 ? ` in ${scope.join(", ")}` : "";
    log.report(
      correction,
      fits.length === 0
        ? `no statement${where} says "${says}": write words of its content, or delete the line`
        : `${fits.length} statements${where} say "${says}": add more of the words, in: and its article, or cue: and its reporting word`,
    );
    return undefined;
  };
}
