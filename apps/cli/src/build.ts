// `isnad build`: articles in, a graph out.
import { Command } from "commander";
import type { BuildOptions } from "./build-graph.ts";
import {
  authorityOption,
  correctionsOption,
  readBase,
  readConfidence,
  readDate,
  writingOptions,
} from "./options.ts";

const EXAMPLES = `
PATH is a file, a folder (all .txt .md .html .htm in it and below) or - for standard input.
In the graph an article is named by its path relative to PATH, or by the url in its front matter.

Examples:
  isnad build articles/ --out graph.ttl
  isnad build monday.txt tuesday.html --format ntriples | wc -l
  curl -s https://news.example/story.html | isnad build - --date 2026-03-09
  isnad build articles/ --min-confidence 0.8 --out sure.ttl
  isnad build archive/ --out archive.snapshot          opens at once in isnad query and isnad serve
  isnad build articles/ --authority people.csv --authority places.ttl -o graph.ttl
  isnad build archive/ --no-text --base https://example.org/id/ --out archive.trig.gz
  isnad build archive/ --positions --out archive.ttl        the console opens a large graph without laying it out
  isnad build articles/ --profile web-annotation --out notes.jsonld
  isnad build articles/ --out statements.csv --bom          one statement a row, for a spreadsheet
  isnad build articles/ --out graph.gexf                    for Gephi; graph.graphml for NetworkX, igraph, Cytoscape

In trig, nquads and jsonld what an article says of itself, its mentions and its statements stand in the graph named by the
article's IRI; entities and their shortcuts in the default graph. --graphs none puts all there.

An authority file lists names that you know better than isnad's lists. As CSV its first line names the columns:
  kind,label_en,label_ar,alias_en,alias_ar,id,wikidata        several names in one value are parted by |
  person,Marta Solvik,مارتا سولفيك,M. Solvik|Solvik,,https://example.org/people/12,
kind is person, organization, place or country. As JSON: [{"kind": …, "label": {"en": …, "ar": …}, "alias": …, "id": …}].
As SKOS: prefLabel, altLabel, hiddenLabel (found, never shown), exactMatch, and a type (schema:Person …).

A corrections file is a list, each line of it one correction; deleting the line takes it back:
  - merge: [Pavel Dronov, بافل درونوف]                     one entity, called by the first name
  - {split: Petrov, forms: [Petroff], as: Oleg Petroff}     these written forms are somebody else; in: [b.txt] for articles
  - {rename: Nordlys, to: {en: Nordlys AS, ar: نوردليس}}
  - {retype: Blue Line, to: organization}
  - not-entity: Blue Monday
  - {speaker: Marta Solvik, says: the talks would go on, in: a.txt}    cue: added, where several statements fit
  - {drop: the talks would go on, in: a.txt}
What matches nothing any more is told with its line, and the rest is built.

Exit code: 0 all was built, 1 some inputs could not be read (named on stderr, the rest is built), 2 nothing was built.`;

export function buildCommand(): Command {
  const command = new Command("build");
  for (const option of writingOptions(["article", "none"], "article")) command.addOption(option);
  return command
    .description("Read articles and write the graph of who said what about whom")
    .argument("<PATH...>", "files, folders, or - for standard input")
    .option(
      "-o, --out <FILE>",
      "write there instead of stdout; its extension chooses the format, .gz behind it packs it",
    )
    .option("--base <IRI>", "what the IRIs of articles, actors and places begin with", readBase)
    .option("--no-text", "leave the articles' words out: no bodies, quotations or contents")
    .option("--date <YYYY-MM-DD>", "when articles appeared that do not say so themselves", readDate)
    .option(
      "--min-confidence <NUMBER>",
      "leave out statements whose rule is less sure, 0 to 1 (isnad rules shows how sure each is)",
      readConfidence,
    )
    .addOption(authorityOption())
    .addOption(correctionsOption())
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], options: BuildOptions) => {
      const { build } = await import("./build-graph.ts");
      await build(paths, options);
    });
}
