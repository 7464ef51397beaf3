// RDF 1.2: the statement as the reifier of what it lets its speaker claim.
// A stranger would get wrong which triple that is: not the content, which is prose, but the shortcut made of it,
// "speaker spokeAbout entity". The statement is the reifier, so all it bears (act, date, article, rule, how sure) is said
// of the claim without a node between.
import { isnad, rdf } from "@isnad/ontology";
import type { Quad, Quad_Subject } from "@rdfjs/types";
import { dataFactory } from "../n3.ts";
import { describe } from "./descriptions.ts";

const REIFIES = dataFactory.namedNode(rdf.reifies);
const SPOKE_ABOUT = dataFactory.namedNode(isnad.spokeAbout);

/**
 * `STATEMENT rdf:reifies <<( SPEAKER isnad:spokeAbout ENTITY )>>`, for each speaker and each other entity of every
 * statement whose speech act took place, in the statement's graph. The triples themselves are in the graph already.
 */
export function reifications(quads: Iterable<Quad>): Quad[] {
  const claims: Quad[] = [];
  for (const { subject, graph, all, first } of describe(quads, [isnad.speaker, isnad.about, isnad.status])) {
    if (first(isnad.status)?.value !== isnad.Reported) continue;
    for (const speaker of all(isnad.speaker))
      for (const entity of all(isnad.about)) {
        if (entity.value === speaker.value) continue;
        const claim = dataFactory.quad(speaker as Quad_Subject, SPOKE_ABOUT, entity);
        claims.push(dataFactory.quad(subject, REIFIES, claim as never, graph));
      }
  }
  return claims;
}
