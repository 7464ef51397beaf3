// Every path that a README names exists: a map that lies is worse than none.
import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

/** A code span that can only be a path of ours: it begins with one of our folders. */
const SPAN = /`((?:packages|apps|data|test|\.ci|ontology|text|core|store|graph|cli|web)\/[\w@./-]*)`/g;
/** A link or a picture that leads into the project. */
const LINK = /\]\((?![a-z]+:|#)([^)#\s]+)(?:#[^)]*)?\)/g;

/** `exists` is asked with paths from the root, without a slash at the end. */
export function checkReadmePaths(files: readonly SourceFile[], exists: (path: string) => boolean): string[] {
  return files
    .filter(({ path }) => /(?:^|\/)[A-Z]+\.md$/.test(path))
    .flatMap(({ path, text }) => {
      const prose = text.replace(/^```[\s\S]*?^```/gm, "");
      const folder = posix.dirname(path);
      const named = [...prose.matchAll(SPAN), ...prose.matchAll(LINK)].map(([, name = ""]) => name);
      return [...new Set(named)]
        .filter(
          (name) =>
            ![name, posix.join(folder, name)].some((at) => exists(posix.normalize(at).replace(/\/$/, ""))),
        )
        .map((name) => `${path} names ${name}, which does not exist: mend the path or what it says`);
    });
}
