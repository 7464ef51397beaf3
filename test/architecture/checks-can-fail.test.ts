// Each check on small made-up projects: what it lets pass, and what it must not.
import { describe, expect, it } from "vitest";
import {
  checkLength,
  checkMachinePaths,
  checkOpenings,
  checkPlaces,
  checkPure,
  checkSettings,
  checkTopLevel,
} from "./habits.ts";
import { cyclesAmong, importsOf } from "./imports.ts";
import { checkLayers, checkPictureDoor } from "./layers.ts";
import { checkReadmePaths } from "./readme-paths.ts";
import type { SourceFile } from "./source-files.ts";

const file = (path: string, text = ""): SourceFile => ({ path, text });

it("imports are found in all their forms", () => {
  const text = [
    "import { a,",
    '  b } from "./a.ts";',
    'import type { C } from "@isnad/text";',
    'export * from "./d.ts";',
    'import "./e.css";',
    'const f = await import("linkedom");',
    'new Worker(new URL("./g.worker.ts", import.meta.url));',
    '// import { h } from "./h.ts";',
  ].join("\n");
  expect(importsOf(file("packages/core/src/x.ts", text)).map(({ specifier }) => specifier)).toEqual([
    "./a.ts",
    "@isnad/text",
    "./d.ts",
    "./e.css",
    "linkedom",
    "./g.worker.ts",
  ]);
});

describe("layers", () => {
  const cases: [string, string, RegExp | undefined][] = [
    ["packages/core/src/a.ts", "@isnad/text", undefined],
    ["packages/core/src/a.ts", "@isnad/data/lexicons/ar/furniture.json", undefined],
    ["packages/core/src/a.ts", "@isnad/store", /packages\/core may import only data, ontology, text/],
    ["packages/text/src/a.ts", "@isnad/ontology", /may import nothing of ours/],
    ["packages/graph/src/a.ts", "@isnad/store", /move the code down/],
    ["apps/cli/src/a.ts", "@isnad/core/src/read/decode.ts", /export what you need from its index\.ts/],
    ["apps/cli/src/a.ts", "../../../packages/core/src/index.ts", /reaches into packages\/core/],
    ["test/core/a.test.ts", "../../packages/core/src/index.ts", /by its name/],
    ["test/core/a.test.ts", "../architecture/habits.ts", undefined],
    ["packages/core/src/a.ts", "node:fs", /only apps\/cli and test know Node/],
    ["packages/store/src/a.ts", "fs", /only apps\/cli and test know Node/],
    ["apps/web/src/a.ts", "node:path", /only apps\/cli and test know Node/],
    ["apps/web/vite.config.ts", "node:path", undefined],
    ["apps/cli/src/a.ts", "node:fs", undefined],
    ["packages/core/src/emit/a.ts", "n3", undefined],
    ["packages/core/src/read/a.ts", "n3", /stays in packages\/store and packages\/core\/src\/emit/],
    ["packages/graph/src/a.ts", "sigma", /stays in apps\/web/],
    ["packages/store/src/a.ts", "graphology-layout-forceatlas2", /stays in packages\/graph/],
    [
      "packages/store/src/query/a.ts",
      "@comunica/query-sparql-rdfjs-lite",
      /stays in packages\/store\/src\/sparql/,
    ],
    ["test/store/a.test.ts", "n3", undefined],
  ];
  it.each(cases)("%s importing %s: %s", (from, specifier, message) => {
    const found = checkLayers([file(from, `import { x } from "${specifier}";`)]);
    expect(found).toEqual(message ? [expect.stringMatching(message)] : []);
  });

  it("a second file that draws is named", () => {
    const sigma = 'import Sigma from "sigma";';
    const one = file("apps/web/src/graph-view.ts", sigma);
    const typed = file("apps/web/src/b.ts", 'import type Sigma from "sigma";');
    expect(checkPictureDoor([one, typed])).toEqual([]);
    expect(checkPictureDoor([one, file("apps/web/src/c.ts", sigma)])).toEqual([
      "apps/web/src/graph-view.ts and apps/web/src/c.ts import sigma: one file draws, the others tell it what to draw",
    ]);
  });

  it("circles are found, also through types and folders", () => {
    const a = file("packages/core/src/a.ts", 'import { b } from "./read/b.ts";');
    const b = file("packages/core/src/read/b.ts", 'import type { C } from "../c.ts";');
    const c = file("packages/core/src/c.ts", 'import { a } from "./a.ts";');
    expect(cyclesAmong([a, b])).toEqual([]);
    expect(cyclesAmong([a, b, c])).toEqual([
      [
        "packages/core/src/a.ts",
        "packages/core/src/read/b.ts",
        "packages/core/src/c.ts",
        "packages/core/src/a.ts",
      ],
    ]);
  });
});

describe("habits", () => {
  const pure = (line: string): string[] => checkPure([file("packages/core/src/a.ts", line)]);
  const impure = [
    "Math.random()",
    "Date.now()",
    "new Date()",
    "a.localeCompare(b)",
    "process.env",
    "window.x",
  ];
  it.each(impure)("%s sways", (line) => expect(pure(line)).toHaveLength(1));
  const steady = [
    "new Date(text)",
    "// Math.random() sways",
    "const document = parse(text);",
    "compareCodeUnits(a, b)",
  ];
  it.each(steady)("%s does not", (line) => expect(pure(line)).toEqual([]));

  const cases: [string, string[], RegExp | undefined][] = [
    ["300 lines", checkLength([file("test/a.ts", "\n".repeat(300))]), undefined],
    ["301 lines", checkLength([file("test/a.ts", "\n".repeat(301))]), /301 lines/],
    ["a long lexicon", checkLength([file("packages/core/src/lexicons/a.ts", "\n".repeat(999))]), undefined],
    ["a folder at the top", checkTopLevel(["packages", ".ci", "LICENSE", "docs"]), /^docs stands at the top/],
    ["a barrel", checkPlaces([file("packages/core/src/read/index.ts")]), /no index\.ts below src/],
    ["the public list", checkPlaces([file("packages/core/src/index.ts")]), undefined],
    ["utils", checkPlaces([file("apps/cli/src/utils.ts")]), /says nothing/],
    ["helpers", checkPlaces([file("apps/cli/src/helpers/a.ts")]), /says nothing/],
    ["no opening", checkOpenings([file("test/a.ts", "const a = 1;")]), /does not open/],
    ["an opening", checkOpenings([file("test/a.mjs", "#!/usr/bin/env node\n// What.\n")]), undefined],
    ["DOM types", checkSettings([file("packages/core/tsconfig.json", '{"lib": ["DOM"]}')]), /lets in types/],
    [
      "Node types",
      checkSettings([file("packages/core/tsconfig.json", '{"types": ["node"]}')]),
      /lets in types/,
    ],
    ["no types", checkSettings([file("tsconfig.base.json", '{"types": []}')]), undefined],
    ["a machine's path", checkMachinePaths([file("a.md", ["see ", "tmp", "x"].join("/"))]), /^a\.md:1 names/],
    ["an address", checkMachinePaths([file("a.md", "https://w3id.org/work/x and ./tmp/x")]), undefined],
  ];
  it.each(cases)("%s", (_what, found, message) => {
    expect(found).toEqual(message ? [expect.stringMatching(message)] : []);
  });
});

it("paths in READMEs are looked for from the root and from the README", () => {
  const there = new Set(["packages/core/src", "apps/web/a.png"]);
  const text =
    "`packages/core/src/` `core/src` `core/gone.ts` `isnad/x` [a](../apps/web/a.png) [b](https://x) [c](gone.md)";
  expect(checkReadmePaths([file("packages/README.md", text)], (path) => there.has(path))).toEqual([
    "packages/README.md names core/gone.ts, which does not exist: mend the path or what it says",
    "packages/README.md names gone.md, which does not exist: mend the path or what it says",
  ]);
});
