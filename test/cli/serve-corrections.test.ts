// `isnad serve --corrections`: the file is built with, given to the page, and written by nobody but the page.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BIN, folderWith, isnad } from "./isnad.ts";

const OURS = "# ours\n- {rename: Ivan Petrov, to: Ivan S. Petrov}\n";
const folder = folderWith({
  "articles/a.txt": "News\n\nThe envoy Ivan Petrov said that the talks were over.\n",
  "real.yaml": OURS,
  "wrong.yaml": "- jion: [a, b]\n",
});
const FILE = join(folder.path, "real.yaml");
let server: ChildProcess;
let url = "";

beforeAll(async () => {
  symlinkSync("real.yaml", join(folder.path, "c.yaml"));
  const args = [BIN, "serve", "articles", "--corrections", "c.yaml", "--port", "0"];
  server = spawn(process.execPath, args, { cwd: folder.path });
  [url] = await once(createInterface({ input: server.stdout! }), "line");
});
beforeEach(() => writeFileSync(FILE, OURS));
afterAll(() => {
  server.kill();
  folder.remove();
});

type Headers = Readonly<Record<string, string | undefined>>;

interface Answer {
  readonly status: number | undefined;
  readonly etag: string | undefined;
  readonly body: string;
}

function ask(method: string, headers: Headers = {}, sent = "", path = "/corrections.yaml"): Promise<Answer> {
  const { hostname, port, host } = new URL(url);
  const given = Object.entries({ host, ...headers }).filter(([, value]) => value !== undefined);
  return new Promise((done, fail) => {
    const going = request(
      { hostname, port, path, method, headers: Object.fromEntries(given) as Record<string, string> },
      async (response) => {
        let body = "";
        for await (const chunk of response.setEncoding("utf8")) body += chunk;
        done({ status: response.statusCode, etag: response.headers.etag, body });
      },
    );
    going.on("error", fail).end(sent);
  });
}

/** As the page saves. */
async function save(text: string, change: Headers = {}): Promise<Answer> {
  const { etag } = await ask("GET");
  const trusted = { origin: new URL(url).origin, "sec-fetch-site": "same-origin", "x-isnad": "save" };
  return ask("PUT", { ...trusted, "if-match": etag, ...change }, text);
}

describe("the corrections beside the page", () => {
  it("are in the graph", async () => {
    const { body } = await ask("GET", {}, "", "/graph.ttl");
    expect(body).toContain('"Ivan S. Petrov"@en');
  });

  it("are given as the file has them, and the page is told of them", async () => {
    expect(await ask("GET")).toMatchObject({
      status: 200,
      body: OURS,
      etag: expect.stringMatching(/^"\w+"$/),
    });
    expect(await ask("HEAD")).toMatchObject({ status: 200, body: "" });
    const told = await fetch(new URL("graph.ttl", url), { method: "HEAD" });
    expect(told.headers.get("x-isnad-corrections")).toMatch(/^write [0-9a-f]{12}$/);
  });

  it("are saved, where a link leads, with nothing left beside them", async () => {
    const text = `${OURS}- not-entity: الاثنين الأزرق\n`;
    const { status, etag } = await save(text);
    expect([status, etag]).toEqual([204, (await ask("GET")).etag]);
    expect(readFileSync(FILE, "utf8")).toBe(text);
    expect(readdirSync(folder.path).sort()).toEqual(["articles", "c.yaml", "real.yaml", "wrong.yaml"]);
  });

  it.each<[string, Headers]>([
    ["another page", { origin: "https://evil.example" }],
    ["another port of this machine", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin", { origin: undefined }],
    ["a page of the same site only", { "sec-fetch-site": "same-site" }],
    ["a form", { "x-isnad": undefined }],
    ["another name (DNS rebinding)", { host: "evil.example", origin: "http://evil.example" }],
  ])("are never written by %s", async (_, headers) => {
    expect((await save("- not-entity: X\n", headers)).status).toBe(403);
    expect(readFileSync(FILE, "utf8")).toBe(OURS);
  });

  it("are never written over what was changed on disk meanwhile", async () => {
    const { etag } = await ask("GET");
    writeFileSync(FILE, `${OURS}- not-entity: Y\n`);
    expect(await save("", { "if-match": etag })).toMatchObject({
      status: 412,
      body: expect.stringContaining("changed on disk"),
    });
    expect((await save("", { "if-match": undefined })).status).toBe(428);
    expect((await save("", { "if-match": "*" })).status).toBe(412);
    expect(readFileSync(FILE, "utf8")).toBe(`${OURS}- not-entity: Y\n`);
  });

  it("of two pages that save at once one is told", async () => {
    const { etag } = await ask("GET");
    const both = await Promise.all([
      save("- not-entity: A\n", { "if-match": etag }),
      save("- not-entity: B\n", { "if-match": etag }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 412]);
  });

  it.each<[string, string, number, string]>([
    ["what is no correction", "- not-entity: A\n- jion: [a, b]\n", 400, 'c.yaml:2: "jion" is no correction'],
    ["what is no YAML", "- merge: [a, b\n- x", 400, "c.yaml:2:1: not YAML"],
    ["what is no text", "- \u0000\u0001", 400, "binary"],
    ["what is too large", `# ${"x".repeat(1_000_001)}`, 413, "at most 1 MB"],
  ])("refuse %s", async (_, text, status, message) => {
    expect(await save(text)).toMatchObject({ status, body: expect.stringContaining(message) });
    expect(readFileSync(FILE, "utf8")).toBe(OURS);
  });

  it.each(["POST", "DELETE", "PATCH"])("know no %s", async (method) => {
    expect((await ask(method)).status).toBe(405);
  });

  it.each([
    "/",
    "/graph.ttl",
    "/real.yaml",
    "/corrections.yaml/",
    "/x/../corrections.yaml",
    "//corrections.yaml",
  ])("are all that can be written: not %s", async (path) => {
    const { etag } = await ask("GET");
    const headers = { origin: new URL(url).origin, "x-isnad": "save", "if-match": etag };
    expect((await ask("PUT", headers, "- not-entity: X\n", path)).status).toBe(405);
    expect(readFileSync(FILE, "utf8")).toBe(OURS);
  });

  it("are a reason not to start where they are wrong", async () => {
    mkdirSync(join(folder.path, "sub"), { recursive: true });
    const { code, stderr } = await isnad(["serve", "articles", "--corrections", "wrong.yaml"], {
      cwd: folder.path,
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining("wrong.yaml:1:")]);
  });

  it("are begun where there are none", async () => {
    const args = [BIN, "serve", "articles", "--corrections", "new.yaml", "--port", "0"];
    const other = spawn(process.execPath, args, { cwd: folder.path });
    await once(createInterface({ input: other.stdout! }), "line");
    other.kill();
    expect(readFileSync(join(folder.path, "new.yaml"), "utf8")).toMatch(/^# Corrections, one a line.*\n$/);
  });
});
