// The project against its own rules. What fails here says what to do about it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
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
import { isMade, projectFiles, ROOT, topLevel } from "./source-files.ts";

const files = projectFiles();

it("sees the project", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
});

it("layers import only what stands below them, by name", () => expect(checkLayers(files)).toEqual([]));
it("one file of the web app knows Sigma", () => expect(checkPictureDoor(files)).toEqual([]));
it("no files import each other in a circle", () => expect(cyclesAmong(files)).toEqual([]));
it("packages are pure: no clock, no chance, no locale, no Node, no browser", () =>
  expect(checkPure(files)).toEqual([]));
it("packages are compiled without types of Node or the browser", () =>
  expect(checkSettings(files)).toEqual([]));
it("no file is longer than 300 lines", () => expect(checkLength(files)).toEqual([]));
it("no index.ts below src, no file named after nothing", () => expect(checkPlaces(files)).toEqual([]));
it("every file opens with what it is for", () => expect(checkOpenings(files)).toEqual([]));
it("the top level holds what it should", () => expect(checkTopLevel(topLevel())).toEqual([]));
it("nothing names a path of somebody's machine", () => expect(checkMachinePaths(files)).toEqual([]));
it("every path that a README names exists", () => {
  expect(checkReadmePaths(files, (path) => existsSync(join(ROOT, path)) || isMade(path))).toEqual([]);
});
