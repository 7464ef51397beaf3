// The habits of the house that a machine can hold: sizes, places, openings, determinism, no machine's paths.
// Each check gives sentences that say what is wrong and what to do.
import { isCode, type SourceFile } from "./source-files.ts";

const LONGEST = 300;
const TOP = new Set(
  "packages apps data test package.json pnpm-workspace.yaml pnpm-lock.yaml tsconfig.base.json README.md LICENSE CHANGELOG.md node_modules".split(
    " ",
  ),
);

const isExempt = (path: string): boolean => /lexicons?\/|generated/.test(path);

export function checkLength(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) || file.path.endsWith(".css"))
    .flatMap(({ path, text }) => {
      const lines = text.split("\n").length - 1;
      if (lines <= LONGEST || isExempt(path)) return [];
      return [
        `${path} has ${lines} lines, more than ${LONGEST}: it does several things, give each its own file`,
      ];
    });
}

export function checkTopLevel(names: readonly string[]): string[] {
  return names
    .filter((name) => !name.startsWith(".") && !TOP.has(name) && !/^(?:dist|out)$/.test(name))
    .map((name) => `${name} stands at the top level: it belongs into packages, apps, data or test`);
}

export function checkPlaces(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap(({ path }) => {
    if (/\/src\/.+\/index\.tsx?$/.test(path))
      return [`${path}: no index.ts below src, import the files themselves`];
    const vague = /(?:^|\/)((?:utils?|helpers?|common|misc|shared|lib)(?:\.tsx?|(?=\/)))/.exec(path);
    return vague ? [`${path}: "${vague[1]}" says nothing, name it after what it does`] : [];
  });
}

export function checkOpenings(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && !isExempt(file.path) && !/^(?:#!.*\n)?\/[/*]/.test(file.text))
    .map(
      ({ path }) =>
        `${path} does not open with a comment: say what it is for and what a stranger would get wrong`,
    );
}

const SWAYING: readonly (readonly [RegExp, string])[] = [
  [/\bMath\.random\(/, "Math.random gives another graph each time: derive it from an IRI"],
  [
    /\b(?:Date\.now\(|new Date\(\s*\))/,
    "the time of day makes output differ: take a date from the article or the caller",
  ],
  [
    /\.localeCompare\(|\.toLocale(?:Upper|Lower)Case\(|\bnew Intl\.Collator\b/,
    "order differs by machine: use compareCodeUnits",
  ],
  [
    /\bprocess\.|\b__dirname\b|\bBuffer\.|\bwindow\.|\bdocument\.(?:body|querySelector|createElement)\b|\blocalStorage\b/,
    "packages know neither Node nor browsers: take it as an argument",
  ],
];

/** Packages give the same output everywhere and know neither Node nor the browser. */
export function checkPure(files: readonly SourceFile[]): string[] {
  const ours = files.filter((file) => isCode(file) && file.path.startsWith("packages/"));
  return ours.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        /^\s*(?:\/\/|\*|\/\*)/.test(line)
          ? []
          : SWAYING.filter(([pattern]) => pattern.test(line)).map(
              ([, what]) => `${path}:${index + 1}: ${what}`,
            ),
      ),
  );
}

/** The compiler refuses Node's and the browser's globals in packages, as long as no settings let them in. */
export function checkSettings(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^(?:packages\/[^/]+\/tsconfig|tsconfig\.base)\.json$/.test(path))
    .filter(
      ({ text }) =>
        /"DOM|"WebWorker|"node"|vite\/client/.test(text) ||
        (text.includes('"types"') && !/"types": \[\]/.test(text)),
    )
    .map(({ path }) => `${path} lets in types of Node or the browser: packages know neither`);
}

const MACHINE = /(?<![\w.~-])\/(?:home|Users|root|work|tmp|mnt)\/[\w.-]+/;

export function checkMachinePaths(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const found = MACHINE.exec(line)?.[0];
      return found === undefined
        ? []
        : [`${path}:${index + 1} names ${found}: no other machine has that path`];
    }),
  );
}
