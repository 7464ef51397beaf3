// How the editor looks: the page's own colors, so that light and dark need no second theme.
// A stranger would get wrong why this is no style sheet: the editor stands in a shadow root, where its styles are
// adopted sheets; in the page they would be <style> elements, which the page's policy forbids.
import { EditorView } from "@codemirror/view";

export const look = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--sunken)",
    border: "1px solid var(--line)",
    borderRadius: "0.5rem",
    fontSize: "0.7812rem",
    minHeight: "9.25rem",
    maxHeight: "min(46vh, 26.25rem)",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  "&.is-wrong": { borderColor: "var(--danger)" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: "0.5rem 2px", caretColor: "var(--ink)", minHeight: "8.125rem" },
  ".cm-line": { padding: "0 0.5625rem" },
  ".cm-keyword": { color: "var(--accent)", fontWeight: "600" },
  ".cm-variable": { color: "color-mix(in srgb, var(--actor) 76%, var(--ink))", whiteSpace: "nowrap" },
  ".cm-name": { color: "color-mix(in srgb, var(--organization) 76%, var(--ink))" },
  ".cm-string": { color: "color-mix(in srgb, var(--place) 76%, var(--ink))" },
  ".cm-comment, .cm-tag": { color: "var(--muted)" },
  ".cm-words": { fontFamily: "var(--sans)", fontSize: "0.8438rem" },
  ".cm-iri-name": {
    fontFamily: "var(--sans)",
    fontSize: "0.7188rem",
    color: "var(--muted)",
    marginInlineStart: "0.375rem",
    padding: "0 0.375rem",
    borderRadius: "0.3125rem",
    backgroundColor: "color-mix(in srgb, var(--ink) 8%, transparent)",
  },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in srgb, var(--accent) 24%, transparent)",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "color-mix(in srgb, var(--accent) 22%, transparent)",
  },
  ".cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket": {
    color: "var(--danger)",
    background: "none",
  },
  ".cm-wrong": {
    textDecoration: "underline wavy var(--danger)",
    textUnderlineOffset: "0.25rem",
    backgroundColor: "color-mix(in srgb, var(--danger) 14%, transparent)",
  },
  ".cm-placeholder": { color: "var(--muted)" },
  ".cm-tooltip": {
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    border: "1px solid var(--line)",
    borderRadius: "0.5rem",
    boxShadow: "var(--shadow)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    fontSize: "0.7812rem",
    maxHeight: "16.25rem",
    maxWidth: "min(27.5rem, 92vw)",
    padding: "0.25rem",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    padding: "0.1875rem 0.5rem",
    borderRadius: "0.3125rem",
    display: "flex",
    gap: "0.75rem",
    alignItems: "baseline",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "color-mix(in srgb, var(--accent) 16%, var(--surface))",
    color: "var(--ink)",
  },
  ".cm-completionLabel": { flex: "1", overflow: "hidden", textOverflow: "ellipsis", unicodeBidi: "isolate" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700", color: "var(--accent)" },
  ".cm-completionDetail": {
    fontFamily: "var(--sans)",
    fontStyle: "normal",
    color: "var(--muted)",
    margin: "0",
    unicodeBidi: "isolate",
  },
  ".cm-tooltip.cm-completionInfo": {
    fontFamily: "var(--sans)",
    fontSize: "0.7812rem",
    lineHeight: "1.5",
    padding: "0.5rem 0.6875rem",
    maxWidth: "16.25rem",
    unicodeBidi: "plaintext",
  },
  "@media (forced-colors: active)": {
    ".cm-wrong": { outline: "2px solid Mark" },
    ".cm-tooltip-autocomplete ul li[aria-selected]": { outline: "2px solid Highlight" },
  },
});
