/** English words: rules. */
export const rules = {} as const
