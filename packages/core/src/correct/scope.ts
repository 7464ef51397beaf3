// Which articles a correction is about.

/** Does one of these name the article: its source in full, or the last parts of its path? No names mean all. */
export function matchesSource(source: string, scope: readonly string[]): boolean {
  return scope.length === 0 || scope.some((name) => source === name || source.endsWith(`/${name}`));
}
