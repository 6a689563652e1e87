/** English words: questions. */
export const questions = {} as const
