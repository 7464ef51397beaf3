// Long words cut for where there is little room. The whole of them stands in the panel.

/** A text no longer than `length` code points, cut between words, with an ellipsis where it was cut. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  // A code point has two units at most; a label of a megabyte is not spread out to show thirty of them.
  const points = [...text.slice(0, 2 * length + 2)];
  if (points.length <= length) return text;
  const cut = points.slice(0, length).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).replace(/[\s,،;؛:]+$/, "")}…`;
}
