import type { JournalContents } from './contents.ts'

/**
 * Whether the browser has cleared what it kept: answers are always kept before the first session, so that sessions
 * without any are what the second copy has brought back.
 */
export function wasCleared({ records, memory, isRemembering }: JournalContents): boolean {
  return isRemembering && memory === undefined && records.length > 0
}
