// Every view of the English page through axe.
import { testAccessibility } from "./accessible.ts";
import { richGraph } from "./rich-graph.ts";

testAccessibility(await richGraph(), "en-GB");
