/** English words: regions. */
export const regions = {} as const
