import type { RegionId } from '#anatomy/region.ts'
import type { Answers } from './answers.ts'
import { askAgainMs, clockDriftMs } from './config.ts'
import type { StopSymptom } from './history.ts'
import type { OptionOf } from './question-table.ts'
import { areBothLegs, isSaddleAmong, limbsAt } from './red-flag-places.ts'
import type { WarningSign } from './warning-sign.ts'

/** What a stop leads to (E5). */
export const stopOutcomes = ['emergency', 'doctor', 'rest'] as const
export type StopOutcome = (typeof stopOutcomes)[number]

/** E7: where it goes. Away from the spine is worse, towards it is better. */
export const spreads = ['away', 'towards', 'same', 'not-sure'] as const
export type Spread = (typeof spreads)[number]

/** E5: how it is ten minutes later. */
export const easings = ['gone', 'easing', 'same', 'worse', 'not-sure'] as const
export type Easing = (typeof easings)[number]

/** E5: positions that take the load off, to choose from. */
export const easingPositions = ['calves-on-chair', 'side-lying', 'sitting'] as const
export type EasingPosition = (typeof easingPositions)[number]

/** What is known after a stop; the questions of S1 and S2 are asked as before a session, with the same answers. */
export type StopAnswers = {
  /** Left out where nobody named it: counts like tingling (E4). */
  readonly symptom?: StopSymptom
  /** Where it is felt (E5); an empty list says no more than none. */
  readonly places?: readonly RegionId[] | 'not-sure'
  readonly spread?: Spread
  readonly easing?: Easing
} & Partial<Pick<Answers, 'cauda' | 'weakness' | 'nerves' | 'chest'>>

/** The questions of S1 and S2 that are asked after every stop, in order (E5). */
export const stopQuestionIds = ['cauda', 'weakness', 'nerves', 'chest'] as const

/** A red flag after a stop, by the rule that names it. */
export type StopSign = 'S1' | 'S2'

/** What was found after a stop, and the rule that makes it a red flag. */
export type StopFinding = { readonly rule: StopSign; readonly sign: WarningSign }

/**
 * The symptom to keep when another is reported for the same stop: a correction may only be stricter or as strict (E6),
 * so that no second touch weakens a lock. The first naming is free.
 */
export function keptSymptom(known: StopSymptom | undefined, reported: StopSymptom): StopSymptom {
  return known !== undefined && lockStrictness[reported] < lockStrictness[known] ? known : reported
}

/**
 * The name with the longer lock (E6), where one stop is known under two: one without a name locks like tingling (E4),
 * so that a milder name from elsewhere takes nothing away.
 */
export function stricterSymptom(one: StopSymptom | undefined, other: StopSymptom | undefined): StopSymptom | undefined {
  const isOther = lockStrictness[other ?? 'tingling'] > lockStrictness[one ?? 'tingling']
  const isSame = lockStrictness[other ?? 'tingling'] === lockStrictness[one ?? 'tingling']
  return isOther || (isSame && one === undefined) ? other : one
}

/** Order of the locks of E6; only comparisons mean anything. */
const lockStrictness: Readonly<Record<StopSymptom, number>> = {
  weakness: 3,
  tingling: 2,
  numbness: 2,
  other: 1,
  pain: 0,
  dizziness: 0,
}

const says = (chosen: readonly string[] | undefined) => chosen !== undefined && !chosen.includes('none')

/** Weakness that is there now; one that was examined before and has not changed is no news (S2). */
function isNewWeakness(weakness: OptionOf<'weakness'> | undefined): boolean {
  return weakness !== undefined && weakness !== 'none' && weakness !== 'examined-same'
}

/** What is certainly neither tingling nor numbness; the saddle area is about those two (S1), and unknown counts as them. */
function isOnlyPainOrDizziness(symptom: StopSymptom | undefined): boolean {
  return symptom === 'pain' || symptom === 'dizziness'
}

/** Every red flag among the answers (S1, S2) by what it is, those included that the marked places give away. */
export function stopFindings(answers: StopAnswers): readonly StopFinding[] {
  const { symptom, places, cauda, weakness, nerves, chest } = answers
  const marked = places === undefined || places === 'not-sure' ? [] : places
  const findings: StopFinding[] = []
  const found = (rule: StopSign, sign: WarningSign) => findings.push({ rule, sign })
  if (says(cauda)) found('S1', 'cauda')
  if (isSaddleAmong(marked) && !isOnlyPainOrDizziness(symptom)) found('S1', 'saddle')
  if (isNewWeakness(weakness)) found('S2', 'weakness')
  if (says(nerves)) found('S2', 'nerves')
  if (areBothLegs(limbsAt(marked))) found('S2', 'both-legs')
  if (chest === 'yes' || chest === 'not-sure') found('S2', 'chest')
  return findings
}

/** The rules that speak of a red flag among the answers, each once. */
export function stopSigns(answers: StopAnswers): readonly StopSign[] {
  const rules = new Set(stopFindings(answers).map(({ rule }) => rule))
  return stopSignRules.filter((rule) => rules.has(rule))
}

const stopSignRules: readonly StopSign[] = ['S1', 'S2']

/** E5, E7: whether it makes sense to ask where it is and which way it goes. Dizziness has no place. */
export function hasPlace(symptom: StopSymptom | undefined): boolean {
  return symptom !== 'dizziness'
}

/** Whether everything is answered that is asked right after a stop (E5, E7); how it is later is asked later. */
export function isStopAnswered(answers: StopAnswers): boolean {
  if (stopQuestionIds.some((id) => answers[id] === undefined)) return false
  const { symptom, places, spread } = answers
  return !hasPlace(symptom) || (places !== undefined && places.length > 0 && spread !== undefined)
}

/**
 * What a stop leads to (E5–E7): exactly one of three. Weakness that came and went means a doctor today, weakness that
 * is still there is an emergency (E6, S2). What was not answered, or nobody knows, never leads to `rest`; the one
 * exception is how it is ten minutes later, because rest is how those ten minutes are spent.
 */
export function afterStop(answers: StopAnswers): StopOutcome {
  const { symptom, places, spread, easing } = answers
  if (stopSigns(answers).length > 0) return 'emergency'
  if (!isStopAnswered(answers) || symptom === 'weakness') return 'doctor'
  if (places === 'not-sure' || spread === 'away' || spread === 'not-sure') return 'doctor'
  return easing === 'worse' || easing === 'not-sure' ? 'doctor' : 'rest'
}

/** E5: when it is asked again, epoch ms; a clock that stands before the stop cannot be waited with. */
export function askAgainAtMs(stoppedAtMs: number, nowMs: number): number {
  return nowMs < stoppedAtMs - clockDriftMs ? nowMs : stoppedAtMs + askAgainMs
}
