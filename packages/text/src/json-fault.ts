// Where a text stops being JSON. Engines no longer agree on saying so, and some of their messages hold no place at all.
// A stranger would get wrong its use: it runs only after `JSON.parse` has failed.

/** The first place where the text is not JSON, in UTF-16 code units, and what could have stood there. */
export function jsonFault(text: string): { readonly offset: number; readonly expected: string } {
  let at = 0;
  const fail = (expected: string): never => {
    throw { offset: at, expected };
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const space = () => take(/[ \t\n\r]*/y);
  const mark = (char: string) => {
    if (text[at] !== char) return false;
    at++;
    space();
    return true;
  };
  const string = () => {
    if (text[at] !== '"') return false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in strings
    take(/"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*/y);
    if (text[at] !== '"') fail('the rest of a string and its closing "');
    return mark('"');
  };
  const members = (close: string, member: () => void) => {
    if (mark(close)) return;
    do member();
    while (mark(","));
    if (!mark(close)) fail(`, or ${close}`);
  };
  const pair = () => {
    if (!string()) fail('a name in " "');
    if (!mark(":")) fail(":");
    value();
  };
  const value = (): void => {
    if (mark("{")) members("}", pair);
    else if (mark("[")) members("]", value);
    else if (
      !string() &&
      take(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y) === undefined
    )
      fail("a value: an object, a list, a string, a number, true, false or null");
    space();
  };
  try {
    space();
    value();
    return { offset: at, expected: "the end of the text" };
  } catch (fault) {
    if (fault instanceof RangeError) return { offset: at, expected: "fewer levels of nesting" };
    return fault as { offset: number; expected: string };
  }
}
