import { isRegionId, type RegionId } from '#anatomy/region.ts'
import { hasPlace, type StopAnswers, stopFindings, stopQuestionIds } from '#safety/after-stop.ts'
import { type Answers, parseAnswers, readSome } from '#safety/answers.ts'
import { emergencyQuestions, warningSignsOf } from '#safety/screening.ts'
import { type WarningSign, warningSigns } from '#safety/warning-sign.ts'
import { isStop } from './calendar.ts'
import { endOfRecord, type LocalMoment } from './local-day.ts'
import type { SavedAnswers, SessionRecord } from './record.ts'

/** When warning signs are asked about: before a session, or after its stop. */
export const askedWhen = ['before', 'after'] as const
export type AskedWhen = (typeof askedWhen)[number]

/** What is known of warning signs at one moment. Without signs, and not `isKnown`, nobody can say that there were none. */
export type SignMoment = LocalMoment & {
  readonly when: AskedWhen
  readonly signs: readonly WarningSign[]
  /** Whether everything that tells a sign was asked and clearly answered. */
  readonly isKnown: boolean
}

/** The moments of a session at which signs are to be asked about: before it, and after it where it was stopped. */
export function signMoments(record: SessionRecord): readonly SignMoment[] {
  const { startedAtMs: atMs, offsetMinutes } = record
  const before: SignMoment = { atMs, offsetMinutes, when: 'before', ...signsBefore(record) }
  return isStop(record) ? [before, { ...endOfRecord(record), when: 'after', ...signsAfter(record) }] : [before]
}

type Found = Pick<SignMoment, 'signs' | 'isKnown'>

/** What the screening read out of the answers before a session (S1, S2, S7). */
function signsBefore({ answers: saved, startedAtMs }: SessionRecord): Found {
  const answers = answersOf(saved, startedAtMs)
  const isKnown = emergencyQuestions.every((id) => answers[id] !== undefined)
  return { signs: inOrder(warningSignsOf(answers)), isKnown }
}

/** Answers that tell signs: those that are asked about first, and those that name places and limbs. */
const telling = [...emergencyQuestions, 'weak-limbs', 'tingling-now', 'numb-places', 'symptom-limbs'] as const

/** Read as a whole, which is quick; one by one where that fails, because one damaged answer must not hide a sign. */
function answersOf(saved: SavedAnswers, atMs: number): Answers {
  const read = parseAnswers(saved)
  return read.kind === 'answers' ? read.answers : readSome(saved, telling, atMs)
}

/**
 * What the answers after a stop say (S1, S2), by the rules that open the emergency card. A stop for weakness names one by
 * itself (E6). Without places, or with places that nobody was sure of, it is not known whether they would have told one.
 */
function signsAfter({ symptom, stopAnswers: saved, startedAtMs }: SessionRecord): Found {
  const { cauda, weakness, nerves, chest } = readSome(saved, stopQuestionIds, startedAtMs)
  const places = placesOf(saved)
  const answers: StopAnswers = {
    ...(symptom === undefined ? {} : { symptom }),
    ...(places === undefined ? {} : { places }),
    ...(cauda === undefined ? {} : { cauda }),
    ...(weakness === undefined ? {} : { weakness }),
    ...(nerves === undefined ? {} : { nerves }),
    ...(chest === undefined ? {} : { chest }),
  }
  const found = stopFindings(answers).map(({ sign }) => sign)
  const isAnswered = stopQuestionIds.every((id) => answers[id] !== undefined)
  return {
    signs: inOrder(symptom === 'weakness' ? [...found, 'weakness'] : found),
    isKnown: isAnswered && (!hasPlace(symptom) || places !== undefined),
  }
}

/** The places that were named; undefined where none was. One that cannot be read hides none of the others. */
function placesOf({ places }: SavedAnswers): readonly RegionId[] | undefined {
  if (!Array.isArray(places)) return undefined
  const named = places.filter((place): place is RegionId => typeof place === 'string' && isRegionId(place))
  return named.length === 0 ? undefined : named
}

/** Each sign once. */
function inOrder(found: readonly WarningSign[]): readonly WarningSign[] {
  return warningSigns.filter((sign) => found.includes(sign))
}
