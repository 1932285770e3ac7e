import type { Icon } from "./icon";

/** One choice of a list. */
export interface Option<T extends string = string> {
  value: T;
  label: string;
  /** A second line or a remark at the end of the line. */
  hint?: string;
  /** The group it is shown under. */
  group?: string;
  disabled?: boolean;
  /** A colour dot before the label: #rrggbb. */
  hue?: string;
}

/** One entry of a menu; "separator" is a line. */
export type MenuEntry =
  | "separator"
  | {
      label: string;
      run: () => void;
      icon?: Icon;
      keys?: string;
      danger?: boolean;
      disabled?: boolean;
      /** Shows a check mark: the entry is the current choice. */
      checked?: boolean;
      hint?: string;
    };
