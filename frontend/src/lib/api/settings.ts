import * as bound from "$wails/go/app/Settings";
import type { app } from "$wails/go/models";
import { call } from "./call";

export type About = app.About;
export type Preset = app.Preset;
export type Kept = app.Preferences;

/** The choices of this device, and what the application says of itself. */
export const settings = {
  get: () => call(bound.Get),
  set: (kept: Kept) => call(() => bound.Set(kept)),
  /** The ways of making documents that were given a name. */
  presets: () => call(bound.Presets),
  setPresets: (presets: Preset[]) => call(() => bound.SetPresets(presets)),
  about: () => call(bound.About),
};
