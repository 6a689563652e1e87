import type { AsideRecord } from './contents.ts'

/** A row of what practice left behind, as it lies on the device: unread. */
export type PracticeRow = { readonly key: string; readonly saved: unknown }

/** A row of practice that could not be read, whole, with the reason. */
export type PracticeAsideRow = { readonly key: string; readonly reason: string; readonly raw: unknown }

/** Everything that one person's journal holds on the device, as it was saved by any version: unread. */
export type SavedData = {
  readonly records: readonly { readonly id: string }[]
  readonly aside: readonly AsideRecord[]
  /** Undefined where none was kept. */
  readonly memory: unknown
  /** Undefined where nothing was chosen yet. */
  readonly settings: unknown
  readonly practice: readonly PracticeRow[]
  readonly practiceAside: readonly PracticeAsideRow[]
}

/** A journal that nothing was ever written into. */
export const noData: SavedData = {
  records: [],
  aside: [],
  memory: undefined,
  settings: undefined,
  practice: [],
  practiceAside: [],
}
