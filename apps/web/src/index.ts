// What of the console can be looked at without a browser: the view in a link, evidence packages, folders, keys and their words.
// For tests; the page itself begins in main.tsx.

export { evidenceOf } from "./desk/evidence.ts";
export { readPackage } from "./desk/package/read-package.ts";
export { PackageError } from "./desk/package/unzip.ts";
export { writePackage } from "./desk/package/write-package.ts";
export { KEYS } from "./messages/keys.ts";
export { MESSAGES } from "./messages/messages.ts";
export { droppedFiles, filesOfFolder } from "./model/collection/dropped.ts";
export { COMMANDS } from "./model/commands.ts";
export { INITIAL, SIDES, STAGES } from "./model/view/fields.ts";
export { hashOf, viewOf } from "./model/view/link.ts";
