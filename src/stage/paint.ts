/** How much of the skin a status covers where it is painted on the solid body; the rest shines through. */
export const PAINT_SHARE = 0.93

/** How much forbidden paint lies between the lines of its hatch, over skin and cloth alike. */
export const VEIL_SHARE = 0.36
