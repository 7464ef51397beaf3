// `isnad serve`: a site for this machine alone, over the graph that was named.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { parse } from "@isnad/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BIN, folderWith, isnad } from "./isnad.ts";

const TRIPLE = '<https://x.example/a> <https://x.example/b> "ج"@ar .\n';
const folder = folderWith({ "graph.nt": TRIPLE });
let server: ChildProcess;
let url = "";

beforeAll(async () => {
  server = spawn(process.execPath, [BIN, "serve", "graph.nt", "--port", "0"], { cwd: folder.path });
  const [line] = await once(createInterface({ input: server.stdout! }), "line");
  url = line;
});
afterAll(() => {
  server.kill();
  folder.remove();
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Asks with the path exactly as given, which `fetch` would tidy first. */
function ask(path: string, { method = "GET", host = new URL(url).host } = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, method, headers: { host } }, async (response) => {
      let body = "";
      for await (const chunk of response.setEncoding("utf8")) body += chunk;
      done({ status: response.statusCode, type: response.headers["content-type"], body });
    });
    sent.on("error", fail).end();
  });
}

describe("serve", () => {
  it("prints an address of this machine", () => expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/));

  it("shows the console", async () => {
    expect(await ask("/")).toMatchObject({ status: 200, type: expect.stringContaining("text/html") });
  });

  it("gives the graph as Turtle in the place where the console looks for it", async () => {
    const { status, type, body } = await ask("/graph.ttl?x=1");
    expect([status, type]).toEqual([200, "text/turtle; charset=utf-8"]);
    expect(await parse(body, "turtle")).toHaveLength(1);
    expect(await ask("/graph.ttl", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });

  const outside = [
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/..\\package.json",
    "//etc/passwd",
    "/%00",
    "/%",
  ];
  it.each(outside)("has nothing at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it("answers to no other name than this machine's", async () => {
    expect((await ask("/graph.ttl", { host: "evil.example" })).status).toBe(403);
    expect((await ask("/graph.ttl", { host: "localhost:1" })).status).toBe(200);
  });

  it("only gives, never takes", async () => expect((await ask("/", { method: "POST" })).status).toBe(405));

  it("says so when the port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    const { code, stderr } = await isnad(["serve", "graph.nt", "--port", `${port}`], { cwd: folder.path });
    taken.close();
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`port ${port} is in use: give another with --port, or --port 0`));
  });

  it("ends with 0 on Ctrl-C", async () => {
    const ended = once(server, "close");
    server.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });
});
