// Downloads: the desk writes the files, the browser saves them. Nothing is sent anywhere.
import type { Desk } from "../desk/desk.ts";
import type { AnswerFormat } from "../desk/handing-over.ts";
import { download } from "./download.ts";

const TURTLE = "text/turtle;charset=utf-8";

export async function takeAway(desk: Desk, scope: "all" | "answer"): Promise<void> {
  download(scope === "all" ? "isnad.ttl" : "isnad-answer.ttl", TURTLE, [await desk.turtle(scope)]);
}

const ANSWER_FILES: Readonly<Record<AnswerFormat, readonly [ending: string, type: string]>> = {
  csv: ["csv", "text/csv;charset=utf-8"],
  json: ["json", "application/sparql-results+json"],
  triples: ["ttl", TURTLE],
};

/** The rows of the last answer, or the triples that it made. */
export async function takeAnswer(desk: Desk, format: AnswerFormat): Promise<void> {
  const [ending, type] = ANSWER_FILES[format];
  download(`isnad-answer.${ending}`, type, [await desk.answerAs(format)]);
}
