/** English words: massage. */
export const massage = {} as const
