/** The whole-day operations that have a dialog, in the order of the menu. */
export const deeds = ["shift", "insert_pause", "swap_rooms", "swap_sessions", "move_band", "swap_bands", "close_gaps"] as const;
export type DayDeed = (typeof deeds)[number];
