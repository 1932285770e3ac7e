import * as bound from "$wails/go/app/Files";
import { call } from "./call";

/** Opens what was written, with the system's own programs. */
export const files = {
  open: (path: string) => call(() => bound.Open(path)),
  openFolder: (path: string) => call(() => bound.OpenFolder(path)),
};
