// The questions of the bench, in our patterns, which with braces around them are SPARQL too.

export interface Question {
  readonly text: string;
  readonly rounds: number;
}

const ID = "https://w3id.org/isnad/id/";

export const QUESTIONS: Readonly<Record<string, Question>> = {
  "2 patterns": { text: `?s isnad:speaker <${ID}actor/actor-40> . ?s isnad:about ?o`, rounds: 15 },
  "3 patterns": {
    text: `?s isnad:about <${ID}place/place-30> . ?s isnad:act isnad:Deny . ?s isnad:speaker ?who`,
    rounds: 15,
  },
  "4 patterns": {
    text: `?s isnad:about <${ID}place/place-12> . ?s isnad:speaker ?who . ?s isnad:reportedIn ?a . ?a schema:publisher ?p`,
    rounds: 15,
  },
  "5 patterns": {
    text: `?s isnad:via <${ID}organization/organization-5> . ?s isnad:speaker ?who . ?s isnad:about ?x . ?x a isnad:Place . ?s isnad:reportedIn ?a`,
    rounds: 15,
  },
  triangle: {
    text: "?a cito:disagreesWith ?b . ?b cito:disagreesWith ?c . ?c cito:disagreesWith ?a",
    rounds: 3,
  },
  "large join": {
    text: "?s isnad:reportedIn ?a . ?t isnad:reportedIn ?a . ?s isnad:speaker ?who . ?t isnad:about ?x",
    rounds: 3,
  },
};
