// One walk over the tags and texts of an HTML page, in time linear in its length whatever its author had in mind.
// A stranger would get wrong why this is a tokenizer and no parser: parsers keep a stack of open elements, and a page of
// a hundred thousand unclosed tags makes that stack cost minutes. Nothing here needs to know what is inside what.
import { Tokenizer } from "htmlparser2";

export interface HtmlVisitor {
  /** Names are lower case. `attributes` is empty unless `wantsAttributes` asked for this tag. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  /** Text with character references decoded, in pieces; also what stands in script and style elements. */
  readonly text: (piece: string) => void;
  readonly wantsAttributes?: (name: string) => boolean;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** Far more than any tag has; the rest is somebody's attempt to fill the memory. */
const MOST_ATTRIBUTES = 100;

/** Elements that have no end tag (HTML Standard, void elements). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** Calls the visitor for each tag and text of a page, in their order. Never throws. */
export function scanHtml(html: string, visitor: HtmlVisitor): void {
  let tag = "";
  let attributes: Map<string, string> | undefined;
  let attribute = "";
  let value = "";
  const open = (): void => visitor.open(tag, attributes ?? NO_ATTRIBUTES);
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = visitor.wantsAttributes?.(tag) ? new Map() : undefined;
      },
      onattribname(start, end) {
        attribute = attributes ? html.slice(start, end).toLowerCase() : "";
        value = "";
      },
      onattribdata(start, end) {
        if (attributes) value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        if (attributes) value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (attributes && attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) {
          attributes.set(attribute, value);
        }
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => visitor.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => visitor.text(html.slice(start, end)),
      ontextentity: (codepoint) => visitor.text(String.fromCodePoint(codepoint)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
