// A question looked at without a graph, so that what is wrong in its words is told before anything long begins.
// A stranger would get wrong what passes: whether a label names anything is known only with the graph.
import { ServiceRefusedError } from "../errors.ts";
import { parseQuery } from "../query/parse-query.ts";
import { whyElsewhere } from "./coverage.ts";
import { isSparql, parseSparql } from "./parse-sparql.ts";

/**
 * Throws what asking the question would throw for its words alone: `QuerySyntaxError`, `ServiceRefusedError`. `asSparql`
 * takes it for SPARQL however it begins.
 */
export async function checkQuestion(text: string, asSparql = isSparql(text)): Promise<void> {
  if (!asSparql) parseQuery(text);
  else if (whyElsewhere(await parseSparql(text)) === "SERVICE") throw new ServiceRefusedError();
}
