// The last answer as a file: the desk writes it, the browser saves it.
import type { Desk } from "../../desk/desk.ts";
import type { AnswerFormat } from "../../desk/handing-over.ts";
import { download } from "../download.ts";

const FILES: Readonly<Record<AnswerFormat, readonly [ending: string, type: string]>> = {
  csv: ["csv", "text/csv;charset=utf-8"],
  json: ["json", "application/sparql-results+json"],
  triples: ["ttl", "text/turtle;charset=utf-8"],
};

/** The rows of the last answer, or the triples that it made. */
export async function takeAnswer(desk: Desk, format: AnswerFormat): Promise<void> {
  const [ending, type] = FILES[format];
  download(`isnad-answer.${ending}`, type, [await desk.answerAs(format)]);
}
