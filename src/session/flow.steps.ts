import type { RegionId } from '#anatomy/region.ts'
import {
  type AnswersMemory,
  emptyMemory,
  type JournalContents,
  type StorageReason,
  unleftStop,
} from '#journal/contents.ts'
import { beforeRound, factOf, feedbackOf, historyOf, toldPrefix, toldRecord, withFollowUpSaid } from '#journal/facts.ts'
import { type RecordEnding, recordVersion, type SessionRecord } from '#journal/record.ts'
import { mergedReported, withReported } from '#journal/reported.ts'
import { builtInRoutine } from '#massage/built-in.ts'
import { type Feedback, isNoFeedback, noFeedback } from '#massage/comfort.ts'
import type { CompiledPlan, Plan } from '#massage/plan.ts'
import { planForToday } from '#massage/today.ts'
import { keptSymptom } from '#safety/after-stop.ts'
import { type Answers, takeAnswer } from '#safety/answers.ts'
import { assumedSessions, withAssumed } from '#safety/assumed.ts'
import { hourMs } from '#safety/config.ts'
import { followUpAsked } from '#safety/follow-up.ts'
import { counts, type History, lastSession } from '#safety/history.ts'
import { markedPlaces } from '#safety/mark.ts'
import type { QuestionId } from '#safety/question-table.ts'
import {
  askedQuestions,
  followUpQuestions,
  lastingQuestions,
  type Memory,
  openQuestion,
  startingAnswers,
} from '#safety/questions.ts'
import { emergencyReasons, type Screening, screen, verdictSoFar, warningSignsOf } from '#safety/screening.ts'
import { type FlowContext, type GuidedGlance, noChoice, type QuestionScope } from './flow.context.ts'
import { lastingAnswers, readRemembered, readStopTold, stopLead, takeStopAnswer } from './flow.rules.ts'
import type { GuidedState, Symptom } from './guided.events.ts'
import type { GuidedSnapshot } from './guided.machine.ts'
import { stateOf } from './guided.view.ts'

/** Answers count as today's for this long: a tablet that lay about since breakfast asks again. */
export const ANSWERS_FRESH_MS = hourMs

/** Marks made before the questions are kept for them this long; longer than answers, because a mark only locks. */
export const MARKS_KEPT_MS = 12 * hourMs

type Change = Partial<FlowContext>
export type Answer = { readonly id: string; readonly value: unknown }

// What is remembered

/**
 * What the rules know of earlier sessions; without a journal, nothing that could be trusted. What was told in this very
 * round is left out: the rules work it out from the answers themselves, and once is enough.
 */
export function historyNow(context: FlowContext): History {
  const { roundAtMs } = context
  if (roundAtMs === undefined) return historyUntold(context)
  return historyUntold(context, (record) => beforeRound(record, roundAtMs))
}

/** The same with what was said of the day after: for what is decided before this round's answers are read again. */
function historyUntold({ contents, nowMs, roundAtMs }: FlowContext, see = (record: SessionRecord) => record): History {
  if (contents === undefined) return { isComplete: false, sessions: [] }
  if (roundAtMs === undefined) return historyOf(contents, nowMs)
  const told = toldPrefix(roundAtMs)
  const records = contents.records.filter(({ id }) => !id.startsWith(told)).map(see)
  return historyOf({ ...contents, records }, nowMs)
}

export function memoryNow(context: FlowContext): Memory {
  const remembered = readRemembered(context.memory.answers)
  const history = historyNow(context)
  return remembered === undefined ? { history } : { history, remembered }
}

/** Takes in what the device found, once. What a mark has reported while it was read stays. */
export function readJournal({ memory: { reported } }: FlowContext, contents: JournalContents): Change {
  const found = contents.memory ?? emptyMemory
  const memory =
    reported === undefined ? found : { ...found, reported: mergedReported(reported, found.reported ?? nothingReported) }
  return { contents, memory, storageReason: reasonOf(contents) }
}

function reasonOf(contents: JournalContents | undefined): StorageReason | undefined {
  if (contents === undefined || contents.isRemembering) return undefined
  return contents.reason ?? 'no-storage'
}

/** A record could not be committed: the session goes on and says so (E11, E12). */
export function failRecord(reason: StorageReason): Change {
  return { storageReason: reason }
}

/** What another window of the app has written, and whether a session runs in it. */
export type OtherWindow = {
  readonly records: readonly SessionRecord[]
  readonly isRunningElsewhere: boolean | undefined
}

/** Takes in what another window of the app has written since this one has read. */
export function takeRecords({ contents }: FlowContext, { records, isRunningElsewhere }: OtherWindow): Change {
  const known = contents === undefined ? undefined : { ...contents, isRunningElsewhere }
  return { contents: records.reduce(withRecord, known) }
}

/** The contents with one record added or replaced, oldest first; nothing where nothing was read. */
export function withRecord(contents: JournalContents | undefined, record: SessionRecord): JournalContents | undefined {
  if (contents === undefined) return undefined
  const others = contents.records.filter((other) => other.id !== record.id)
  return { ...contents, records: [...others, record].sort((a, b) => a.startedAtMs - b.startedAtMs) }
}

// Questions

/** What is certain before the first question: a lock or a wait that only time ends (S13, S14). */
function verdictBefore(context: FlowContext): Screening | undefined {
  return verdictSoFar(startingAnswers(memoryNow(context), context.nowMs), historyUntold(context), context.nowMs)
}

/** Whether asking would be in vain. */
export function isBarred(context: FlowContext): boolean {
  return verdictBefore(context) !== undefined
}

export function judgeBarred(context: FlowContext): Change {
  return { screening: verdictBefore(context), isAfterQuestions: false }
}

/** Whether the answers are too old to be today's, or were used up by a session. */
export function hasOldAnswers({ roundAtMs, nowMs }: FlowContext): boolean {
  return roundAtMs === undefined || nowMs < roundAtMs || nowMs - roundAtMs > ANSWERS_FRESH_MS
}

/** Starts a round of questions at its first page; answers of a round just now are shown again, to be gone through. */
export function beginRound(context: FlowContext): Change {
  return openRound(context, 'session')
}

/** Starts the few questions of the day after (A1–A3). */
export function beginFollowUp(context: FlowContext): Change {
  return openRound(context, 'follow-up')
}

function openRound(context: FlowContext, scope: QuestionScope): Change {
  const round = { ...(hasOldAnswers(context) ? freshRound(context) : {}), scope }
  return { ...round, ...firstPage({ ...context, ...round }) }
}

/** Whether the last session's day after can be answered for now (A1, A2), by everything that is kept. */
export function isFollowUpDue({ contents, nowMs }: FlowContext): boolean {
  return contents !== undefined && followUpAsked(historyOf(contents, nowMs), nowMs) !== undefined
}

function freshRound(context: FlowContext): Change {
  const { memory, nowMs } = context
  // What an earlier round wrote down makes the journal one that knows (E12), from the next round on.
  const contents =
    context.contents === undefined || memory.lastSeenMs === 0 ? context.contents : { ...context.contents, memory }
  const round = { ...context, contents, roundAtMs: nowMs }
  const answers = { ...startingAnswers(memoryNow(round), nowMs), ...draftPlaces(context) }
  // What a mark has reported goes on with the first round after it; a round after that one is another report.
  const isReportedOn = context.roundAtMs === undefined && isEmergency(answers)
  return { contents, roundAtMs: nowMs, reportAtMs: isReportedOn ? context.reportAtMs : undefined, answers }
}

/** Places that were marked on the body before today's questions: shown on their pages, where they can be put right. */
export function draftPlaces({ answers, markedAtMs, nowMs }: FlowContext): Partial<Answers> {
  if (markedAtMs === undefined || nowMs < markedAtMs || nowMs - markedAtMs > MARKS_KEPT_MS) return {}
  const { sorePlaces, numbPlaces } = markedPlaces(answers)
  return {
    ...(sorePlaces.length === 0 ? {} : { 'sore-places': sorePlaces }),
    ...(numbPlaces.length === 0 ? {} : { 'numb-places': numbPlaces }),
  }
}

/** What a mark on the body can open again: nobody goes through all pages for it. */
const markPages: readonly QuestionId[] = ['tingling-now', 'numb-places', 'sore-places']

/** The pages of this round, in order; later ones may come and go with the answers. */
export function pagesNow(context: FlowContext): readonly QuestionId[] {
  const { answers, nowMs, scope } = context
  const asked =
    scope === 'follow-up'
      ? followUpQuestions(answers, historyNow(context), nowMs)
      : askedQuestions(answers, memoryNow(context), nowMs)
  const ids = asked.map(({ id }) => id)
  return scope === 'marks' ? ids.filter((id) => markPages.includes(id)) : ids
}

export function firstPage(context: FlowContext): Change {
  const pages = pagesNow(context)
  // A mark that speaks of an emergency is put right first, or no page could be left.
  const isUrgent = context.scope === 'session' && isEmergency(context.answers) && pages.includes('tingling-now')
  const isMark = isUrgent && !isEmergency({ ...context.answers, 'tingling-now': 'none' })
  return { question: isMark ? 'tingling-now' : pages[0], problem: undefined, screening: undefined }
}

/** From the plan through all of its questions again. */
export function allPages(context: FlowContext): Change {
  const scope = 'session'
  return { scope, ...firstPage({ ...context, scope }) }
}

/** Back to where the questions were left; the last page when all were answered. */
export function reopenPage(context: FlowContext): Change {
  return { question: context.question ?? pagesNow(context).at(-1), problem: undefined, screening: undefined }
}

export function isFirstPage(context: FlowContext): boolean {
  return pagesNow(context)[0] === context.question
}

export function pageBack(context: FlowContext): Change {
  const pages: readonly (QuestionId | undefined)[] = pagesNow(context)
  return { question: pages[Math.max(0, pages.indexOf(context.question) - 1)], problem: undefined }
}

/** The lasting answers that the page `still-so` shows, each of which can be changed from there. */
export function rememberedNow(context: FlowContext): readonly QuestionId[] {
  return lastingQuestions(context.answers, memoryNow(context), context.nowMs).map(({ id }) => id)
}

/**
 * Leaves the page if it has an answer. An emergency opens its card over the page at once, and a refusal that no later
 * answer can lift ends the round; past the last page all is judged.
 */
export function nextPage(context: FlowContext): Change {
  const { question, answers } = context
  if (question === undefined) return {}
  if (answers[question] === undefined) return { problem: 'pick-one' }
  const turned = context.scope === 'follow-up' ? nextFollowUpPage(context, question) : turnPage(context, question)
  return { ...turned, ...reportedNow(context) }
}

/**
 * A round that is refused for its warning signs, or a mark that opens the card, leaves no session behind: the doctor's
 * page is to name them all the same. Where no round is on, the moment stands for one.
 */
export function reportedNow(context: FlowContext): Change {
  const { memory, answers, nowMs, offsetMinutes } = context
  const roundAtMs = context.reportAtMs ?? context.roundAtMs ?? nowMs
  const before = memory.reported ?? nothingReported
  const reported = withReported(before, warningSignsOf(answers), { roundAtMs, atMs: nowMs, offsetMinutes })
  if (reported === before) return {}
  return { memory: { ...memory, reported }, ...(context.roundAtMs === undefined ? { reportAtMs: roundAtMs } : {}) }
}

const nothingReported: NonNullable<AnswersMemory['reported']> = []

function turnPage(context: FlowContext, question: QuestionId): Change {
  const { answers, nowMs } = context
  const verdict = verdictSoFar(answers, historyNow(context), nowMs)
  if (verdict?.outcome === 'emergency') return { alarm: 'emergency' }
  if (verdict !== undefined) return { screening: verdict }
  const pages = pagesNow(context)
  // An answer changed on the way may have called for a page that lies behind.
  const next = pages[pages.indexOf(question) + 1] ?? openQuestion(answers, memoryNow(context), nowMs)?.id
  return next === undefined
    ? { question: undefined, screening: screen(answers, historyNow(context), nowMs) }
    : { question: next, problem: undefined }
}

/** S1, S2: whether the answers so far, marks on the body among them, speak of an emergency. */
export function isEmergency(answers: Answers): boolean {
  return emergencyReasons(answers).some(({ outcome }) => outcome === 'emergency')
}

/** The same in the questions of the day after, where an emergency is all that can come of them at once (A3). */
function nextFollowUpPage(context: FlowContext, question: QuestionId): Change {
  const { answers } = context
  if (isEmergency(answers)) return { alarm: 'emergency' }
  const pages = pagesNow(context)
  const next = pages[pages.indexOf(question) + 1] ?? pages.find((id) => answers[id] === undefined)
  return { question: next, problem: undefined }
}

/** Whether the questions of the day after are all answered. */
export function isFollowedUp({ question }: FlowContext): boolean {
  return question === undefined
}

/** Takes an answer. The page's own answer turns the page; another one's (from the page that confirms) does not. */
export function answerQuestion(context: FlowContext, { id, value }: Answer): Change {
  const taken = takeAnswer(context.answers, id, value, context.nowMs)
  if (taken.kind === 'problem') return { problem: taken.problem }
  const answered = { answers: taken.answers, problem: undefined }
  const given = { ...answered, contents: withFollowUp({ ...context, ...answered }) }
  return id === context.question ? { ...given, ...nextPage({ ...context, ...given }) } : given
}

/** Keeps what a finished round leaves behind, whatever the rules said of it. */
export function closeRound(context: FlowContext): Change {
  const contents = withTold(context)
  return {
    isAfterQuestions: true,
    memory: rememberAnswers(context),
    contents: withFollowUp({ ...context, contents }),
  }
}

/** E12: sessions that only the user knew of are written down; one taken back in the same round no longer counts. */
function withTold(context: FlowContext): JournalContents | undefined {
  const { contents, answers, nowMs, roundAtMs, offsetMinutes } = context
  if (contents === undefined || roundAtMs === undefined) return contents
  const facts = assumedSessions(answers, historyNow(context), nowMs)
  const endings = ['ended', 'stopped'] as const
  return endings.reduce<JournalContents | undefined>((kept, ending) => {
    const record = toldRecord(
      roundAtMs,
      ending,
      facts.find((fact) => fact.ending === ending),
      offsetMinutes,
    )
    const isKnown = kept?.records.some(({ id }) => id === record.id) === true
    return record.wasTold === true || isKnown ? withRecord(kept, record) : kept
  }, contents)
}

function rememberAnswers({ memory, answers, nowMs }: FlowContext): AnswersMemory {
  return { ...memory, answers: lastingAnswers(answers), lastSeenMs: Math.max(memory.lastSeenMs, nowMs) }
}

/**
 * A1: what was said about the last session belongs to its record, and is there at once, also if the app is closed right
 * after. Where the last session is one that only the user knows of, its record comes first (E12).
 */
function withFollowUp(context: FlowContext): JournalContents | undefined {
  const { contents, answers, nowMs, roundAtMs } = context
  const last = contents?.records.findLast((record) => counts(factOf(record)))
  if (last === undefined) return contents
  const latest = lastSession(withAssumed(historyNow(context), answers, nowMs))
  const isKept = last.wasTold === true || latest?.isTold !== true
  const said = isKept ? withFollowUpSaid(last, answers, roundAtMs, nowMs) : last
  return said === last ? contents : withRecord(contents, said)
}

// The plan

/** Whether today's answers allow a session. */
export function mayGo({ screening }: FlowContext): boolean {
  return screening?.outcome === 'go'
}

/** Makes today's plan of the chosen routine and minutes, or says by which rules there is none. */
export function compileToday(context: FlowContext): Change {
  const { screening, choice } = context
  if (screening === undefined) return { compiled: undefined }
  const routine = choice.routineId === undefined ? undefined : builtInRoutine(choice.routineId)
  return { compiled: planForToday(screening, { routine, minutes: choice.minutes, feedback: feedbackNow(context) }) }
}

/** What earlier sessions ask of today's plan, unless it is to be the usual one. */
function feedbackNow({ contents, choice }: FlowContext): Feedback {
  return contents === undefined || choice.isAsUsual ? noFeedback : feedbackOf(contents)
}

type Choice = FlowContext['choice']
export type PlanChoice = { readonly [Name in keyof Choice]?: Choice[Name] | undefined }

/** Chooses a routine, a length, or whether the plan is as usual; what is not named stays. */
export function choosePlan(context: FlowContext, { routineId, minutes, isAsUsual }: PlanChoice): Change {
  const choice = {
    routineId: routineId ?? context.choice.routineId,
    minutes: minutes ?? context.choice.minutes,
    isAsUsual: isAsUsual ?? context.choice.isAsUsual,
  }
  return { choice, ...compileToday({ ...context, choice }) }
}

/** The plan that was started; the chart gets here with nothing else. */
export function planOf(compiled: CompiledPlan | undefined): Plan {
  if (compiled?.kind !== 'plan') throw new Error('a session cannot start without a plan')
  return compiled.plan
}

// The session

/** Writes the record that the device has to commit before hands go on (E11). */
export function openRecord(context: FlowContext): Change {
  const plan = planOf(context.compiled)
  const feedback = feedbackNow(context)
  const record: SessionRecord = {
    schemaVersion: recordVersion,
    id: new Date(context.nowMs).toISOString(),
    startedAtMs: context.nowMs,
    offsetMinutes: context.offsetMinutes,
    plan: {
      routineId: plan.routineId,
      stage: plan.stage,
      totalMs: plan.totalMs,
      regions: regionsOf(plan),
      leftOut: plan.leftOut.map(({ region, reasons }) => ({ region, reasons: [...reasons] })),
    },
    answers: context.answers,
    outcome: {
      kind: context.screening?.outcome ?? 'unknown',
      rules: context.screening?.reasons.map(({ rule }) => rule) ?? [],
    },
    work: [],
    ...(isNoFeedback(feedback) ? {} : { feedback: { ...feedback, skipped: [...feedback.skipped] } }),
    ending: 'open',
    stopAnswers: {},
    pauses: [],
  }
  return {
    record,
    contents: withRecord(context.contents, record),
    // An earlier write may have failed; this one gets its own chance.
    storageReason: reasonOf(context.contents),
    guided: { state: 'readiness', stepIndex: 0, symptom: undefined, pauseReason: undefined, comforts: 0 },
    stopTold: {},
    afterStop: undefined,
  }
}

function regionsOf(plan: Plan): RegionId[] {
  return [...new Set(plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : [])))]
}

/** Whether a committed record is the one that is waited for. */
export function isOpenRecord({ record }: FlowContext, id: string): boolean {
  return record?.id === id
}

/** Closes the record of a session that never began: nothing was touched, so it does not count (F6). */
export function withdrawRecord(context: FlowContext): Change {
  const { record } = context
  if (record === undefined) return {}
  const closed: SessionRecord = {
    ...record,
    ending: 'ended',
    endedAtMs: Math.max(record.startedAtMs, context.nowMs),
  }
  return { record: undefined, guided: undefined, contents: withRecord(context.contents, closed) }
}

function glanceAt(snapshot: GuidedSnapshot): GuidedGlance {
  const { stepIndex, symptom, pauseReason, comforts } = snapshot.context
  return { state: stateOf(snapshot), stepIndex, symptom, pauseReason, comforts: comforts.length }
}

/** Whether the session did something worth recording; most ticks are not. A pause keeps its reason while it lasts. */
export function isGuidedNews({ guided }: FlowContext, snapshot: GuidedSnapshot): boolean {
  const glance = glanceAt(snapshot)
  return (
    guided === undefined ||
    glance.state !== guided.state ||
    glance.stepIndex !== guided.stepIndex ||
    glance.comforts !== guided.comforts ||
    glance.symptom !== guided.symptom
  )
}

/** Brings the record up to what the session has done. */
export function noteGuided(context: FlowContext, snapshot: GuidedSnapshot): Change {
  const guided = glanceAt(snapshot)
  const { record } = context
  if (record === undefined) return { guided }
  const { work, comforts, symptom, stoppedIn, elapsedMs } = snapshot.context
  const ending = endingOf(guided.state)
  // There is a reason only while it is paused, and it is recorded once.
  const pause = context.guided?.pauseReason === undefined ? guided.pauseReason : undefined
  const changed: SessionRecord = {
    ...record,
    ending,
    ...(ending !== record.ending ? { endedAtMs: Math.max(record.startedAtMs, context.nowMs) } : {}),
    work: work.map((place) => ({ ...place })),
    ...(comforts.length === 0 ? {} : { comforts: [...comforts] }),
    pauses: pause === undefined ? record.pauses : [...record.pauses, { reason: pause, atMs: elapsedMs }],
    ...(symptom === undefined ? {} : { symptom }),
    ...(stoppedIn === undefined ? {} : { stoppedIn }),
    // From where it can be taken up if the device fails now (E11); before it began there is nothing to take up.
    ...(guided.state === 'readiness' ? {} : { moment: { stepIndex: guided.stepIndex, atMs: context.nowMs } }),
  }
  return {
    guided,
    record: changed,
    contents: withRecord(context.contents, changed),
    // A symptom that is named late may change where the answers lead.
    ...leadOn({ ...context, record: changed }),
  }
}

function endingOf(state: GuidedState): RecordEnding {
  if (state === 'stopped') return 'stopped'
  if (state === 'aftercare') return 'finished'
  return state === 'ended' ? 'ended' : 'open'
}

/** Notes how pain is right after the session; anything but a whole number from 0 to 10 changes nothing. */
export function notePainAfter(context: FlowContext, value: number): Change {
  if (context.record === undefined || !Number.isInteger(value) || value < 0 || value > 10) return {}
  const record = { ...context.record, painAfter: { value, atMs: context.nowMs } }
  return { record, contents: withRecord(context.contents, record) }
}

// After a stop

/** Whether a journal holds a stop that its user has not left yet. */
export function hasUnleftStop(journal: JournalContents, nowMs: number): boolean {
  return unleftStop(journal, nowMs) !== undefined
}

/**
 * Takes up what was asked after a stop, where a crash or a reload cut it short: the answers so far, and the card that
 * they had led to. There is no session behind it, so nothing could lead back into one (E3).
 */
export function reopenStop(context: FlowContext): Change {
  const record = context.contents === undefined ? undefined : unleftStop(context.contents, context.nowMs)
  if (record === undefined) return {}
  const stopTold = readStopTold(record.stopAnswers, context.nowMs)
  return { record, stopTold, ...leadOn({ ...context, record, stopTold, afterStop: undefined }) }
}

/** Takes an answer of the stopped screen: it is kept with the record, and leads on as soon as it can (E5). */
export function answerStop(context: FlowContext, { id, value }: Answer): Change {
  const taken = takeStopAnswer(context.stopTold, id, value, context.nowMs)
  if (taken.kind === 'problem') return { problem: taken.problem }
  const { told } = taken
  const record = context.record === undefined ? undefined : { ...context.record, stopAnswers: told }
  return {
    stopTold: told,
    problem: undefined,
    record,
    contents: record === undefined ? context.contents : withRecord(context.contents, record),
    ...leadOn({ ...context, record, stopTold: told }),
  }
}

/** Names the symptom of a stop that was found again; like in the session, a correction can only be stricter (E6). */
export function nameStop(context: FlowContext, symptom: Symptom): Change {
  if (context.record === undefined) return {}
  const record = { ...context.record, symptom: keptSymptom(context.record.symptom, symptom) }
  return { record, contents: withRecord(context.contents, record), ...leadOn({ ...context, record }) }
}

/** Opens the card that the answers after a stop lead to, once: closing it leads back to the stopped session. */
function leadOn({ stopTold, record, afterStop: before }: FlowContext): Change {
  const afterStop = stopLead(stopTold, record?.symptom)
  const isCard = afterStop === 'emergency' || afterStop === 'doctor'
  return isCard && afterStop !== before ? { afterStop, alarm: afterStop } : { afterStop }
}

/** The user has left the stopped screen: it is not shown again. Its lock is another matter. */
export function leaveStop(context: FlowContext): Change {
  const { record } = context
  if (record === undefined) return {}
  return { contents: withRecord(context.contents, { ...record, leftStopAtMs: context.nowMs }) }
}

/** What was chosen and answered for a session is used up by it: the next one asks anew. */
export function forgetSession(): Change {
  return {
    guided: undefined,
    record: undefined,
    roundAtMs: undefined,
    reportAtMs: undefined,
    markedAtMs: undefined,
    screening: undefined,
    compiled: undefined,
    choice: noChoice,
    stopTold: {},
    afterStop: undefined,
    problem: undefined,
  }
}
