// A question's words, looked at without a graph; and what the message says could have stood there.
import { checkQuestion } from "@isnad/store";
import { describe, expect, it } from "vitest";

describe("checkQuestion", () => {
  it.each([
    '?s isnad:speaker ?who . ?s isnad:about "Iraq"',
    "SELECT ?who { ?s isnad:speaker ?who } ORDER BY ?who",
    "ASK { ?s isnad:speaker/rdfs:label ?name }",
  ])("lets pass %s", async (text) => {
    await expect(checkQuestion(text)).resolves.toBeUndefined();
  });

  it.each([
    ["?s isnad:speaker", "the query ends at line 1, column 17: expected an object"],
    ["?s isnad:speeker ?who", "unknown name isnad:speeker at line 1, column 4: .*did you mean isnad:speaker"],
    ["SELECT", String.raw`the query ends at line 1, column 7: expected \*, a variable, \($`],
    ["SELECT * { ?s ?p ?o", "the query ends at line 1, column 20: expected }$"],
    [
      "SELECT * {\n ?s ?p }",
      'found } at line 2, column 8: expected a variable, an <IRI> or a prefixed name, a "string", a number, true or false',
    ],
    ["SELECT * { ?s ?p [Var1] }", "line 1, column 19: expected (?!.*Var1)"],
    ["SELECT * { ?s ?p ?o } }", "found } at line 1, column 23: expected the end of the query$"],
    ["SELECT (COUNT(?x) ?n) {}", String.raw`found \?n at line 1, column 19: expected AS$`],
    ["SELECT * { SERVICE <urn:x> { ?s ?p ?o } }", "another server"],
  ])("refuses %j", async (text, message) => {
    await expect(checkQuestion(text)).rejects.toThrow(new RegExp(message));
  });

  it("takes for SPARQL what it is told to", async () => {
    await expect(checkQuestion("?s ?p ?o", true)).rejects.toThrow(
      "found ?s at line 1, column 1: expected SELECT, ASK, CONSTRUCT or DESCRIBE",
    );
  });
});
