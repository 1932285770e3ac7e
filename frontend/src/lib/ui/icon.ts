import type { Component } from "svelte";

/** An icon of @lucide/svelte, imported one by one: import Plus from "@lucide/svelte/icons/plus". */
export type Icon = Component<{ size?: number | string; strokeWidth?: number | string; "aria-hidden"?: boolean | "true" | "false" }>;
