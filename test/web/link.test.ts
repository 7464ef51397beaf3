// The view in a link, without a browser: what is written is read again, and what strangers write harms nothing.
import { NODE_KINDS } from "@isnad/graph";
import { hashOf, INITIAL, SIDES, STAGES, viewOf } from "@isnad/web";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const IRI = fc.oneof(fc.webUrl({ withFragments: true }), fc.string({ unit: "grapheme", maxLength: 300 }));

/** Some fields changed, the others as at the start. */
const VIEW = fc
  .record(
    {
      stage: fc.constantFrom(...STAGES),
      side: fc.constantFrom(...SIDES),
      chosen: fc.option(IRI, { nil: undefined }),
      hiddenKinds: fc.subarray([...NODE_KINDS]).map((kinds) => new Set(kinds)),
    },
    { requiredKeys: [] },
  )
  .map((changed) => ({ ...INITIAL, ...changed }));

describe("a link", () => {
  test("restores the view that it was made of", () => {
    fc.assert(
      fc.property(VIEW, (view) => {
        expect(viewOf(hashOf(view))).toEqual({ view, unread: 0 });
      }),
    );
  });

  test("of the view at the start holds nothing", () => {
    expect(hashOf(INITIAL)).toBe("#");
    expect(viewOf("")).toEqual({ view: INITIAL, unread: 0 });
  });

  test("says nothing behind its mark that an address would end at", () => {
    fc.assert(
      fc.property(VIEW, (view) => {
        expect(hashOf(view)).toMatch(/^#[\w.*%+&=-]*$/);
      }),
    );
  });

  test("of whatever text is read without harm, and gives a view that can be written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { view } = viewOf(`#${text}`);
        expect(viewOf(hashOf(view)).view).toEqual(view);
      }),
    );
  });

  test.each([
    ["#stage=nowhere", 1],
    ["#__proto__=1&constructor=2&toString=3", 3],
    ["#hiddenKinds=actor.dragon&side=browse", 1],
    [`#chosen=${"x".repeat(5_000)}`, 1],
    ["#stage=graph&stage=timeline", 0],
    ["#?#&&==%", 2],
  ])("%s leaves out what is none of ours: %i parts", (hash, unread) => {
    expect(viewOf(hash).unread).toBe(unread);
  });
});
