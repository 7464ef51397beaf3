// Builds the console as static files that work from any folder of any host.
// A stranger would get wrong that the policy stands only in the built page: Vite's own server needs inline styles.
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

/** Nothing is loaded from elsewhere and nothing is sent anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  base: "./",
  plugins: [preact(), contentSecurityPolicy],
  // linkedom's main entry imports a style sheet parser that no bundler can read; its worker build holds all in one.
  resolve: { alias: [{ find: /^linkedom$/, replacement: "linkedom/worker" }] },
  worker: { format: "es" },
  build: { target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
