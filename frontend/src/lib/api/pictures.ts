import * as bound from "$wails/go/app/Pictures";
import type { app } from "$wails/go/models";
import { call } from "./call";

/** Where a picture goes, which decides how much of it is kept. */
export type PictureUse = "logo" | "plan";

export type TakenPicture = app.TakenPicture;

/** Takes pictures in, before they become part of an edition. */
export const pictures = {
  /** Reduces a file, given in base64. A drawing that documents could not draw whole comes back without a picture. */
  take: (name: string, file: string, use: PictureUse) => call(() => bound.Take(name, file, use)),
};
