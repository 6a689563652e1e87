import { type AnswersMemory, isRemembered, type JournalContents } from './contents.ts'

/** The journal as it was found, with the sessions since, and the memory with the answers since. */
export type Kept = { readonly contents: JournalContents | undefined; readonly memory: AnswersMemory }

/**
 * Whether the browser has cleared what it kept (E12): answers are always kept before the first session, so that sessions
 * without any are what the second copy has brought back. Not where somebody has answered since: a first session stands
 * beside no answers that were found, and nothing was cleared.
 */
export function wasCleared({ contents, memory }: Kept): boolean {
  if (contents === undefined || memory.lastSeenMs > 0) return false
  return contents.isRemembering && !isRemembered(contents.memory) && contents.records.length > 0
}
