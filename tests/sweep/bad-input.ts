import { type AsideRecord, emptyMemory, type JournalContents, readMemory } from '#journal/contents.ts'
import { historyOf } from '#journal/facts.ts'
import { migrate } from '#journal/migrate.ts'
import type { SessionRecord } from '#journal/record.ts'
import { defaultSettings } from '#journal/settings.ts'
import { afterStop, easings, type StopAnswers, spreads, stopOutcomes } from '#safety/after-stop.ts'
import { type Answers, noAnswers } from '#safety/answers.ts'
import { budget } from '#safety/budget.ts'
import { dayMs, hourMs, rungs, stopLockMs } from '#safety/config.ts'
import { endOf, type History, isTrusted, stopSymptoms } from '#safety/history.ts'
import { lock } from '#safety/lock.ts'
import { stages } from '#safety/profile.ts'
import { questionTable } from '#safety/question-table.ts'
import { neededQuestions } from '#safety/questions.ts'
import { ruleIds } from '#safety/rule.ts'
import { outcomes, screen, verdictSoFar } from '#safety/screening.ts'
import { finishedRecord, openRecord, version0Record } from '../journal/fixtures.ts'
import { nowMs, wellAnswers } from '../safety/fixtures.ts'
import { randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

const claims = {
  asked:
    'a clock, a journal and answers, each asked for everything: screening, budget, lock, verdict, questions; no exception',
  untrusted:
    'of those, journals that cannot be trusted: recent sessions and stops are asked about, and without answers it is no go',
  notSure: 'the same with not sure: locked, because it counts as yes',
  kept: 'a stop within its lock, at every clock before its end, and at every one that is none: locked',
  conditions: 'a tingling stop with nothing after it, at every clock: locked until it is said to be over',
  order: 'journals shuffled, and with each record twice: the same lock, outcome and budget',
  damaged: 'a stop whose record is damaged in one field or cut short: never less than asked about',
  beside: 'a stop beside a damaged, newer or cut record: locked as without it, and not trusted',
  afterStop:
    'answers after a stop, every combination of options, and of none: one of three outcomes, never rest without answers',
} as const

const stopAtMs = nowMs - hourMs

/** Every clock that a device could show, good and bad. */
const clocks: readonly { readonly name: string; readonly atMs: number }[] = [
  { name: 'now', atMs: nowMs },
  { name: 'in 47 hours', atMs: stopAtMs + stopLockMs - 1 },
  { name: 'in 49 hours', atMs: stopAtMs + stopLockMs + hourMs },
  { name: 'in three weeks', atMs: nowMs + 21 * dayMs },
  { name: 'another time zone east', atMs: nowMs + 14 * hourMs },
  { name: 'another time zone west', atMs: nowMs - 12 * hourMs },
  { name: 'summer time', atMs: nowMs + hourMs },
  { name: 'winter time', atMs: nowMs - hourMs },
  { name: 'drifted', atMs: nowMs - 4 * 60_000 },
  { name: 'set back a week', atMs: nowMs - 7 * dayMs },
  { name: 'set back a year', atMs: nowMs - 365 * dayMs },
  { name: '1970', atMs: 0 },
  { name: 'just after 1970', atMs: 1 },
  { name: 'before 1970', atMs: -dayMs },
  { name: 'a fraction', atMs: nowMs + 0.5 },
  { name: 'year 9999', atMs: Date.UTC(9999, 11, 31) },
  { name: 'the last day there is', atMs: 8.64e15 },
  { name: 'no day at all', atMs: 8.64e15 + 1 },
  { name: 'beyond whole numbers', atMs: Number.MAX_VALUE },
  { name: 'not a number', atMs: Number.NaN },
  { name: 'infinite', atMs: Number.POSITIVE_INFINITY },
  { name: 'minus infinite', atMs: Number.NEGATIVE_INFINITY },
]

const day = (days: number, more: Partial<SessionRecord> = {}): SessionRecord => {
  const startedAtMs = Math.round(nowMs - days * dayMs)
  return { ...finishedRecord, id: `day ${days}`, startedAtMs, endedAtMs: startedAtMs + 900_000, ...more }
}
const settled = { followUp: { answer: 'same', isOverADay: false, atMs: nowMs - dayMs } } as const
const stop: SessionRecord = {
  ...day(0),
  id: 'stop',
  startedAtMs: stopAtMs - 300_000,
  endedAtMs: stopAtMs,
  ending: 'stopped',
  symptom: 'tingling',
}

/** A record with one thing wrong with it: each field missing, or of another kind, and cut short as text. */
function damagedVersions(record: SessionRecord): readonly unknown[] {
  const fields = Object.keys(record)
  const wrong: readonly unknown[] = [undefined, null, -1, Number.NaN, 'x', [], {}]
  const text = JSON.stringify(record)
  return [
    ...fields.flatMap((field) => wrong.map((value) => ({ ...record, [field]: value }))),
    ...fields.map((field) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== field))),
    // What a half-written text gives when somebody mends it: a string, or nothing.
    ...[0, 1, Math.floor(text.length / 2), text.length - 1].map((length) => text.slice(0, length)),
    { ...record, endedAtMs: record.startedAtMs - 1 },
    { ...record, schemaVersion: 2 },
    { ...record, schemaVersion: 99, unknown: true },
    { schemaVersion: 1 },
    [],
    undefined,
    null,
    7,
  ]
}

/** What lies in the storage, by name; `load` reads it as the device does. */
function journals(size: Size): readonly { readonly name: string; readonly raw: readonly unknown[] }[] {
  const random = randomFrom(314)
  const many = Array.from({ length: size === 'full' ? 5_000 : 50 }, (_, index) => day(4 * index + 3, settled))
  const shuffled = [...many].sort(() => random() - 0.5)
  const versions = damagedVersions(stop)
  return [
    { name: 'empty', raw: [] },
    { name: 'one session', raw: [day(10)] },
    { name: 'one session of today', raw: [day(0.1)] },
    ...stopSymptoms.map((symptom) => ({ name: `stopped for ${symptom}`, raw: [{ ...stop, symptom }] })),
    {
      name: 'stopped, unnamed',
      raw: [Object.fromEntries(Object.entries(stop).filter(([name]) => name !== 'symptom'))],
    },
    { name: 'stopped long ago', raw: [{ ...day(40, settled), ending: 'stopped', symptom: 'tingling' }] },
    { name: 'unclosed', raw: [{ ...openRecord, startedAtMs: nowMs - 2 * hourMs }] },
    { name: 'unclosed, years ago', raw: [{ ...openRecord, startedAtMs: 1 }] },
    ...(['symptom', 'just-ended', 'not-sure'] as const).map((interruption) => ({
      name: `interrupted, ${interruption}`,
      raw: [day(1, { ending: 'interrupted', interruption })],
    })),
    { name: 'of the first version', raw: [version0Record, day(3)] },
    { name: 'from the future', raw: [day(-400), day(3)] },
    { name: 'stop from the future', raw: [{ ...stop, startedAtMs: nowMs + dayMs, endedAtMs: nowMs + dayMs + 1 }] },
    { name: 'from 1970', raw: [{ ...day(0), startedAtMs: 0, endedAtMs: 0 }] },
    { name: 'at the end of time', raw: [{ ...day(0), startedAtMs: 8.64e15, endedAtMs: 8.64e15 }] },
    { name: 'of immense length', raw: [{ ...day(5), plan: { ...finishedRecord.plan, totalMs: Number.MAX_VALUE } }] },
    { name: 'ends before it starts', raw: [{ ...day(5), endedAtMs: day(6).startedAtMs }] },
    { name: 'many sessions', raw: many },
    { name: 'many sessions, shuffled', raw: shuffled },
    { name: 'many sessions and a stop', raw: [...shuffled, stop] },
    { name: 'everything twice', raw: [...many, ...many, stop, stop] },
    ...versions.map((raw, index) => ({ name: `stop damaged, ${index}`, raw: [day(10, settled), raw] })),
    ...versions.map((raw, index) => ({ name: `stop beside damaged, ${index}`, raw: [stop, raw] })),
  ]
}

/** Reads what was saved the way the device does: what is no record goes aside. */
function load(raw: readonly unknown[], savedMemory: unknown = { ...emptyMemory, lastSeenMs: 1 }): JournalContents {
  const records: SessionRecord[] = []
  const aside: AsideRecord[] = []
  raw.forEach((one, index) => {
    const read = migrate(one)
    if (read.kind === 'record') records.push(read.record)
    else {
      const reason = read.kind === 'newer' ? `version ${read.version}` : read.reason
      aside.push({ id: String(index), kind: read.kind, reason, raw: one })
    }
  })
  return {
    records: records.sort((a, b) => a.startedAtMs - b.startedAtMs),
    aside,
    memory: readMemory(savedMemory),
    settings: defaultSettings,
    isRemembering: true,
  }
}

const without = { 'recent-session': 'none', 'recent-stop': 'none' } as const
const answerSets: readonly { readonly name: string; readonly answers: Answers }[] = [
  { name: 'none', answers: noAnswers },
  { name: 'well', answers: wellAnswers },
  { name: 'well, nothing recent', answers: { ...wellAnswers, ...without, 'follow-up': 'same' } },
  {
    name: 'well, all settled',
    answers: {
      ...wellAnswers,
      ...without,
      'follow-up': 'better',
      'stop-settled': 'yes',
      'stop-over-a-day': 'no',
      'agreed-since': 'yes',
    },
  },
]
const unsure: Answers = { ...wellAnswers, 'recent-session': 'not-sure', 'recent-stop': 'not-sure' }

/** Every clock with every journal, and everything that may be answered after a stop. */
export function sweepBadInput(size: Size): Tally {
  const tally = new Tally()
  for (const claim of Object.values(claims)) tally.expect(claim)
  for (const { name, raw } of journals(size)) {
    // Of the many damaged versions a sample takes every seventeenth.
    if (size === 'sample' && name.includes('damaged') && Number(name.split(' ').at(-1)) % 17 !== 0) continue
    for (const memory of [{ ...emptyMemory, lastSeenMs: 1 }, undefined, 'damaged']) {
      const contents = load(raw, memory)
      for (const clock of clocks) {
        const nameOf = () => `${name}, memory ${JSON.stringify(memory)}, clock ${clock.name}`
        guard(tally, claims.asked, nameOf, () => askEverything(tally, contents, clock.atMs, nameOf))
      }
    }
    keptLocks(tally, name, raw)
    orderOf(tally, name, raw)
  }
  afterEveryStop(tally, size)
  return tally
}

/** Whatever is thrown is a breach. */
function guard(tally: Tally, claim: string, nameOf: () => string, run: () => void): void {
  try {
    run()
  } catch (error) {
    tally.breach(claim, () => `${nameOf()}: threw ${String(error)}`)
  }
}

function askEverything(tally: Tally, contents: JournalContents, atMs: number, nameOf: () => string): void {
  const history = historyOf(contents, atMs)
  for (const { name, answers } of answerSets) {
    const describe = () => `${nameOf()}, answers ${name}`
    const screening = screen(answers, history, atMs)
    const isDefined =
      outcomes.includes(screening.outcome) &&
      (screening.outcome === 'go') === (screening.reasons.length === 0) &&
      screening.reasons.every(({ rule }) => ruleIds.includes(rule))
    tally.hold(claims.asked, isDefined, describe)
    const verdict = verdictSoFar(answers, history, atMs)
    if (verdict !== undefined && (verdict.outcome === 'go' || verdict.reasons.length === 0)) {
      tally.breach(claims.asked, () => `${describe()}: an empty verdict`)
    }
    for (const stage of stages) {
      const { rung, allowedNow, reasons, minMinutes, maxMinutes, nextAtMs } = budget(history, stage, atMs)
      const isBudget =
        rungs[rung] !== undefined &&
        allowedNow === (reasons.length === 0) &&
        minMinutes <= maxMinutes &&
        (nextAtMs === undefined || Number.isFinite(nextAtMs))
      if (!isBudget)
        tally.breach(claims.asked, () => `${describe()}: a budget of ${JSON.stringify({ rung, nextAtMs })}`)
    }
    const held = lock(history, answers, atMs)
    const isLock = held.isLocked === held.conditions.length > 0 && held.isLocked === held.rules.length > 0
    if (!isLock) tally.breach(claims.asked, () => `${describe()}: a lock of ${JSON.stringify(held)}`)
    if (isTrusted(history, atMs)) continue
    const asked = neededQuestions(answers, history, atMs).map(({ id }) => id)
    const isAsked = asked.includes('recent-session') && asked.includes('recent-stop')
    const isOpen = answers['recent-stop'] === undefined
    tally.hold(claims.untrusted, isAsked && !(isOpen && screening.outcome === 'go'), describe)
  }
  if (isTrusted(history, atMs)) return
  const { outcome } = screen(unsure, history, atMs)
  tally.hold(claims.notSure, outcomes.indexOf(outcome) <= outcomes.indexOf('locked'), () => `${nameOf()}: ${outcome}`)
}

/** The latest end of the stops that a history knows; undefined where it knows none. */
function lastStopMs(history: History): number | undefined {
  const ends = history.sessions.filter(({ ending }) => ending === 'stopped').flatMap((one) => endOf(one) ?? [])
  return ends.length === 0 ? undefined : Math.max(...ends)
}

/** Answers that say that everything is over: only time can keep a lock then. */
const allOver: Answers = { ...wellAnswers, ...answerSets[3]?.answers, 'agreed-since': 'yes' }

function keptLocks(tally: Tally, name: string, raw: readonly unknown[]): void {
  const contents = load(raw)
  for (const clock of clocks) {
    const nameOf = () => `${name}, clock ${clock.name}`
    guard(tally, claims.kept, nameOf, () => {
      const history = historyOf(contents, clock.atMs)
      const endMs = lastStopMs(history)
      if (endMs !== undefined && !(clock.atMs >= endMs + stopLockMs && clock.atMs <= 8.64e15)) {
        const { isLocked, conditions } = lock(history, allOver, clock.atMs)
        const outcome = screen(allOver, history, clock.atMs).outcome
        const isKept = isLocked && conditions.includes('two-days') && outcome !== 'go' && outcome !== 'not-yet'
        tally.hold(claims.kept, isKept, () => `${nameOf()}: ${conditions.join()}, ${outcome}`)
      }
      if (name === 'stopped for tingling') {
        const { conditions } = lock(history, undefined, clock.atMs)
        tally.hold(claims.conditions, conditions.includes('back-to-before'), () => `${nameOf()}: ${conditions.join()}`)
      }
      if (name.startsWith('stop beside damaged')) {
        const alone = lock(historyOf(load([stop]), clock.atMs), allOver, clock.atMs)
        const here = lock(history, allOver, clock.atMs)
        // Some of these versions are good records: then there is one more, which can only lock for longer.
        const isKept = !alone.isLocked || (here.isLocked && (here.untilMs ?? 0) >= (alone.untilMs ?? 0))
        const isAside = contents.aside.length > 0
        const isDoubted = !isAside || !isTrusted(history, clock.atMs)
        tally.hold(claims.beside, isKept && isDoubted, () => `${nameOf()}: ${JSON.stringify(here)}`)
      }
      if (name.startsWith('stop damaged')) {
        const isKnown =
          lastStopMs(history) !== undefined || history.sessions.some(({ ending }) => ending === 'interrupted')
        // Not a stop any more, though it can be read: only the field that says so itself can do that.
        const isOther = contents.aside.length === 0 && !isKnown
        const needed = neededQuestions(noAnswers, history, clock.atMs).map(({ id }) => id)
        tally.hold(claims.damaged, isKnown || (!isOther && needed.includes('recent-stop')), () => {
          return `${nameOf()}: ${JSON.stringify(raw[1])}`
        })
      }
    })
  }
}

function orderOf(tally: Tally, name: string, raw: readonly unknown[]): void {
  const random = randomFrom(raw.length + 1)
  const variants = [[...raw].reverse(), [...raw].sort(() => random() - 0.5), [...raw, ...raw]]
  const faceOf = (saved: readonly unknown[], atMs: number) => {
    const contents = load(saved)
    const history: History = { ...historyOf(contents, atMs), isComplete: contents.aside.length === 0 }
    const { outcome, budget: today } = screen(allOver, history, atMs)
    return JSON.stringify([lock(history, allOver, atMs), outcome, today])
  }
  for (const clock of clocks.filter(({ atMs }) => Number.isFinite(atMs) && Math.abs(atMs) <= 8.64e15)) {
    const face = faceOf(raw, clock.atMs)
    for (const variant of variants) {
      tally.hold(claims.order, faceOf(variant, clock.atMs) === face, () => `${name}, clock ${clock.name}`)
    }
  }
}

type Told = Partial<Record<keyof StopAnswers, unknown>>

function afterEveryStop(tally: Tally, size: Size): void {
  const several = (options: readonly string[]) => [undefined, ...options.map((option) => [option])]
  const cauda = several(questionTable.cauda.options)
  const nerves = several(questionTable.nerves.options)
  const places = [undefined, 'not-sure', [], ['left-calf'], ['left-groin'], ['left-calf', 'right-calf']]
  for (const symptom of size === 'full' ? [undefined, ...stopSymptoms] : [undefined])
    for (const spread of [undefined, ...spreads])
      for (const easing of [undefined, ...easings])
        for (const weakness of [undefined, ...questionTable.weakness.options])
          for (const chest of [undefined, ...questionTable.chest.options])
            for (const one of cauda)
              for (const other of nerves)
                for (const where of places) {
                  const told: Told = {
                    symptom,
                    spread,
                    easing,
                    weakness,
                    chest,
                    cauda: one,
                    nerves: other,
                    places: where,
                  }
                  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
                  const outcome = afterStop(given)
                  const isOpen = [weakness, chest, one, other].includes(undefined)
                  const isRest = outcome === 'rest'
                  tally.hold(claims.afterStop, stopOutcomes.includes(outcome) && !(isRest && isOpen), () =>
                    JSON.stringify(given),
                  )
                }
}
