// `isnad ontology`: the words of the graph, for people and for tools that check it.
import { ontologyTurtle, shapesTurtle } from "@isnad/ontology";
import { Command } from "commander";
import { writeStdout } from "./write-output.ts";

const EXAMPLES = `
Examples:
  isnad ontology > isnad.ttl
  isnad ontology --shapes > shapes.ttl        what a graph that isnad builds conforms to (SHACL)`;

export function ontologyCommand(): Command {
  return new Command("ontology")
    .description("Print the classes and properties of the graph, in English and Arabic, as Turtle")
    .option("--shapes", "print the SHACL shapes instead")
    .addHelpText("after", EXAMPLES)
    .action(({ shapes }: { readonly shapes?: boolean }) =>
      writeStdout(shapes ? shapesTurtle() : ontologyTurtle()),
    );
}
