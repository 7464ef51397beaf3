// The classes of English words that rules ask for by name, loaded and checked once.
import classes from "@isnad/data/lexicons/en/word-classes.json" with { type: "json" };
import { wordClasses } from "../../lexicons/word-classes.ts";

export const WORDS = wordClasses("en/word-classes.json", classes);
