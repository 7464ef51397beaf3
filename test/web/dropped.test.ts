// Folders that are dropped, without a browser: what is taken from them, what is passed over, and that they end.
import { droppedFiles, filesOfFolder } from "@isnad/web";
import { expect, test } from "vitest";

type Tree = { readonly [name: string]: Tree | string };

/** What a browser says of a dropped file or folder. It gives a folder's content in pieces of two. */
function entryOf(name: string, content: Tree | string, path = ""): unknown {
  const fullPath = `${path}/${name}`;
  if (typeof content === "string")
    return {
      name,
      fullPath,
      isDirectory: false,
      file: (done: (file: File) => void) => done(new File([content], name)),
    };
  const createReader = () => {
    const rest = Object.entries(content).map(([each, inner]) => entryOf(each, inner, fullPath));
    return { readEntries: (done: (some: unknown[]) => void) => done(rest.splice(0, 2)) };
  };
  return { name, fullPath, isDirectory: true, createReader };
}

function dropped(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({
    webkitGetAsEntry: () => entryOf(name, content),
  }));
  const files = Object.keys(tree).map((name) => new File(["x"], name));
  return { items, files } as unknown as DataTransfer;
}

const pathsOf = (files: readonly File[]) => files.map((file) => file.webkitRelativePath || file.name);

test("single files are all taken, whatever they are called", async () => {
  const { files, skipped } = await droppedFiles(dropped({ "a.txt": "x", "b.exe": "x" }));
  expect([pathsOf(files), skipped]).toEqual([["a.txt", "b.exe"], 0]);
});

test("of folders articles, graphs and packages are taken by their paths, the rest is counted", async () => {
  const tree = {
    news: {
      "b.TXT": "x",
      "a.html": "x",
      ".hidden.txt": "x",
      "photo.jpg": "x",
      deep: { "graph.ttl.gz": "x", "notes.docx": "x", "pack.zip": "x", ".git": { "c.txt": "x" } },
    },
    "single.md": "x",
  };
  const { files, skipped, cut } = await droppedFiles(dropped(tree));
  expect(pathsOf(files)).toEqual([
    "single.md",
    "news/a.html",
    "news/b.TXT",
    "news/deep/graph.ttl.gz",
    "news/deep/pack.zip",
  ]);
  expect([skipped, cut]).toEqual([2, false]);
});

test("a folder without end is left where it gets too deep, a large one where it gets too many", async () => {
  let deep: Tree = { "bottom.txt": "x" };
  for (let depth = 0; depth < 60; depth++) deep = { down: deep, [`${depth}.txt`]: "x" };
  expect((await droppedFiles(dropped({ deep }))).files).toHaveLength(20);
  const many = Object.fromEntries(Array.from({ length: 5_003 }, (_, at) => [`${at}.txt`, "x"]));
  const taken = await droppedFiles(dropped({ many }));
  expect([taken.files.length, taken.cut]).toEqual([5_000, true]);
});

test("a chosen folder is sifted alike", () => {
  const files = ["a.txt", ".b.txt", "c.pdf", "d.nq"].map((name) => new File(["x"], name));
  const { files: taken, skipped } = filesOfFolder(files);
  expect([pathsOf(taken), skipped]).toEqual([["a.txt", "d.nq"], 1]);
});
