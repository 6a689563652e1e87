import { forgetChosen } from '#device/chosen-settings.ts'
import { readChosenFile, saveFile } from '#device/data-file.ts'
import { deletePerson, locksOfPerson } from '#device/people-data.ts'
import { keepPeople } from '#device/people-registry.ts'
import { whileNoSession } from '#device/session-hold.ts'
import { browserHome, openJournal } from '#device/storage.ts'
import { locksOf } from '#journal/carry-over.ts'
import { exportName, writeExport } from '#journal/export-file.ts'
import { contentOf, type FileContent } from '#journal/file-content.ts'
import type { DataShelf } from '#journal/journal.ts'
import { withoutPerson } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import type { SavedData } from '#journal/saved-data.ts'
import { forgottenData, mergedData, previewOf, recordsOf, replacedData } from '#journal/take-in.ts'
import type { DataDone, DataRefusal, DataStore } from '#parts/actors.tsx'

/** The time of day, and how far local time is ahead of UTC. */
type Now = { readonly nowMs: number; readonly offsetMinutes: number }
/** Loads the page again after a change; the settings that were chosen for a person go, where theirs were changed. */
type LoadAgain = (done: DataDone, isPersonal: boolean) => void
type Result<Name extends 'look' | 'save' | 'read' | 'forget'> = ReturnType<DataStore[Name]>

/** What is kept, in figures. */
export async function look(shelf: DataShelf, { nowMs }: Now): Result<'look'> {
  const reading = await shelf.read()
  if (reading.kind === 'failed') return reading
  const { data } = reading
  const records = [...recordsOf(data)].sort((a, b) => a.startedAtMs - b.startedAtMs)
  return {
    kind: 'look',
    sessions: records.length,
    fromMs: records[0]?.startedAtMs,
    untilMs: records.at(-1)?.startedAtMs,
    learnt: data.practice.length,
    aside: data.aside.length + data.practiceAside.length + data.records.length - records.length,
    locks: locksOf(records, nowMs),
  }
}

/** Everything as one file, handed to the browser. */
export async function save(shelf: DataShelf, { nowMs, offsetMinutes }: Now, person: string): Result<'save'> {
  const reading = await shelf.read()
  if (reading.kind === 'failed') return reading
  try {
    const name = exportName(person, new Date(nowMs + offsetMinutes * 60_000).toISOString().slice(0, 10))
    saveFile(writeExport(reading.data, person, nowMs), name)
    return { kind: 'saved', name }
  } catch {
    return { kind: 'failed', reason: 'not-made' }
  }
}

/** Reads a file that was chosen, and says what taking it in comes to. */
export async function read(file: File, shelf: DataShelf, now: () => Now, loadAgain: LoadAgain): Result<'read'> {
  const chosen = await readChosenFile(file)
  if (chosen.kind === 'refused') return chosen
  const reading = await shelf.read()
  if (reading.kind === 'failed') return reading
  const content = contentOf(chosen)
  return {
    kind: 'preview',
    preview: previewOf(content, reading.data, now().nowMs),
    take: (way) => take(content, way, shelf, now, loadAgain),
  }
}

function take(content: FileContent, way: 'merge' | 'replace', shelf: DataShelf, now: () => Now, loadAgain: LoadAgain) {
  const isReplaced = way === 'replace'
  const to = isReplaced ? replacedData : mergedData
  return change(
    shelf,
    (here) => to(here, content, now().nowMs),
    (data) => loadAgain({ kind: isReplaced ? 'replaced' : 'merged', sessions: recordsOf(data).length }, isReplaced),
  )
}

/** Deletes everything but what a lock needs (E12); of everybody, where all `people` are handed in. */
export async function forget(
  shelf: DataShelf,
  now: () => Now,
  loadAgain: LoadAgain,
  people?: People,
): Result<'forget'> {
  const { nowMs } = now()
  let unread: readonly string[] | undefined = []
  return change(
    shelf,
    (here) => forgottenData(here, nowMs),
    (data) => loadAgain({ kind: 'forgotten', sessions: recordsOf(data).length, unread }, true),
    people === undefined
      ? undefined
      : async () => {
          unread = await forgetOthers(people, nowMs)
          return unread !== undefined
        },
  )
}

/**
 * Deletes what is kept of everybody who is not here; whose lock holds stays in the list, with that alone (E12, E14). What
 * cannot be read may lock, too: it stays as it is, and whose it is is answered. Undefined where something could not be
 * deleted.
 */
async function forgetOthers(people: People, nowMs: number): Promise<readonly string[] | undefined> {
  let left = people
  const unread: string[] = []
  for (const { id } of people.people.filter((person) => person.id !== people.activeId)) {
    // Before anything is opened: opening would make a new journal of one that is gone.
    if ((await locksOfPerson(id, nowMs)).some(({ kind }) => kind === 'unknown')) {
      unread.push(id)
      continue
    }
    const { data } = await openJournal(browserHome(id))
    const kept: SavedData[] = []
    const written = await data.change((here) => {
      const forgotten = forgottenData(here, nowMs)
      kept.push(forgotten)
      return forgotten
    })
    if (written.kind === 'failed') return undefined
    forgetChosen(id)
    if (kept.at(-1)?.records.length !== 0) continue
    left = withoutPerson(left, id)
    await deletePerson(id)
  }
  const [only, ...others] = left.people
  // Who is alone again needs no name.
  const isKept = await keepPeople(
    others.length === 0 ? { people: [{ id: only.id, name: '' }], activeId: only.id } : left,
  )
  return isKept ? unread : undefined
}

/** Changes everything at once, while no window has a session. */
async function change(
  shelf: DataShelf,
  to: (here: SavedData) => SavedData,
  onChanged: (data: SavedData) => void,
  before?: () => Promise<boolean>,
): Promise<DataRefusal | undefined> {
  const result = await whileNoSession(async () => {
    if (before !== undefined && !(await before())) return { kind: 'partly' } as const
    const made: SavedData[] = []
    const written = await shelf.change((here) => {
      const changed = to(here)
      made.push(changed)
      return changed
    })
    const changed = made.at(-1)
    if (written.kind === 'kept' && changed !== undefined) onChanged(changed)
    return written
  })
  if (result.kind === 'busy') return result
  return result.value.kind === 'kept' ? undefined : result.value
}
