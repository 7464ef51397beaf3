// Builds one made-up text and tells its statements as a reader would: who, through whom, to whom, what, nested in what.
import { buildGraph, readArticle, type Statement } from "@isnad/core";

export interface Told {
  readonly who: readonly string[];
  readonly said: string;
  readonly rule: string;
  readonly statement: Statement;
  readonly via: readonly string[];
  readonly to: readonly string[];
  readonly about: readonly string[];
  readonly cue: string | undefined;
  /** What the statement stands in. */
  readonly within: string | undefined;
}

export function read(text: string, published?: string): Told[] {
  const article = readArticle({ source: "example.txt", content: text, ...(published && { published }) });
  const built = buildGraph([article]).articles[0];
  if (built === undefined) throw new Error("nothing was built");
  const words = ({ start, end }: { start: number; end: number }) => built.text.slice(start, end);
  const label = ({ entity }: Statement["speakers"][number]) =>
    entity.labels.en ?? entity.labels.ar ?? entity.id;
  const said = (statement: Statement) => statement.contents.map(words).join(" … ");
  return built.statements.map((statement) => ({
    who: statement.speakers.map(label),
    said: said(statement),
    rule: statement.rule,
    statement,
    via: statement.via.map(label),
    to: statement.addressees.map(label),
    about: statement.about.map((entity) => entity.labels.en ?? entity.labels.ar ?? entity.id),
    cue: statement.cue && words(statement.cue),
    within: statement.within === undefined ? undefined : said(built.statements[statement.within]!),
  }));
}
