import { isMassageKind, type RegionId, regionOf, regions } from '#anatomy/region.ts'
import type { PairedSide } from '#anatomy/side.ts'
import type { Answers } from './answers.ts'
import type { Profile } from './profile.ts'
import type { RuleId } from './rule.ts'
import { canWork, strictestProfile, zonesOfMarks } from './zone.ts'

/** What a place can be marked as: sore, broken or bruised skin (Z11), or numb or tingling (Z12). */
export const markKinds = ['sore', 'numb'] as const
export type MarkKind = (typeof markKinds)[number]

/** One place, and what it is marked as. */
export type Mark = { readonly region: RegionId; readonly kind: MarkKind }

/** The marks of a day, as a profile has them. */
export type Marks = Pick<Profile, 'sorePlaces' | 'numbPlaces'>

/** The rule that locks a marked place. */
export const markRules: Readonly<Record<MarkKind, RuleId>> = { sore: 'Z11', numb: 'Z12' }

const questionOfMark = { sore: 'sore-places', numb: 'numb-places' } as const

/** Places that the answers name; none where the user was not asked, is not sure, or feels nothing numb. */
export function markedPlaces(answers: Answers): Marks {
  const { 'sore-places': sore, 'numb-places': numb, 'tingling-now': tingling } = answers
  return {
    sorePlaces: typeof sore === 'object' ? sore : [],
    numbPlaces: typeof numb === 'object' && tingling !== 'none' ? numb : [],
  }
}

/** Whether the user said that it may be anywhere: then everything is locked, and no single mark changes that. */
export function isMarkedAnywhere(answers: Answers, kind: MarkKind): boolean {
  return answers[questionOfMark[kind]] === 'not-sure' && (kind === 'sore' || answers['tingling-now'] !== 'none')
}

/**
 * The answers with a place marked, or its mark taken back (Z11, Z12). A numb place that nobody has spoken of before opens
 * the question again whether it is new (S10). `wasAsked`: the question was answered today, so that taking the only mark
 * back says that there is none; otherwise it is still to be asked. The same answers where nothing changes.
 */
export function withMark(answers: Answers, { region, kind }: Mark, isOn: boolean, wasAsked: boolean): Answers {
  if (isMarkedAnywhere(answers, kind)) return answers
  const before = kind === 'sore' ? markedPlaces(answers).sorePlaces : markedPlaces(answers).numbPlaces
  if (before.includes(region) === isOn) return answers
  const places = isOn ? [...before, region] : before.filter((place) => place !== region)
  return kind === 'sore' ? withSore(answers, places, wasAsked) : withNumb(answers, places, isOn)
}

function withSore(answers: Answers, places: readonly RegionId[], wasAsked: boolean): Answers {
  if (places.length > 0) return { ...answers, 'sore-places': places }
  const { 'sore-places': _, ...others } = answers
  return wasAsked ? { ...others, 'sore-places': 'none' } : others
}

function withNumb(answers: Answers, places: readonly RegionId[], isOn: boolean): Answers {
  const { 'numb-places': _, 'tingling-now': tingling, ...others } = answers
  const isStricter = tingling === 'new-or-spreading' || tingling === 'not-sure'
  const isKept = tingling !== undefined && (!isOn || isStricter)
  return {
    ...others,
    ...(isKept ? { 'tingling-now': tingling } : {}),
    ...(places.length === 0 ? {} : { 'numb-places': places }),
  }
}

/** What marks lock, to be said in words. */
export type MarkEffect = {
  /** Left out: the marked places, and the massage places that go with them. */
  readonly leftOut: readonly RegionId[]
  /** Massage places of which only the half further away remains. */
  readonly farHalf: readonly RegionId[]
  /** Hands that do no work either (Z14). */
  readonly restingHands: readonly PairedSide[]
  readonly rules: readonly RuleId[]
}

/** What marks lock, by the zone policy alone (Z11, Z12, Z14); places that are never massaged are named only if marked. */
export function effectOfMarks(marks: Marks): MarkEffect {
  const zones = zonesOfMarks(marks)
  const marked = new Set([...marks.sorePlaces, ...marks.numbPlaces])
  const statusOf = (id: RegionId) => zones.get(id)?.status
  const ids = regions.filter(({ id, kind }) => marked.has(id) || isMassageKind(kind)).map(({ id }) => id)
  const restingHands = (['left', 'right'] as const).filter(
    (hand) => canWork(hand, strictestProfile) && !canWork(hand, { ...strictestProfile, ...marks }),
  )
  return {
    leftOut: ids.filter((id) => statusOf(id) === 'forbidden').sort((a, b) => rank(a, marked) - rank(b, marked)),
    farHalf: ids.filter((id) => statusOf(id) === 'caution'),
    restingHands,
    rules: [
      ...(marks.sorePlaces.length > 0 ? [markRules.sore] : []),
      ...(marks.numbPlaces.length > 0 ? [markRules.numb] : []),
      ...(restingHands.length > 0 ? (['Z14'] as const) : []),
    ],
  }
}

/** The marked places are named first. */
function rank(id: RegionId, marked: ReadonlySet<RegionId>): number {
  return marked.has(id) ? 0 : 1
}

/** The marks of one kind. */
export function marksOfKind(kind: MarkKind, places: readonly RegionId[]): Marks {
  return { sorePlaces: kind === 'sore' ? places : [], numbPlaces: kind === 'numb' ? places : [] }
}

/** The other side's place of the same name; undefined on the midline. */
export function otherSide(region: RegionId): RegionId | undefined {
  const { kind, side } = regionOf(region)
  return regions.find((one) => one.kind === kind && one.side !== side)?.id
}
