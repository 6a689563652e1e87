import { regions } from '#anatomy/region.ts'
import { type JournalContents, storageReasons } from '#journal/contents.ts'
import { historyOf } from '#journal/facts.ts'
import { migrate } from '#journal/migrate.ts'
import type { SessionRecord } from '#journal/record.ts'
import { builtInIds } from '#massage/built-in.ts'
import { roundScopes } from '#practice/round.ts'
import { dayMs, hourMs, minuteMs, stopLockMs } from '#safety/config.ts'
import { lessonIds } from '#safety/lesson.ts'
import { lock } from '#safety/lock.ts'
import { markKinds } from '#safety/mark.ts'
import { isQuestionId, questionIds, questionTable } from '#safety/question-table.ts'
import { screen } from '#safety/screening.ts'
import { endings, type FlowEvent, screenNames } from '#session/flow.events.ts'
import { type FlowActor, type FlowSnapshot, startFlow } from '#session/flow.machine.ts'
import { historyNow } from '#session/flow.steps.ts'
import { screenOf } from '#session/flow.view.ts'
import { type GuidedEvent, symptoms } from '#session/guided.events.ts'
import { stateOf } from '#session/guided.view.ts'
import { goodAnswers, monday, workingJournal } from '../drivers/flow-driver.ts'
import { guidedEvents } from '../drivers/guided-moments.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'
import { pick, randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

const claims = {
  events: 'random events of the app flow in seeded walks: no exception, always a screen that has a name',
  guided: 'random events of the session inside it',
  reloads: 'crashes and reloads in between: every record that was there is there again, and every lock',
  sessions: 'sessions begun: only after a go that still holds, with a plan, and an open record asked for and kept',
  stops: 'stops: the flow is stopped within the same event, and leaves it only by being closed',
  again: 'moments of a running session: never of a record that was stopped or over',
  locks: 'locks looked at: none gone or shorter, except by its time, or by a session of its own that was allowed',
  screens: 'different screens seen',
} as const

type Random = () => number
type EventOf<Type extends FlowEvent['type']> = Extract<FlowEvent, { readonly type: Type }>

/** One event of each type, as it might come at a moment: an event that is new to the flow does not compile without. */
const makers: {
  readonly [Type in FlowEvent['type']]: (world: World, random: Random) => Omit<EventOf<Type>, 'type'>
} = {
  'journal.loaded': (world) => ({ journal: world.saved }),
  'record.kept': ({ snapshot }, random) => ({
    id: random() < 0.9 ? (snapshot.context.record?.id ?? 'none') : 'another',
  }),
  'journal.changed': ({ nowMs }, random) => ({ records: [otherWindow(nowMs, random)], isRunningElsewhere: false }),
  'elsewhere.running': () => ({}),
  'elsewhere.over': () => ({}),
  'record.failed': (_, random) => ({ reason: pick(random, storageReasons) }),
  'clock.now': () => ({}),
  'open.welcome': () => ({}),
  'open.body': () => ({ region: 'left-calf' }),
  'open.emergency': () => ({}),
  'open.doctor': () => ({}),
  'open.breathe': () => ({}),
  'open.ask-doctor': () => ({}),
  'open.questions': () => ({}),
  'open.follow-up': () => ({}),
  'open.professional': () => ({}),
  'open.learn': () => ({}),
  'open.lessons': () => ({}),
  'open.lesson': (_, random) => ({ lesson: pick(random, lessonIds) }),
  'open.practise': () => ({}),
  'open.round': (_, random) => ({ scope: pick(random, roundScopes) }),
  'open.progress': () => ({}),
  'open.accessibility': () => ({}),
  'open.your-data': () => ({}),
  'open.history': () => ({}),
  'open.summary': () => ({}),
  'question.answer': (world, random) => anyAnswer(world, random),
  'question.next': () => ({}),
  'question.back': () => ({}),
  'place.mark': (_, random) => ({
    region: pick(random, regions).id,
    kind: pick(random, markKinds),
    isOn: random() < 0.5,
  }),
  'plan.choose': (_, random) => ({
    routineId: pick(random, [...builtInIds, 'none']),
    minutes: pick(random, [5, 10, 15, 99]),
  }),
  'plan.start': () => ({}),
  'stop.answer': (_, random) => stopAnswer(random),
  'stop.name': (_, random) => ({ symptom: pick(random, symptoms) }),
  'unclosed.checkIn': (_, random) => ({
    felt: random() < 0.5 ? 'clear' : pick(random, [...symptoms, 'not-sure'] as const),
  }),
  'unclosed.answer': (_, random) => ({ ending: pick(random, endings) }),
  'unclosed.takeUp': () => ({}),
  'unclosed.leave': () => ({}),
  'pain.after': (_, random) => ({ value: pick(random, [0, 3, 10, 11, -1, 0.5]) }),
  'session.closed': () => ({}),
  back: () => ({}),
}
const eventTypes = Object.keys(makers) as readonly FlowEvent['type'][]

function make(type: FlowEvent['type'], world: World, random: Random): FlowEvent {
  return { type, ...makers[type](world, random) } as FlowEvent
}

function isoDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10)
}

/** What leads to a session, with days that fit the world's clock. */
function goodAnswer(id: string, nowMs: number): unknown {
  if (id === 'began') return isoDay(nowMs - 42 * dayMs)
  if (id === 'agreed-on') return isoDay(nowMs - 10 * dayMs)
  return isQuestionId(id) ? goodAnswers[id] : undefined
}

function anyAnswer({ snapshot, nowMs }: World, random: Random): { readonly id: string; readonly value: unknown } {
  const open = snapshot.context.question
  const id = open !== undefined && random() < 0.97 ? open : pick(random, questionIds)
  if (random() < 0.96) return { id, value: goodAnswer(id, nowMs) }
  const { kind, options } = questionTable[id]
  const option = pick<string>(random, options.length > 0 ? options : ['x'])
  const anything: readonly unknown[] = [
    kind === 'several' ? [option] : option,
    Math.floor(random() * 11),
    isoDay(nowMs - Math.floor(random() * 100) * dayMs),
    ['left-calf'],
    ['left-leg'],
    [],
    null,
  ]
  return { id: random() < 0.98 ? id : 'no-question', value: pick(random, anything) }
}

function stopAnswer(random: Random): { readonly id: string; readonly value: unknown } {
  const told: readonly { readonly id: string; readonly value: unknown }[] = [
    { id: 'places', value: ['left-calf'] },
    { id: 'places', value: ['left-groin'] },
    { id: 'spread', value: 'same' },
    { id: 'spread', value: 'away' },
    { id: 'cauda', value: ['none'] },
    { id: 'weakness', value: 'none' },
    { id: 'nerves', value: ['none'] },
    { id: 'chest', value: 'no' },
    { id: 'chest', value: 'yes' },
    { id: 'easing', value: 'gone' },
    { id: 'easing', value: 'worse' },
    { id: 'nonsense', value: 7 },
  ]
  return pick(random, told)
}

/** A session that another window of the app has written. */
function otherWindow(nowMs: number, random: Random): SessionRecord {
  const startedAtMs = Math.max(0, Math.floor(nowMs - random() * 10 * dayMs))
  const { symptom: _, ...base } = finishedRecord
  const record = { ...base, id: `other ${startedAtMs}`, startedAtMs, endedAtMs: startedAtMs + 600_000 }
  return random() < 0.5 ? record : { ...record, ending: 'stopped', symptom: pick(random, symptoms) }
}

/** One person with one device: the app that runs, the time of day, and what was saved. */
class World {
  actor: FlowActor
  nowMs: number
  saved: JournalContents

  constructor(nowMs: number, saved: JournalContents) {
    this.nowMs = nowMs
    this.saved = saved
    this.actor = this.open()
  }

  get snapshot(): FlowSnapshot {
    return this.actor.getSnapshot()
  }

  /** Starts the app anew on what was saved, as after a crash. */
  open(): FlowActor {
    this.actor = startFlow({ offsetMinutes: 60 }, () => this.nowMs)
    return this.actor
  }

  /** The device writes down what the flow wants remembered, as text. */
  save(): void {
    const { contents, memory } = this.snapshot.context
    if (contents === undefined) return
    const text = JSON.stringify({ records: contents.records, memory })
    const { records, memory: lasting } = JSON.parse(text) as { records: unknown[]; memory: JournalContents['memory'] }
    this.saved = {
      ...contents,
      records: records.flatMap((raw) => {
        const read = migrate(raw)
        return read.kind === 'record' ? [read.record] : []
      }),
      memory: lasting?.lastSeenMs === 0 ? contents.memory : lasting,
    }
  }
}

function newWorld(random: Random): World {
  const nowMs = monday + Math.floor(random() * 300) * hourMs
  const chance = random()
  if (chance < 0.6) return new World(nowMs, workingJournal)
  if (chance < 0.7) return new World(nowMs, { ...workingJournal, memory: undefined })
  if (chance < 0.8) return new World(nowMs, { ...workingJournal, isRemembering: false, reason: 'refused' })
  if (chance < 0.9)
    return new World(nowMs, { ...workingJournal, records: [{ ...openRecord, startedAtMs: nowMs - hourMs }] })
  return new World(nowMs, { ...workingJournal, records: [otherWindow(nowMs, random)] })
}

/** What a person would most likely do on a screen. */
const likely: Partial<Record<string, readonly FlowEvent['type'][]>> = {
  welcome: ['open.questions', 'journal.loaded'],
  questions: ['question.answer'],
  plan: ['plan.start', 'record.kept'],
  unclosed: ['unclosed.checkIn', 'unclosed.answer', 'unclosed.takeUp'],
  stopped: ['stop.answer', 'stop.name', 'session.closed'],
  finished: ['session.closed', 'pain.after'],
  outcome: ['open.questions', 'open.welcome', 'open.follow-up'],
  'day-after': ['open.questions', 'open.welcome'],
  emergency: ['back'],
}

/** The app flow on random walks, session and crashes included. */
export function sweepFlow(size: Size): Tally {
  const tally = new Tally()
  for (const claim of Object.values(claims)) tally.expect(claim)
  tally.expect(claims.events, size === 'full' ? 250_000 : 2_000)
  const random = randomFrom(20_260_303)
  const seen = new Set<string>()
  const count = size === 'full' ? 400_000 : 4_000
  let walk = new Walk(tally, newWorld(random), seen)
  for (let done = 0; done < count; done += 1) {
    walk.step(random)
    const records = walk.world.snapshot.context.contents?.records.length ?? 0
    if (random() < 0.001 || records > 20) walk = new Walk(tally, newWorld(random), seen)
  }
  tally.add(claims.screens, seen.size)
  const unseen = screenNames.filter((name) => !seen.has(name))
  if (size === 'full' && unseen.length > 0) tally.breach(claims.screens, () => `never seen: ${unseen.join()}`)
  return tally
}

class Walk {
  readonly world: World
  readonly #tally: Tally
  readonly #seen: Set<string>
  readonly #closedIds = new Set<string>()
  #trail: string[] = []

  constructor(tally: Tally, world: World, seen: Set<string>) {
    this.#tally = tally
    this.world = world
    this.#seen = seen
    this.world.actor.send({ type: 'journal.loaded', journal: world.saved })
  }

  step(random: Random): void {
    const { world } = this
    this.#passTime(random)
    if (random() < 0.004) {
      this.#reload()
      return
    }
    const before = world.snapshot
    const screen = screenOf(before)
    if (screen === 'session' && random() < 0.93) {
      this.#guided(before, anyGuided(random))
      return
    }
    const types = random() < 0.85 ? (likely[screen] ?? eventTypes) : eventTypes
    const event = make(pick(random, types), world, random)
    this.#tally.add(claims.events)
    this.#note(JSON.stringify(event).slice(0, 120))
    this.#look(claims.events, before, event, () => world.actor.send(event))
  }

  #note(line: string): void {
    this.#trail = [...this.#trail.slice(-11), line]
  }

  #passTime(random: Random): void {
    const { world } = this
    const chance = random()
    const isSession = screenOf(world.snapshot) === 'session'
    if (chance < 0.9) world.nowMs += Math.floor(random() * 5_000)
    else if (chance < 0.97 || isSession) world.nowMs += Math.floor(random() * 3 * minuteMs)
    else if (chance < 0.98) world.nowMs += Math.floor(random() * 3 * hourMs)
    else if (chance < 0.9995) world.nowMs += Math.floor(random() * 6 * dayMs)
    // Now and then somebody sets the clock back.
    else world.nowMs = Math.max(0, world.nowMs - Math.floor(random() * 400 * dayMs))
  }

  #guided(before: FlowSnapshot, event: GuidedEvent): void {
    const guided = before.children.guided
    if (guided === undefined) {
      this.#tally.breach(claims.guided, () => `no session on its screen: ${this.#trail.join(' > ')}`)
      return
    }
    this.#tally.add(claims.guided)
    this.#note(JSON.stringify(event))
    this.#look(claims.guided, before, event, () => {
      // As screens and devices do: what happens now is dated now.
      if (event.type !== 'clock.tick') this.world.actor.send({ type: 'clock.now' })
      guided.send(event)
    })
    if (event.type !== 'session.stop' && event.type !== 'symptom.report') return
    const { value, context } = this.world.snapshot
    const isStopped = typeof value.main === 'object' && 'session' in value.main && value.main.session === 'stopped'
    this.#hold(claims.stops, isStopped && context.record?.ending === 'stopped')
  }

  /** A crash: the app starts again on what was saved, and what was saved is what there was. */
  #reload(): void {
    const { world } = this
    const before = world.snapshot.context
    const beforeMs = lastOwnStopMs(before.contents)
    world.save()
    world.open()
    this.#note('reload')
    world.actor.send({ type: 'journal.loaded', journal: world.saved })
    const { contents } = world.snapshot.context
    const ids = before.contents?.records.map(({ id, ending }) => `${id} ${ending}`) ?? []
    const known = new Set(contents?.records.map(({ id, ending }) => `${id} ${ending}`))
    const isRunning = screenOf(world.snapshot) === 'session'
    const isAll = ids.every((id) => known.has(id)) && lastOwnStopMs(contents) === beforeMs && !isRunning
    this.#hold(claims.reloads, isAll)
  }

  #look(claim: string, before: FlowSnapshot, event: FlowEvent | GuidedEvent, send: () => void): void {
    try {
      send()
    } catch (error) {
      this.#tally.breach(claim, () => `${String(error)} after ${this.#trail.join(' > ')}`)
      return
    }
    const after = this.world.snapshot
    const screen = screenOf(after)
    this.#seen.add(screen)
    if (after.status !== 'active' || !screenNames.includes(screen)) {
      this.#tally.breach(claim, () => `${after.status} on ${screen} after ${this.#trail.join(' > ')}`)
    }
    const [was, is] = [mainOf(before), mainOf(after)]
    const { record } = after.context
    if (is === 'session.running') {
      if (was !== 'session.running') this.#begun(before, event, after)
      this.#hold(claims.again, record !== undefined && record.ending === 'open' && !this.#closedIds.has(record.id))
    }
    if (was === 'session.stopped' || was === 'stopped') {
      const isLeft = is === 'welcome' && event.type === 'session.closed'
      this.#hold(claims.stops, is === was || isLeft)
    }
    // What came back from readiness never ran: its record is closed as well, and its id is not used again.
    for (const { id, ending } of after.context.contents?.records ?? []) if (ending !== 'open') this.#closedIds.add(id)
    this.#locks(before, after)
  }

  #hold(claim: string, isTrue: boolean): void {
    this.#tally.hold(claim, isTrue, () => this.#trail.join(' > '))
  }

  #begun(before: FlowSnapshot, event: FlowEvent | GuidedEvent, after: FlowSnapshot): void {
    const { context } = after
    const { record, screening, compiled, contents, storageReason } = context
    const others = contents && { ...contents, records: contents.records.filter(({ id }) => id !== record?.id) }
    const now = screen(context.answers, historyNow({ ...context, contents: others }), context.nowMs)
    const isAsked = contents?.records.some(({ id, ending }) => id === record?.id && ending === 'open') === true
    const isKept =
      (event.type === 'record.kept' && event.id === record?.id) ||
      storageReason !== undefined ||
      // One that is taken up was kept when it began.
      (event.type === 'unclosed.takeUp' &&
        before.context.contents?.records.some(({ id }) => id === record?.id) === true)
    const isSilent =
      after.children.guided !== undefined &&
      ['readiness', 'paused'].includes(stateOf(after.children.guided.getSnapshot()))
    const isAllowed = screening?.outcome === 'go' && now.outcome === 'go' && compiled?.kind === 'plan'
    const facts = () =>
      JSON.stringify({
        said: screening?.outcome,
        now: now.reasons,
        plan: compiled?.kind,
        isAsked,
        isKept,
        isSilent,
        roundMinutes: (context.nowMs - (context.roundAtMs ?? 0)) / minuteMs,
        startedMinutes: (context.nowMs - (record?.startedAtMs ?? 0)) / minuteMs,
      })
    this.#tally.hold(
      claims.sessions,
      isAllowed && isAsked && isKept && isSilent,
      () => `${facts()} after ${this.#trail.join(' > ')}`,
    )
  }

  /** Locks of stops that really happened here: told ones may be taken back in their own round (E12). */
  #locks(before: FlowSnapshot, after: FlowSnapshot): void {
    const [was, is] = [before.context, after.context]
    if (was.contents === undefined || is.contents === undefined) return
    const wasMs = lastOwnStopMs(was.contents)
    if (wasMs === undefined) return
    const isMs = lastOwnStopMs(is.contents)
    const isThere = isMs !== undefined && isMs >= wasMs
    const held = lock(historyOf(is.contents, is.nowMs), undefined, is.nowMs)
    const isOver = is.nowMs >= wasMs + stopLockMs
    const hadConditions = lock(historyOf(was.contents, is.nowMs), undefined, is.nowMs).conditions
    const lost = hadConditions.filter(
      (condition) =>
        (condition === 'back-to-before' || condition === 'doctor-agreed') && !held.conditions.includes(condition),
    )
    // A session of this device, screened and begun two days later, shows that they were met; or another window's.
    const newest = is.contents.records.some(
      ({ id, startedAtMs }) => startedAtMs >= wasMs + stopLockMs && !was.contents?.records.some((one) => one.id === id),
    )
    const isWorked = is.record !== undefined || was.record !== undefined
    this.#hold(claims.locks, isThere && (held.isLocked || isOver) && (lost.length === 0 || newest || isWorked))
  }
}

function mainOf({ value: { main } }: FlowSnapshot): string {
  if (typeof main === 'string') return main
  return Object.entries(main)
    .map(([name, inner]) => `${name}.${String(inner)}`)
    .join()
}

function lastOwnStopMs(contents: Pick<JournalContents, 'records'> | undefined): number | undefined {
  const ends = (contents?.records ?? [])
    .filter(({ ending, wasTold }) => ending === 'stopped' && wasTold !== true)
    .map(({ endedAtMs, startedAtMs }) => endedAtMs ?? startedAtMs)
  return ends.length === 0 ? undefined : Math.max(...ends)
}

function anyGuided(random: Random): GuidedEvent {
  const chance = random()
  if (chance < 0.5) return { type: 'clock.tick', deltaMs: Math.ceil(random() * 20_000) }
  if (chance < 0.7) return { type: 'checkIn.clear' }
  if (chance < 0.8) return { type: 'session.resume' }
  if (chance < 0.9) return { type: 'session.begin' }
  const event = pick(random, guidedEvents)
  const isEnd = event.type === 'session.end' || event.type === 'session.stop' || event.type === 'symptom.report'
  return isEnd && random() < 0.5 ? { type: 'checkIn.clear' } : event
}
