import fc from 'fast-check'
import { createJournalCopy } from '#device/journal-copy.ts'
import { readMemory } from '#journal/contents.ts'
import { fileRefusals, readExport, writeExport } from '#journal/export-file.ts'
import { factOf } from '#journal/facts.ts'
import { contentOf } from '#journal/file-content.ts'
import { migrate } from '#journal/migrate.ts'
import { onePerson, readPeople, savedPeople } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import { keyOfEntry, savedEntry } from '#journal/practice-kept.ts'
import { readProfileFile } from '#journal/profile-file.ts'
import { readEntry } from '#journal/read-practice.ts'
import type { SavedData } from '#journal/saved-data.ts'
import { defaultSettings, readSettings } from '#journal/settings.ts'
import { forgottenData, mergedData, previewOf, recordsOf, replacedData } from '#journal/take-in.ts'
import { builtInRoutines } from '#massage/built-in.ts'
import { readRoutineText } from '#massage/read-routine.ts'
import { lock } from '#safety/lock.ts'
import { readRemembered } from '#session/flow.rules.ts'
import { sample } from '../cli/fixtures.ts'
import { finishedRecord, openRecord, version0Record } from '../journal/fixtures.ts'
import { nowMs } from '../safety/fixtures.ts'
import { mutated } from './mutate.ts'
import { randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

/** Longest that anything may take to be read, in ms. */
const LONGEST_MS = 100

const inputs = { full: 100_000, sample: 7_000 } as const

const stop = {
  ...finishedRecord,
  id: 'stop',
  startedAtMs: nowMs - 7_200_000,
  endedAtMs: nowMs - 3_600_000,
  ending: 'stopped',
  symptom: 'tingling',
} as const

const memory = {
  schemaVersion: 1,
  answers: { answersVersion: 1, age: 'adult', 'disc-levels': ['lumbar'], began: '2026-01-10' },
  answeredAtMs: {},
  lastSeenMs: 7,
  reported: [{ roundAtMs: 5, atMs: 7, offsetMinutes: 60, signs: ['weakness'], isTakenBack: true }],
}
const entries = [
  { kind: 'lesson', id: 'stages', finishedAtMs: 5 },
  { kind: 'stops', stops: { bestMs: 300, recentMs: [300, 400], drills: 2 } },
  { kind: 'stroke', id: 'left-calf effleurage', stroke: { best: 80, rounds: 3, lastMs: 9 } },
] as const
const rows = entries.map((entry) => ({ key: keyOfEntry(entry), saved: savedEntry(entry) }))

/** What lies on the device while files are taken in: with a stop within its lock. */
const here: SavedData = {
  records: [finishedRecord, stop],
  aside: [{ id: 'torn #1', kind: 'damaged', reason: 'work: much', raw: { id: 'torn' } }],
  memory,
  settings: defaultSettings,
  practice: rows,
  practiceAside: [],
}

const people: People = {
  people: [
    { id: 'first', name: 'Anna' },
    { id: 'b2', name: 'Ben' },
  ],
  activeId: 'b2',
}
const isListKept = (read: People) => JSON.stringify(readPeople(savedPeople(read))) === JSON.stringify(read)

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // What storage gives that was never JSON.
    return text
  }
}

const stringified = (...all: readonly unknown[]) => all.map((one) => JSON.stringify(one))
const lockOf = (data: Pick<SavedData, 'records'>) =>
  lock({ isComplete: true, sessions: recordsOf(data).map(factOf) }, undefined, nowMs)

const takenClaim = 'of the files to bring back, those that were taken in, with something in them changed'

/** Whether what came out of a file is all there, and locks for no less than before. */
function isTakenIn(text: string, tally: Tally): boolean {
  const read = readExport(text)
  if (read.kind === 'refused') return fileRefusals.includes(read.reason)
  tally.add(takenClaim)
  const content = contentOf(read)
  const { records, aside, practice, practiceAside, memory: saved } = read.data
  const sessions = records.length + aside.length
  const isMemoryAside = saved !== undefined && content.memory === undefined ? 1 : 0
  const isWhole =
    content.records.length + content.aside.length === sessions + isMemoryAside &&
    content.practice.length + content.practiceAside.length === practice.length + practiceAside.length
  previewOf(content, here, nowMs)
  const merged = mergedData(here, content, nowMs)
  const ids = new Set(merged.records.map(({ id }) => id))
  const isNothingLost =
    [...here.records, ...content.records].every(({ id }) => ids.has(id)) &&
    here.aside.every((one) => merged.aside.includes(one))
  const before = lockOf(here)
  const after = [merged, replacedData(here, content, nowMs), forgottenData(merged, nowMs)].map(lockOf)
  const isLocked = after.every(({ isLocked: is, untilMs }) => is && (untilMs ?? 0) >= (before.untilMs ?? 0))
  // What comes out can be saved and read again.
  return isWhole && isNothingLost && isLocked && readExport(writeExport(merged, '', nowMs)).kind === 'file'
}

type Kind = {
  readonly what: string
  readonly samples: readonly string[]
  /** Whether a text is refused clearly or read correctly. */
  readonly isSound: (text: string, tally: Tally) => boolean
}

const kinds: readonly Kind[] = [
  {
    what: 'files to bring back',
    samples: [
      writeExport(here, 'Anna', nowMs),
      writeExport({ ...here, records: [version0Record, openRecord], settings: undefined }, '', nowMs),
    ],
    isSound: isTakenIn,
  },
  {
    what: 'routine files',
    samples: stringified(...builtInRoutines),
    isSound: (text) => {
      const read = readRoutineText(text)
      return read.kind === 'routine' || read.breaches.length > 0
    },
  },
  {
    what: 'profile files',
    samples: stringified(...['reference-person', 'acute-both-legs', 'locked-after-tingling'].map(sample)),
    isSound: (text) => {
      const read = readProfileFile(json(text))
      return read.kind === 'profile' || read.problems.length > 0
    },
  },
  {
    what: 'stored sessions',
    samples: stringified(finishedRecord, openRecord, stop, version0Record),
    isSound: (text) => {
      const raw = json(text)
      const read = migrate(raw)
      return read.kind === 'record' ? migrate(read.record).kind === 'record' : read.raw === raw
    },
  },
  {
    what: 'stored settings, answers and things learnt',
    samples: stringified(defaultSettings, memory, ...rows.map(({ saved }) => saved)),
    isSound: (text) => {
      const raw = json(text)
      const settings = readSettings(raw)
      const known = readMemory(raw)
      const entry = readEntry(raw)
      return (
        JSON.stringify(readSettings(settings)) === JSON.stringify(settings) &&
        (known === undefined || readMemory(known) !== undefined) &&
        (known === undefined || readRemembered(known.answers) === undefined || known.answers !== undefined) &&
        (entry.kind !== 'entry' || readEntry(savedEntry(entry.entry)).kind === 'entry')
      )
    },
  },
  {
    what: 'lists of people',
    samples: stringified(savedPeople(people), savedPeople(onePerson)),
    isSound: (text) => {
      const read = readPeople(json(text))
      return read === undefined || (read.people.some(({ id }) => id === read.activeId) && isListKept(read))
    },
  },
  {
    what: 'second copies of the sessions',
    samples: stringified([finishedRecord, stop, version0Record]),
    isSound: (text) => {
      const kept = new Map([['kneadwell.records', text]])
      const copy = createJournalCopy({
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      })
      const found = copy.read()
      copy.keep(stop)
      return copy.read().length >= Math.min(40, found.filter(({ id }) => id !== stop.id).length + 1)
    },
  },
]

/** Hostile inputs of every kind, each refused clearly or read correctly, at once and without an exception. */
export function sweepFuzz(size: Size): Tally {
  const tally = new Tally()
  const random = randomFrom(2718)
  const arbitrary = fc.sample(fc.jsonValue({ maxDepth: 4 }), { numRuns: size === 'full' ? 3_000 : 200, seed: 2718 })
  const other = () => arbitrary[Math.floor(random() * arbitrary.length)]
  const each = Math.ceil(inputs[size] / kinds.length)
  // Otherwise it would only be shown that everything is refused.
  tally.expect(takenClaim, Math.ceil(each / 10))
  let slowestMs = 0
  for (const { what, samples, isSound } of kinds) {
    const claim = `${what}: refused clearly or read correctly, nothing lost, no lock shorter, no exception`
    tally.expect(claim, each)
    for (let count = 0; count < each; count += 1) {
      const text = mutated(samples[count % samples.length] ?? '', random, other)
      const look = () => {
        try {
          return isSound(text, tally)
        } catch (error) {
          return error instanceof Error ? error.message : 'thrown'
        }
      }
      const startedMs = performance.now()
      const result = look()
      let tookMs = performance.now() - startedMs
      // A pause of the machine is not the input's: what is slow is slow again.
      for (let again = 0; again < 3 && tookMs > LONGEST_MS; again += 1) {
        const againMs = performance.now()
        look()
        tookMs = Math.min(tookMs, performance.now() - againMs)
      }
      slowestMs = Math.max(slowestMs, tookMs)
      tally.hold(claim, result === true, () => `${String(result)}: ${text.slice(0, 400)}`)
      if (size === 'full') {
        tally.hold(
          `${what}: within ${LONGEST_MS} ms`,
          tookMs <= LONGEST_MS,
          () => `${tookMs} ms: ${text.slice(0, 400)}`,
        )
      }
    }
  }
  console.info(`the slowest input took ${slowestMs.toFixed(1)} ms`)
  return tally
}
