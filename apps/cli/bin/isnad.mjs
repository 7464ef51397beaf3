#!/usr/bin/env node
// The installed command: the sources are TypeScript, so they are loaded through tsx.
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
