// The colors of page and canvas, in one place: the style sheets read them as custom properties.
// A stranger would look for them in the style sheets; a canvas cannot read those, so they are written here and set there.
import { NODE_LOOK, type Theme } from "@isnad/graph";

export interface Palette {
  /** The ground that the graph lies on. */
  readonly background: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly danger: string;
  readonly markSpeaker: string;
  readonly markCue: string;
  readonly markContent: string;
  /** Rings of the camps of a dispute; their shapes differ too. */
  readonly campAffirming: string;
  readonly campDenying: string;
}

export const PALETTE: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#faf8f3",
    surface: "#ffffff",
    sunken: "#f4f0e8",
    ink: "#23282b",
    muted: "#5f6563",
    line: "#e3ddd0",
    accent: "#16645f",
    onAccent: "#ffffff",
    danger: "#a8232d",
    markSpeaker: "#fadccd",
    markCue: "#fbe7a1",
    markContent: "#d8ece5",
    campAffirming: "#1a5fb4",
    campDenying: "#b5360b",
  },
  dark: {
    background: "#14181a",
    surface: "#1b2123",
    sunken: "#111517",
    ink: "#ebe8e1",
    muted: "#a3aaa7",
    line: "#313a3c",
    accent: "#6bcabf",
    onAccent: "#0c1f1d",
    danger: "#ff9a95",
    markSpeaker: "#5a3325",
    markCue: "#514518",
    markContent: "#1e4239",
    campAffirming: "#84b6ff",
    campDenying: "#ff9d70",
  },
};

/** Sets a theme's colors as custom properties: `--mark-cue`, `--actor` … */
export function applyPalette(theme: Theme, style: CSSStyleDeclaration): void {
  const set = (name: string, color: string) => {
    style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, color);
  };
  for (const [name, color] of Object.entries(PALETTE[theme])) set(name, color);
  for (const [kind, look] of Object.entries(NODE_LOOK)) set(kind, look.color[theme]);
}

/** `color` with a share of `other` mixed in: 0 is `color`, 1 is `other`. Both `#rrggbb`. */
export function mix(color: string, other: string, share: number): string {
  const channel = (at: number) => {
    const from = Number.parseInt(color.slice(at, at + 2), 16);
    const to = Number.parseInt(other.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
