// The classes of Arabic words that rules ask for by name, loaded and checked once.
import classes from "@isnad/data/lexicons/ar/word-classes.json" with { type: "json" };
import { wordClasses } from "../../lexicons/word-classes.ts";

export const WORDS = wordClasses("ar/word-classes.json", classes);
