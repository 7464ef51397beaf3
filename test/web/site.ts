// The console as a user gets it: built by Vite into a folder outside the checkout and served by a server that only
// hands out files.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { build } from "vite";

const WEB = join(import.meta.dirname, "../../apps/web");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".ttl": "text/turtle",
};

export interface Site {
  /** Ends in `/`. */
  readonly url: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** The variable of the environment that names the folder of a console that is built already. */
export const BUILT = "ISNAD_BUILT_CONSOLE";

/** Vite makes another page, with checks for developers, where the environment names itself a test. */
export async function buildConsole(folder: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ root: WEB, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** The console with a graph beside it, served on this machine alone. Without a graph none lies there. */
export async function openSite(graph?: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-web-"));
  const built = process.env[BUILT];
  if (built === undefined) await buildConsole(folder);
  else cpSync(built, folder, { recursive: true });
  if (graph !== undefined) writeFileSync(join(folder, "graph.ttl"), graph);
  const server = createServer(({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const bytes = readFileSync(file);
      response
        .writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" })
        .end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    folder,
    close: async () => {
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
