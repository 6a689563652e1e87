/** English words: session. */
export const session = {} as const
