// Long words cut for where there is little room. The whole of them stands in the panel.

/** A text no longer than `length` code points, cut between words, with an ellipsis where it was cut. */
export function excerpt(text: string, length: number): string {
  const points = [...text];
  if (points.length <= length) return text;
  const cut = points.slice(0, length).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).replace(/[\s,،;؛:]+$/, "")}…`;
}
