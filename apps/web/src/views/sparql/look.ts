// How the editor looks: the page's own colors, so that light and dark need no second theme.
// A stranger would get wrong why this is no style sheet: the editor stands in a shadow root, where its styles are
// adopted sheets; in the page they would be <style> elements, which the page's policy forbids.
import { EditorView } from "@codemirror/view";

export const look = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--sunken)",
    border: "1px solid var(--line)",
    borderRadius: "8px",
    fontSize: "12.5px",
    minHeight: "148px",
    maxHeight: "min(46vh, 420px)",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  "&.is-wrong": { borderColor: "var(--danger)" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: "8px 2px", caretColor: "var(--ink)", minHeight: "130px" },
  ".cm-line": { padding: "0 9px" },
  ".cm-keyword": { color: "var(--accent)", fontWeight: "600" },
  ".cm-variable": { color: "color-mix(in srgb, var(--actor) 76%, var(--ink))", whiteSpace: "nowrap" },
  ".cm-name": { color: "color-mix(in srgb, var(--organization) 76%, var(--ink))" },
  ".cm-string": { color: "color-mix(in srgb, var(--place) 76%, var(--ink))" },
  ".cm-comment, .cm-tag": { color: "var(--muted)" },
  ".cm-words": { fontFamily: "var(--sans)", fontSize: "13.5px" },
  ".cm-iri-name": {
    fontFamily: "var(--sans)",
    fontSize: "11.5px",
    color: "var(--muted)",
    marginInlineStart: "6px",
    padding: "0 6px",
    borderRadius: "5px",
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
    textUnderlineOffset: "4px",
    backgroundColor: "color-mix(in srgb, var(--danger) 14%, transparent)",
  },
  ".cm-placeholder": { color: "var(--muted)" },
  ".cm-tooltip": {
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    border: "1px solid var(--line)",
    borderRadius: "8px",
    boxShadow: "var(--shadow)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    fontSize: "12.5px",
    maxHeight: "260px",
    maxWidth: "min(440px, 92vw)",
    padding: "4px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    padding: "3px 8px",
    borderRadius: "5px",
    display: "flex",
    gap: "12px",
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
    fontSize: "12.5px",
    lineHeight: "1.5",
    padding: "8px 11px",
    maxWidth: "260px",
    unicodeBidi: "plaintext",
  },
  "@media (forced-colors: active)": {
    ".cm-wrong": { outline: "2px solid Mark" },
    ".cm-tooltip-autocomplete ul li[aria-selected]": { outline: "2px solid Highlight" },
  },
});
