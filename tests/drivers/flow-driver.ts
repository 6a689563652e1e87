import { expect } from 'vitest'
import type { JournalContents, StorageReason } from '#journal/contents.ts'
import { emptyMemory } from '#journal/contents.ts'
import type { SessionRecord } from '#journal/record.ts'
import { defaultSettings } from '#journal/settings.ts'
import type { AnswerValue } from '#safety/answers.ts'
import type { QuestionId } from '#safety/question-table.ts'
import type { FlowContext } from '#session/flow.context.ts'
import type { Ending, FlowEvent, ScreenName } from '#session/flow.events.ts'
import { type FlowActor, type FlowSnapshot, startFlow } from '#session/flow.machine.ts'
import { screenOf } from '#session/flow.view.ts'
import type { GuidedEvent, GuidedState } from '#session/guided.events.ts'
import { stateOf } from '#session/guided.view.ts'

/** A Monday morning. */
export const monday = Date.parse('2026-03-02T09:00:00.000Z')
export const hour = 3_600_000
export const day = 24 * hour

/** Answers of the reference session: healing, lumbar, doctor agreed, pain 2, nothing new. */
export const goodAnswers: Readonly<Partial<Record<QuestionId, AnswerValue>>> = {
  'recent-session': 'none',
  'recent-stop': 'none',
  'follow-up': 'better',
  'stop-settled': 'yes',
  'stop-over-a-day': 'no',
  'agreed-since': 'yes',
  cauda: ['none'],
  weakness: 'none',
  nerves: ['none'],
  chest: 'no',
  'leg-clot': ['none'],
  worsening: ['none'],
  injury: 'none',
  ill: ['none'],
  'tingling-now': 'none',
  'symptom-limbs': 'none',
  'pain-now': 2,
  'drowsy-today': 'no',
  'sore-places': 'none',
  'long-rest': 'no',
  age: 'adult',
  pregnancy: 'no',
  'spine-operation': 'never',
  'spine-conditions': ['none'],
  blood: ['none'],
  'clot-ever': 'no',
  'lotion-allergy': 'no',
  'resting-hands': 'none',
  'disc-levels': ['lumbar'],
  began: '2026-01-19',
  'flare-up': 'none',
  trend: 'better',
  'agreed-on': '2026-02-20',
  'agreed-by': 'doctor',
  'professional-last': 'none',
  positions: ['chair', 'standing', 'half-lying'],
  'still-so': 'yes',
}

/** Of what is asked after a stop, nothing that speaks against rest at home. */
export const calmStop = {
  cauda: ['none'],
  weakness: 'none',
  nerves: ['none'],
  chest: 'no',
  places: ['left-palm'],
  spread: 'same',
} as const

/** A journal with nothing in it that works, of somebody who was here before. */
export const workingJournal: JournalContents = {
  records: [],
  aside: [],
  memory: { ...emptyMemory, lastSeenMs: monday - 30 * day },
  settings: defaultSettings,
  isRemembering: true,
}

/** Drives the app flow the way a person, a clock and a storage would; every step returns the driver. */
export class FlowDriver {
  readonly actor: FlowActor
  nowMs: number

  constructor(nowMs = monday) {
    this.nowMs = nowMs
    this.actor = startFlow({ offsetMinutes: 60 }, () => this.nowMs)
  }

  get snapshot(): FlowSnapshot {
    return this.actor.getSnapshot()
  }

  get context(): FlowContext {
    return this.snapshot.context
  }

  get screen(): ScreenName {
    return screenOf(this.snapshot)
  }

  get guidedState(): GuidedState | undefined {
    const guided = this.snapshot.children.guided?.getSnapshot()
    return guided === undefined ? undefined : stateOf(guided)
  }

  get records(): readonly SessionRecord[] {
    return this.context.contents?.records ?? []
  }

  send(event: FlowEvent): this {
    this.actor.send(event)
    return this
  }

  sendGuided(event: GuidedEvent): this {
    const { guided } = this.snapshot.children
    if (guided === undefined) throw new Error(`no session runs on ${this.screen}`)
    guided.send(event)
    return this
  }

  /** Answers for a session that was found open: nothing new is felt, and how it ended. */
  closeUnclosed(ending: Ending): this {
    return this.send({ type: 'unclosed.checkIn', felt: 'clear' }).send({ type: 'unclosed.answer', ending })
  }

  wait(ms: number): this {
    this.nowMs += ms
    return this.send({ type: 'clock.now' })
  }

  load(journal: Partial<JournalContents> = {}): this {
    return this.send({ type: 'journal.loaded', journal: { ...workingJournal, ...journal } })
  }

  start(): this {
    return this.send({ type: 'open.questions' })
  }

  back(): this {
    return this.send({ type: 'back' })
  }

  answer(id: string, value: unknown): this {
    return this.send({ type: 'question.answer', id, value })
  }

  /** Answers page after page, with other answers where told, until a page or the end of the questions. */
  answerUntil(last?: QuestionId, over: Partial<Record<QuestionId, AnswerValue>> = {}): this {
    for (let pages = 0; this.screen === 'questions' && this.context.question !== last; pages += 1) {
      const { question } = this.context
      if (question === undefined || pages > 100) throw new Error(`the questions never end: ${question}`)
      const value = over[question] ?? goodAnswers[question]
      if (value === undefined) throw new Error(`the driver knows no answer to ${question}`)
      this.answer(question, value)
      if (this.context.problem !== undefined) throw new Error(`${question}: ${this.context.problem}`)
    }
    return this
  }

  answerAll(over: Partial<Record<QuestionId, AnswerValue>> = {}): this {
    return this.answerUntil(undefined, over)
  }

  /** The storage commits what it was asked to. */
  keep(): this {
    const { record } = this.context
    if (record === undefined) throw new Error('there is no record to keep')
    return this.send({ type: 'record.kept', id: record.id })
  }

  /** The storage commits a record that nobody waits for any more. */
  keepLate(): this {
    const last = this.records.at(-1)
    if (last === undefined) throw new Error('there is no record to keep')
    return this.send({ type: 'record.kept', id: last.id })
  }

  fail(reason: StorageReason = 'write-failed'): this {
    return this.send({ type: 'record.failed', reason })
  }

  /** From a fresh welcome into a session whose hands may go on. */
  toSession(journal: Partial<JournalContents> = {}): this {
    return this.load(journal).start().answerAll().expectScreen('plan').send({ type: 'plan.start' }).keep()
  }

  /** On into the middle of the first place. */
  toMassaging(): this {
    this.sendGuided({ type: 'session.begin' })
    for (let ticks = 0; this.guidedState !== 'massaging'; ticks += 1) {
      if (ticks > 1000) throw new Error('nothing is ever massaged')
      this.sendGuided({ type: 'clock.tick', deltaMs: 250 })
    }
    return this
  }

  /** Answers what is asked after a stop. */
  tellStop(told: Readonly<Record<string, unknown>>): this {
    for (const [id, value] of Object.entries(told)) this.send({ type: 'stop.answer', id, value })
    return this
  }

  /** Lets a moment of the session pass. */
  tickGuided(deltaMs: number): this {
    return this.sendGuided({ type: 'clock.tick', deltaMs })
  }

  /** Through the whole plan, answering each check-in. */
  toAftercare(): this {
    this.sendGuided({ type: 'session.begin' })
    for (let ticks = 0; this.guidedState !== 'aftercare'; ticks += 1) {
      if (ticks > 20_000) throw new Error('the session never ends')
      this.sendGuided({ type: 'clock.tick', deltaMs: 250 })
      if (this.guidedState === 'checkingIn') this.sendGuided({ type: 'checkIn.clear' })
    }
    return this
  }

  expectScreen(screen: ScreenName): this {
    expect(this.screen).toBe(screen)
    return this
  }
}

/** A person opens the app. */
export function openApp(nowMs?: number): FlowDriver {
  return new FlowDriver(nowMs)
}
