// Every view of the Arabic page through axe.
import { testAccessibility } from "./accessible.ts";
import { richGraph } from "./rich-graph.ts";

testAccessibility(await richGraph(), "ar");
