// An evidence package that was read and waits for its reader to say what becomes of it.
import type { Unpacked } from "../../desk/package/read-package.ts";

export interface OfferedPackage {
  readonly name: string;
  readonly unpacked: Unpacked;
}
