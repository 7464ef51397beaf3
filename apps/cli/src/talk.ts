// What is said to the person, always on stderr: stdout is for results, so that they can be piped.

/** One line on stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** 12345 as "12,345", the same on every machine. */
export function count(number: number, one: string, many = `${one}s`): string {
  const digits = String(number).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${digits} ${number === 1 ? one : many}`;
}
