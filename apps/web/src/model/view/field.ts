// One field of the view: what it is at first, and how it stands in a link.
// A stranger would get wrong who writes links: anybody. What cannot be read is left out and told of, never trusted.
import * as z from "zod/mini";

export interface Field<Value> {
  readonly initial: Value;
  /** Undefined where the value is the initial one. */
  readonly write: (value: Value) => string | undefined;
  /** Undefined where the text is nothing that `write` gives. */
  readonly read: (text: string) => Value | undefined;
}

/** Longer texts in a link are refused. */
const LONGEST = 20_000;

/** One of a few words; the first is the initial one. */
export function oneOf<const Choice extends string>(choices: readonly [Choice, ...Choice[]]): Field<Choice> {
  const [initial] = choices;
  return {
    initial,
    write: (value) => (value === initial ? undefined : value),
    read: (text) => choices.find((choice) => choice === text),
  };
}

/** Some of a few words, written with dots between. */
export function someOf<const Choice extends string>(choices: readonly Choice[]): Field<ReadonlySet<Choice>> {
  return {
    initial: new Set(),
    write: (value) =>
      value.size === 0 ? undefined : choices.filter((choice) => value.has(choice)).join("."),
    read: (text) => {
      const parts = text.split(".");
      const known = choices.filter((choice) => parts.includes(choice));
      return known.length === parts.length ? new Set(known) : undefined;
    },
  };
}

/** A text, empty at first. */
export function text(): Field<string> {
  return {
    initial: "",
    write: (value) => (value === "" ? undefined : value),
    read: (value) => (value.length <= LONGEST ? value : undefined),
  };
}

/** The IRI of something in the graph, or nothing. */
export function thing(): Field<string | undefined> {
  return {
    initial: undefined,
    write: (value) => value,
    read: (value) => (value.length <= 4_000 ? value : undefined),
  };
}

/** Yes or no; no at first. */
export function flag(): Field<boolean> {
  return {
    initial: false,
    write: (value) => (value ? "1" : undefined),
    read: (value) => (value === "1" ? true : undefined),
  };
}

/** Anything that a schema of zod knows, written as JSON. */
export function json<Value>(schema: z.ZodMiniType<Value>, initial: Value): Field<Value> {
  const untouched = JSON.stringify(initial);
  return {
    initial,
    write: (value) => {
      const written = JSON.stringify(value);
      return written === untouched ? undefined : written;
    },
    read: (value) => {
      if (value.length > LONGEST) return undefined;
      try {
        return z.safeParse(schema, JSON.parse(value)).data;
      } catch {
        return undefined;
      }
    },
  };
}
