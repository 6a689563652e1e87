/** How much of a breathing step's end introduces the first place. */
export const FIRST_INTRODUCTION_MS = 20_000

/** The least time that a rest keeps for introducing what comes next, however late the answer was. */
export const REST_INTRODUCTION_MS = 8_000

/** The same for a change of position, where the person sits or stands again by then; a short one keeps a third. */
export const MOVE_INTRODUCTION_MS = 15_000

/** Hands come off for this long before the check-in asks: a sensation needs a moment to be noticed. */
export const HANDS_OFF_MS = 4_000

/** A check-in that nobody answers pauses after this long (E9). */
export const ANSWER_LIMIT_MS = 30_000
