// The console as a site on this machine: the built files, and the user's graph in the place of `graph.ttl`.
// A stranger would get wrong the Host check: a page on the internet can make a browser ask 127.0.0.1 under a name of its
// own (DNS rebinding) and read the user's graph, so only names of this machine are answered.
import { createHash } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import sirv from "sirv";
import type { CorrectionsDoor } from "./corrections-door.ts";
import { UsageError } from "./exit.ts";

export interface SiteOptions {
  /** What is served, in full: the page keeps unsaved work apart by it, since addresses are used again. */
  readonly place: string;
  readonly folder: string;
  /** Turtle that takes the place of the folder's graph.ttl. */
  readonly graph: string;
  /** What gives and takes the user's corrections file, at `corrections.yaml`. */
  readonly corrections?: CorrectionsDoor | undefined;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Whether the next free port will do. */
  readonly portMayMove: boolean;
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);
const PORTS_TO_TRY = 50;

export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

/** Starts the site; gives its address and how to end it. */
export async function startSite(
  options: SiteOptions,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer(answer(options));
  const port = await listen(server, options);
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}:${port}/`, close };
}

function answer({ folder, graph, host, place, corrections: door }: SiteOptions): RequestListener {
  // Looks at the disk anew each time (`dev`): another start may have put a newer console in the place of this one.
  const files = sirv(folder, { etag: true, dev: true });
  const bytes = Buffer.from(graph);
  const file = door === undefined ? "none" : door.mayWrite ? "write" : "read";
  // In a header of what the page asks for anyhow: hosts that know nothing of it are not asked in vain.
  const told = `${file} ${createHash("sha256").update(place).digest("hex").slice(0, 12)}`;
  return (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    if (isLoopback(host) && !isLoopback(nameOf(request)))
      return refuse(response, 403, "Not this machine's name.");
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    if (door !== undefined && path === "/corrections.yaml") return void door.answer(request, response);
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Only GET and HEAD.");
    response.setHeader("X-Isnad-Corrections", told);
    if (path === "/graph.ttl") {
      response.setHeader("Content-Type", "text/turtle; charset=utf-8");
      response.setHeader("Content-Length", bytes.length);
      response.end(request.method === "HEAD" ? undefined : bytes);
      return;
    }
    files(request, response, () => refuse(response, 404, "There is nothing at this address."));
  };
}

/** The name in the Host header, without its port. */
function nameOf(request: IncomingMessage): string {
  const host = request.headers.host ?? "";
  return host
    .replace(/:\d*$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}

async function listen(server: Server, { host, port, portMayMove }: SiteOptions): Promise<number> {
  const last = Math.min(65_535, portMayMove && port !== 0 ? port + PORTS_TO_TRY : port);
  for (let candidate = port; candidate <= last; candidate++) {
    const failure = await tryToListen(server, host, candidate);
    if (failure === undefined) {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : candidate;
    }
    if (failure.code !== "EADDRINUSE")
      throw new UsageError(`cannot listen on ${host}:${candidate}: ${hint(failure)}`);
  }
  throw new UsageError(`port ${port} is in use: give another with --port, or --port 0 for any that is free`);
}

function tryToListen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    server.once("error", done);
    server.listen(port, host, () => {
      server.off("error", done);
      done(undefined);
    });
  });
}

function hint(failure: NodeJS.ErrnoException): string {
  if (failure.code === "EACCES") return "ports below 1024 need special rights, give a higher one";
  if (failure.code === "EADDRNOTAVAIL" || failure.code === "ENOTFOUND")
    return "this machine has no such address";
  return failure.message;
}
