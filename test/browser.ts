// The browser that the web suite drives: one that the machine has, or one that is installed for the purpose.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium or Chrome, or undefined where the machine has none. `ISNAD_BROWSER` names another one. */
export function findBrowser(): string | undefined {
  const named = process.env.ISNAD_BROWSER;
  if (named) return named;
  const onPath = NAMES.flatMap((name) =>
    (process.env.PATH ?? "").split(":").map((folder) => `${folder}/${name}`),
  );
  return [...onPath, ...MAC, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}

/**
 * Installs Debian's Chromium, and a font with Arabic letters where there is none. Needs apt-get and the rights of root;
 * gives whether it came about.
 */
export function installBrowser(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !has("apt-get")) return false;
  const packages = ["chromium", ...(hasArabicFont() ? [] : ["fonts-noto-core"])];
  const apt = (...args: string[]): boolean => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return (
      spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0
    );
  };
  console.log(`no browser found: apt-get install ${packages.join(" ")}`);
  apt("update");
  return apt("install", "--yes", "--no-install-recommends", ...packages) && findBrowser() !== undefined;
}

function has(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
}

function hasArabicFont(): boolean {
  try {
    return execFileSync("fc-list", [":lang=ar"], { stdio: ["ignore", "pipe", "ignore"] }).length > 0;
  } catch {
    return false;
  }
}
