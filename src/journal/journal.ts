import type { AnswersMemory, JournalContents, StorageReason } from './contents.ts'
import type { PracticeContents, PracticeEntry } from './practice-kept.ts'
import type { SessionRecord } from './record.ts'
import type { SavedData } from './saved-data.ts'
import type { Settings } from './settings.ts'

/** What became of a write; a journal never throws. */
export type Written = { readonly kind: 'kept' } | { readonly kind: 'failed'; readonly reason: StorageReason }

/** What practice leaves behind, kept beside the journal: losing it costs knowledge and never safety. Never throws. */
export type PracticeShelf = {
  load(): Promise<PracticeContents>
  keep(entry: PracticeEntry): Promise<Written>
}

/** Everything that is kept, as a whole: to be saved as a file, brought back, or deleted. Never throws. */
export type DataShelf = {
  read(): Promise<{ readonly kind: 'data'; readonly data: SavedData } | Extract<Written, { readonly kind: 'failed' }>>
  /** Puts in place of what is kept what `to` makes of it: all of it or nothing, and nothing comes between. */
  change(to: (here: SavedData) => SavedData): Promise<Written>
}

/** What the product needs of a place that remembers. Writes are queued in order; nobody waits for one but `openSession`. */
export type Journal = {
  readonly isRemembering: boolean
  /** Why nothing is remembered; undefined where it is. */
  readonly reason: StorageReason | undefined
  load(): Promise<JournalContents>
  /** Resolves once the record is committed durably: hands go on only after that (E11). */
  openSession(record: SessionRecord): Promise<Written>
  update(record: SessionRecord): Promise<Written>
  close(record: SessionRecord): Promise<Written>
  /** Keeps the memory of a window; `before`: as that window knew it last, so that what another has kept since stays. */
  saveMemory(memory: AnswersMemory, before?: AnswersMemory): Promise<Written>
  saveSettings(settings: Settings): Promise<Written>
  readonly practice: PracticeShelf
  readonly data: DataShelf
}
