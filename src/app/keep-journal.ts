import type { Journal, Written } from '#journal/journal.ts'
import type { SessionRecord } from '#journal/record.ts'
import type { Settings } from '#journal/settings.ts'
import type { FlowActor, FlowSnapshot } from '#session/flow.machine.ts'

/** Records that a change of the flow made new or different, in their order. */
function changedRecords(before: FlowSnapshot, after: FlowSnapshot): readonly SessionRecord[] {
  const known = before.context.contents?.records
  const now = after.context.contents?.records
  // What the journal brought itself need not be written back to it.
  if (known === undefined || now === undefined || known === now) return []
  return now.filter((record) => !known.includes(record))
}

/**
 * Carries the flow's journal to the device and back. The flow keeps the truth in its context; here every difference
 * is written, in order, and the one write that somebody waits for is answered (E11).
 */
export function keepJournal(flow: FlowActor, openJournal: () => Promise<Journal>): {
  readonly read: () => Promise<Settings>
  readonly saveSettings: (settings: Settings) => void
} {
  let journal: Journal | undefined
  let before = flow.getSnapshot()

  async function commit(record: SessionRecord, write: Promise<Written>): Promise<void> {
    const written = await write
    flow.send(
      written.kind === 'kept'
        ? { type: 'record.kept', id: record.id }
        : { type: 'record.failed', reason: written.reason },
    )
  }

  flow.subscribe((after) => {
    const last = before
    before = after
    if (journal === undefined) return
    const known = new Set(last.context.contents?.records.map(({ id }) => id))
    for (const record of changedRecords(last, after)) {
      if (!known.has(record.id)) commit(record, journal.openSession(record))
      else if (record.ending === 'open') journal.update(record)
      else journal.close(record)
    }
    if (after.context.memory !== last.context.memory && last.context.contents !== undefined) {
      journal.saveMemory(after.context.memory)
    }
  })

  return {
    async read() {
      const opened = await openJournal()
      const contents = await opened.load()
      journal = opened
      flow.send({ type: 'journal.loaded', journal: contents })
      return contents.settings
    },
    saveSettings(settings) {
      journal?.saveSettings(settings)
    },
  }
}
