// The line icons of buttons. They carry no words: the button that holds one has the label.
import type { JSX } from "preact";

const PATHS = {
  search: "M10.5 10.5 14 14M11.5 7A4.5 4.5 0 1 1 2.5 7a4.5 4.5 0 0 1 9 0Z",
  close: "M4 4l8 8M12 4l-8 8",
  pen: "M3 13l.7-3L10.4 3.3a1.3 1.3 0 0 1 1.9 0l.4.4a1.3 1.3 0 0 1 0 1.9L6 12.3ZM9.3 4.400l2.3 2.3",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  target: "M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M12.5 8a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z",
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z",
  insert: "M13 3.5v4a2 2 0 0 1-2 2H3M6 6.5l-3 3 3 3",
  down: "M4.5 6.5 8 10l3.5-3.5",
  download: "M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M3 13.5h10",
  sun: "M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6ZM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9",
  undo: "M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6",
  redo: "M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10",
  path: "M4.5 12.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0ZM14.9 3.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0ZM4.5 12.5h4a3 3 0 0 0 0-6h-1a3 3 0 0 1 0-3h4",
  swap: "M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5",
  back: "M10 3 5 8l5 5",
  forward: "M6 3l5 5-5 5",
  check: "M3 8.5 6.5 12 13 4.5",
  help: "M6 6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1v.6M8 11.6v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z",
  text: "M3 3.5h10M3 6.5h10M3 9.5h10M3 12.5h6",
  quote: "M6.5 4.5C4.5 5 3.2 6.6 3.2 9v2.5h3.3V8.4H4.9M13 4.5c-2 .5-3.3 2.1-3.3 4.5v2.5H13V8.4h-1.6",
  out: "M9 3h4v4M13 3 7.5 8.5M11.5 9.5V13H3V4.5h3.5",
  up: "M4 10l4-4 4 4",
  play: "M5 3.5v9l7.5-4.5Z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  marquee: "M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M7 2.5h2M7 13.5h2M2.5 7v2M13.5 7v2",
  pin: "M6 2.5h4M6.8 2.5v4L4.5 9h7L9.2 6.5v-4M8 9v4.5",
  unpin: "M6 2.5h4M6.8 2.5v4L4.5 9h7L9.2 6.5v-4M8 9v4.5M2.5 2.5l11 11",
  hide: "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM2.5 13.5l11-11",
  link: "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8",
  moon: "M13 9.6A5.4 5.4 0 0 1 6.4 3 5.4 5.4 0 1 0 13 9.6Z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
