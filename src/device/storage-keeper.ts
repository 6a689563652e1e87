import { type AnswersMemory, emptyMemory } from '#journal/contents.ts'
import type { Journal } from '#journal/journal.ts'
import type { SessionRecord } from '#journal/record.ts'
import type { FlowActor } from '#session/flow.machine.ts'
import { isSessionHeld, type SessionHold } from './session-hold.ts'

/**
 * Keeps on the device what the flow remembers: whenever a record or the lasting answers in its context change, they are
 * written; that the record of a new session is committed, or could not be, goes back as a fact (E11). The flow never
 * waits for any other write, least of all for that of a stop (E2). A session that runs in another window is that window's
 * to write. Returns how to end it.
 */
export function keepJournal(flow: FlowActor, journal: Journal, hold: Hold = noHold): () => void {
  let records: ReadonlyMap<string, SessionRecord> | undefined
  /** The list that they were last taken from. */
  let list: readonly SessionRecord[] | undefined
  let memory: AnswersMemory | undefined
  /** Records of this window's own sessions: begun here, or taken up here while nobody else had ended them. */
  const own = new Set<string>()

  const keep = (): void => {
    const { contents, memory: memoryNow } = flow.getSnapshot().context
    if (contents === undefined) return
    // What has just been loaded is already there; what a mark has reported while it was read is not.
    const known = records === undefined ? (contents.memory ?? emptyMemory) : memory
    keepRecords(contents.records)
    memory = memoryNow
    if (known !== memoryNow) void journal.saveMemory(memoryNow, known)
  }

  const keepRecords = (now: readonly SessionRecord[]): void => {
    // A list is never changed, only replaced, and most of what the flow does is about none of its records.
    if (now === list) return
    list = now
    const known = records
    records = new Map(now.map((record) => [record.id, record]))
    if (known === undefined) return
    for (const record of now) {
      const before = known.get(record.id)
      if (before === record) continue
      if (before === undefined && record.ending === 'open') void open(record)
      else void save(record)
    }
  }

  const open = async (record: SessionRecord): Promise<void> => {
    // Another window of the app may have written since this one has read: its stop, lock or session counts here too.
    const [{ records: saved }, isTaken] = await Promise.all([journal.load(), hold.isTaken()])
    // The hold has told the flow already.
    if (!isTaken) return
    const news = saved.filter((other) => isNews(other, flow.getSnapshot().context.contents?.records ?? []))
    if (news.length > 0) {
      // They are kept already, and not this page's to write.
      records = new Map([...(records ?? []), ...news.map((other) => [other.id, other] as const)])
      flow.send({ type: 'journal.changed', records: news, isRunningElsewhere: false })
      return
    }
    own.add(record.id)
    const written = await journal.openSession(record)
    if (written.kind === 'kept') flow.send({ type: 'record.kept', id: record.id })
    else flow.send({ type: 'record.failed', reason: written.reason })
  }

  const save = async (record: SessionRecord): Promise<void> => {
    if (record.ending === 'open') {
      const isTaken = await hold.isTaken()
      // What has changed meanwhile is on its way by itself.
      if (!isTaken || records?.get(record.id) !== record) return
      if (!own.has(record.id) && (await isEnded(record.id))) {
        // Another window has taken it up and ended it since this one has read: it is over, and nothing is written over it.
        flow.send({ type: 'elsewhere.running' })
        return
      }
      own.add(record.id)
    }
    const written = await (record.ending === 'open' ? journal.update(record) : journal.close(record))
    if (written.kind === 'failed') flow.send({ type: 'record.failed', reason: written.reason })
  }

  const isEnded = async (id: string): Promise<boolean> => {
    const { records: saved } = await journal.load()
    return saved.some((other) => other.id === id && other.ending !== 'open')
  }

  keep()
  const subscription = flow.subscribe(keep)
  return () => subscription.unsubscribe()
}

/** Whether the session of this window is the only one. */
type Hold = Pick<SessionHold, 'isTaken'>

const noHold: Hold = { isTaken: () => Promise.resolve(true) }

/** Whether a saved record says more than this page knows: a session it has not heard of, or the end of one that ran. */
function isNews(saved: SessionRecord, known: readonly SessionRecord[]): boolean {
  const own = known.find(({ id }) => id === saved.id)
  if (own === undefined || saved.ending === own.ending) return own === undefined
  return own.ending === 'open' || saved.ending === 'stopped'
}

/** Reads the journal into the flow and keeps it from then on; resolves once the flow has it. */
export async function connectJournal(flow: FlowActor, journal: Journal, hold: Hold = noHold): Promise<() => void> {
  const [contents, isRunningElsewhere] = await Promise.all([journal.load(), isSessionHeld()])
  flow.send({ type: 'journal.loaded', journal: { ...contents, isRunningElsewhere } })
  return keepJournal(flow, journal, hold)
}
