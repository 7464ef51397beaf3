// Who may import whom. Each check gives sentences that say what is wrong and what to do; none means all is well.
import { builtinModules } from "node:module";
import { type Import, importsOf, targetOf, workspaceOf } from "./imports.ts";
import type { SourceFile } from "./source-files.ts";

/** What each part may import of ours. Below depends on nothing above. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "packages/ontology": [],
  "packages/text": [],
  data: [],
  "packages/core": ["data", "ontology", "text"],
  "packages/store": ["ontology", "text"],
  "packages/graph": ["ontology", "text"],
  "apps/cli": ["core", "data", "graph", "ontology", "store", "text", "web"],
  "apps/web": ["core", "data", "graph", "ontology", "store", "text"],
  test: ["cli", "core", "data", "graph", "ontology", "store", "text", "web"],
};

/** Libraries that stay behind one door, and where that door is. Tests may judge with anything. */
const DOORS: readonly (readonly [library: RegExp, door: RegExp, where: string])[] = [
  [/^n3$/, /^packages\/(?:store|core\/src\/emit)\//, "packages/store and packages/core/src/emit"],
  [
    /^(?:graphology|graphology-.*)$/,
    /^(?:packages\/graph|apps\/web)\//,
    "packages/graph (types also in apps/web)",
  ],
  [/^(?:sigma|@sigma\/.*)(?:\/|$)/, /^apps\/web\//, "apps/web"],
  [
    /^(?:linkedom|@mozilla\/readability|htmlparser2|yaml)$/,
    /^packages\/core\/src\/read\//,
    "packages/core/src/read",
  ],
  [/^@(?:traqula|comunica)\//, /^packages\/store\/src\/sparql\//, "packages/store/src/sparql"],
  [/^jsonld$/, /^packages\/store\//, "packages/store"],
  [/^(?:commander|cli-progress|sirv)$/, /^apps\/cli\//, "apps/cli"],
];

const BUILTINS = new Set(builtinModules);

export function checkLayers(files: readonly SourceFile[]): string[] {
  return files.flatMap(importsOf).flatMap((entry) => {
    const workspace = workspaceOf(entry.from);
    if (workspace === "") return [];
    return [checkOwn(entry, workspace), checkNode(entry, workspace), checkDoor(entry, workspace)].filter(
      (message) => message !== undefined,
    );
  });
}

function checkOwn(entry: Import, workspace: string): string | undefined {
  const { from, specifier } = entry;
  const target = targetOf(entry);
  if (target !== undefined) {
    if (workspaceOf(target) === workspace || workspaceOf(`${target}/`) === workspace) return undefined;
    return `${from} reaches into ${target}: import that package by its name, through what its index.ts exports`;
  }
  const [, name = "", rest] = /^@isnad\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (name === "") return undefined;
  const allowed = MAY_IMPORT[workspace] ?? [];
  if (!allowed.includes(name)) {
    const may = allowed.length > 0 ? `only ${allowed.join(", ")}` : "nothing of ours";
    return `${from} imports ${specifier}, but ${workspace} may import ${may}: move the code down, or pass the value in`;
  }
  if (rest === undefined || name === "data" || rest === "/package.json") return undefined;
  return `${from} imports ${specifier}: import @isnad/${name} and export what you need from its index.ts`;
}

function checkNode({ from, specifier }: Import, workspace: string): string | undefined {
  if (!specifier.startsWith("node:") && !BUILTINS.has(specifier)) return undefined;
  const allowed = workspace === "apps/cli" || workspace === "test" || /\.config\.m?ts$/.test(from);
  return allowed
    ? undefined
    : `${from} imports ${specifier}: only apps/cli and test know Node; pass the value in from there`;
}

function checkDoor({ from, specifier }: Import, workspace: string): string | undefined {
  if (workspace === "test") return undefined;
  const door = DOORS.find(([library]) => library.test(specifier));
  if (!door || door[1].test(from)) return undefined;
  return `${from} imports ${specifier}, which stays in ${door[2]}: add what you need there and import that`;
}

/** One file knows Sigma; graphology itself is the graph package's, the web may name its types. */
export function checkPictureDoor(files: readonly SourceFile[]): string[] {
  const imports = files.flatMap(importsOf).filter(({ from }) => from.startsWith("apps/web/"));
  const knowing = new Set(
    imports.filter((entry) => entry.specifier === "sigma" && !entry.typeOnly).map(({ from }) => from),
  );
  if (knowing.size <= 1) return [];
  return [`${[...knowing].join(" and ")} import sigma: one file draws, the others tell it what to draw`];
}
