import { type RegionId, type RegionKind, regionOf, regions } from '#anatomy/region.ts'
import { builtInRoutines } from '#massage/built-in.ts'
import { checkRoutine } from '#massage/check-routine.ts'
import type { RoutineDraft } from '#massage/routine.ts'
import { farAreas } from '#massage/routines/far-areas.ts'
import { afterStop, type StopAnswers } from '#safety/after-stop.ts'
import type { Answers } from '#safety/answers.ts'
import { type History, type StopSymptom, stopSymptoms } from '#safety/history.ts'
import { type RuleId, whyKey as whyKeyOf } from '#safety/rule.ts'
import { type Outcome, screen } from '#safety/screening.ts'
import { mayTouch, type Tool, type TouchTechnique } from '#safety/technique.ts'
import { zoneStatus } from '#safety/zone.ts'
import { type DrillCue, drillDistractions } from './drill.ts'
import { exampleAnswers, exampleHistory, exampleNowMs, examplePeople, type PersonId } from './example-people.ts'

/** What a person can do about something, in the order a list shows it. */
export const acts = [
  'go-on',
  'pause',
  'stop',
  'rest',
  'wait',
  'not-today',
  'doctor',
  'doctor-today',
  'emergency',
] as const
export type Act = (typeof acts)[number]

/** Whether a place is safe: as the zones say it. */
export const safeAnswers = ['yes', 'lightly', 'no'] as const
export type SafeAnswer = (typeof safeAnswers)[number]

/** Ways of touching that people know and that no plan has (T1, T2, T4). */
export const avoidedTechniques = ['deep-tissue', 'trigger-point', 'stretching', 'shaking', 'bouncing'] as const
export type AvoidedTechnique = (typeof avoidedTechniques)[number]
export type TechniqueAnswer = TouchTechnique | AvoidedTechnique

/** One step of a routine that may hold a mistake; the words for tool, technique and position may be outside a plan's. */
export type Step = RoutineDraft['places'][number]

/** What a touch on the body comes to: a right place, one that is fine but not asked for, one that hands leave alone. */
export const placeAnswers = ['right', 'elsewhere', 'forbidden'] as const
export type PlaceAnswer = (typeof placeAnswers)[number]

type Asked<Kind extends string, Option extends string> = {
  readonly kind: Kind
  readonly options: readonly Option[]
  /** The one right option, worked out from the rules wherever they can say it. */
  readonly right: string
}

/** `choice` has labels of its own for its options; all other kinds share theirs. */
export type Choice<Option extends string = string> = Asked<'choice', Option>
/** What would you do if …? */
export type Case<Option extends Act = Act> = Asked<'case', Option>
/** Is this spot safe? For a person, or, where `person` is undefined, for anyone. */
export type IsThisSafe<Option extends SafeAnswer = SafeAnswer> = Asked<'is-this-safe', Option> & {
  readonly region: RegionId
  readonly person: PersonId | undefined
}
/** Which technique here? */
export type WhichTechnique<Option extends TechniqueAnswer = TechniqueAnswer> = Asked<'technique', Option> & {
  readonly region: RegionKind
  readonly tool: Tool
}
/** Which of these places? The options are kinds of regions. */
export type WhichPlace<Option extends RegionKind = RegionKind> = Asked<'which-place', Option> & {
  readonly person: PersonId
}
/** Touch a place: `rightPlaces` are all that are right. */
export type TouchPlace<Option extends PlaceAnswer = PlaceAnswer> = Asked<'place', Option> & {
  readonly person: PersonId
  readonly rightPlaces: readonly RegionId[]
}
/** Which step breaks a rule? */
export type FindTheMistake<Option extends string = string> = Asked<'find-the-mistake', Option> & {
  readonly routine: RoutineDraft
}

export type Question = Choice | Case | IsThisSafe | WhichTechnique | WhichPlace | TouchPlace | FindTheMistake

/** A question with one right option among two to four. */
export function choice<const Option extends string>(options: readonly Option[], right: string): Choice<Option> {
  return { kind: 'choice', options, right }
}

/** A case: what would you do? */
export function caseOf<const Option extends Act>(options: readonly Option[], right: Act): Case<Option> {
  return { kind: 'case', options, right }
}

/** What the zones say of a place for somebody, as a short answer. */
function safeFor(region: RegionId, person: PersonId): SafeAnswer {
  const { status } = zoneStatus(region, examplePeople[person])
  return status === 'safe' ? 'yes' : status === 'caution' ? 'lightly' : 'no'
}

/** Is this spot safe for this person? */
export function isThisSafe(region: RegionId, person: PersonId): IsThisSafe<SafeAnswer> {
  return { kind: 'is-this-safe', options: safeAnswers, right: safeFor(region, person), region, person }
}

/** Is this spot safe for anyone? Only a place that is never touched has one answer for everybody. */
export function isEverSafe(region: RegionId): IsThisSafe<'yes' | 'no'> {
  const right = regionOf(region).never === undefined ? 'yes' : 'no'
  return { kind: 'is-this-safe', options: ['yes', 'no'], right, region, person: undefined }
}

/** The one of these for which it holds; the empty text where none or several do, which no option is called. */
function onlyOne<Option extends string>(options: readonly Option[], holds: (option: Option) => boolean): string {
  const [first, ...more] = options.filter(holds)
  return first === undefined || more.length > 0 ? '' : first
}

/** Both sides, or the one on the midline, of a kind of place. */
function placesOfKind(kind: RegionKind): readonly RegionId[] {
  return regions.filter((region) => region.kind === kind).map(({ id }) => id)
}

function isAllowed(kind: RegionKind, person: PersonId): boolean {
  return placesOfKind(kind).every((id) => zoneStatus(id, examplePeople[person]).status !== 'forbidden')
}

/** Which of these places may hands touch today? */
export function whichMay<const Option extends RegionKind>(
  person: PersonId,
  options: readonly Option[],
): WhichPlace<Option> {
  return { kind: 'which-place', options, right: onlyOne(options, (kind) => isAllowed(kind, person)), person }
}

/** Which of these places do hands leave alone today? */
export function whichMayNot<const Option extends RegionKind>(
  person: PersonId,
  options: readonly Option[],
): WhichPlace<Option> {
  return { kind: 'which-place', options, right: onlyOne(options, (kind) => !isAllowed(kind, person)), person }
}

/** Which of these places may a ball touch (T5)? */
export function whichByBall<const Option extends RegionKind>(
  person: PersonId,
  options: readonly Option[],
): WhichPlace<Option> {
  const holds = (kind: Option) => isAllowed(kind, person) && mayTouch('ball', kind)
  return { kind: 'which-place', options, right: onlyOne(options, holds), person }
}

function allowedFor(person: PersonId): readonly RegionId[] {
  return regions.map(({ id }) => id).filter((id) => zoneStatus(id, examplePeople[person]).status !== 'forbidden')
}

/** Touch any place that hands may touch today. */
export function touchAnyAllowed(person: PersonId): TouchPlace<'right' | 'forbidden'> {
  return { kind: 'place', options: ['right', 'forbidden'], right: 'right', person, rightPlaces: allowedFor(person) }
}

/** Touch a place that hands may touch today and that lies where it is asked for. */
export function touchAllowed(person: PersonId, isMeant: (id: RegionId) => boolean): TouchPlace {
  return touchOneOf(person, allowedFor(person).filter(isMeant))
}

/** Touch one of these places. The other answers stay: a place that is fine, one that hands leave alone as well. */
export function touchOneOf(person: PersonId, rightPlaces: readonly RegionId[]): TouchPlace {
  return { kind: 'place', options: placeAnswers, right: 'right', person, rightPlaces }
}

const goodSteps: readonly Step[] = (['palm', 'sole', 'forearm'] as const).flatMap((region) =>
  farAreas.places.filter((place) => place.region === region),
)
const calmEnd = goodSteps.slice(-1)

/** Which of these techniques may be used here with this tool? Judged as a routine's step would be. */
export function whichTechnique<const Option extends TechniqueAnswer>(
  region: RegionKind,
  tool: Tool,
  options: readonly Option[],
): WhichTechnique<Option> {
  const known = builtInRoutines.flatMap(({ places }) => places).find((place) => place.region === region)
  const holds = (technique: Option) =>
    known !== undefined &&
    checkRoutine({
      ...farAreas,
      // The step after it keeps the end calm, which is no matter of this place (T8).
      places: [{ ...known, technique, tool, hand: tool === 'ball' ? 'none' : known.hand }, ...calmEnd],
    }).every(({ path }) => path !== 'places[0].technique' && path !== 'places[0].tool')
  return { kind: 'technique', options, right: onlyOne(options, holds), region, tool }
}

type StepNumber = 'step-1' | 'step-2' | 'step-3'
const stepNumbers: readonly StepNumber[] = ['step-1', 'step-2', 'step-3']

/** A routine of three good steps, one of them changed into a mistake. */
export function findTheMistake(at: 0 | 1 | 2, change: Partial<Step>): FindTheMistake<StepNumber> {
  const routine: RoutineDraft = {
    ...farAreas,
    // Steady for long, so that a place is wrong by its own rule and not by the stage's.
    stages: ['chronic'],
    places: goodSteps.map((step, index) => (index === at ? { ...step, ...change } : step)),
  }
  const broken = checkRoutine(routine).map(({ path }) => path)
  const holds = (step: StepNumber) => broken.some((path) => path.startsWith(`places[${stepNumbers.indexOf(step)}]`))
  return { kind: 'find-the-mistake', options: stepNumbers, right: onlyOne(stepNumbers, holds), routine }
}

const actOfOutcome: Readonly<Record<Outcome, Act>> = {
  emergency: 'emergency',
  'doctor-urgent': 'doctor-today',
  doctor: 'doctor',
  locked: 'wait',
  'not-today': 'not-today',
  'not-yet': 'wait',
  go: 'go-on',
}

/** What the screening says of a person who is well but for these answers, with this journal. */
export function beforeSession(answers: Partial<Answers>, history: History = exampleHistory()): Act {
  return actOfOutcome[screen({ ...exampleAnswers, ...answers }, history, exampleNowMs).outcome]
}

/** What follows a stop, where all that is not named here is answered and calm (E5). */
export function afterStopping(answers: StopAnswers): Act {
  return afterStop({
    places: ['left-palm'],
    spread: 'same',
    easing: 'easing',
    cauda: ['none'],
    weakness: 'none',
    nerves: ['none'],
    chest: 'no',
    ...answers,
  })
}

/** What to do about something that comes while hands work (E1, E8): a feeling stops, anything else pauses. */
export function whileHandsWork(cue: StopSymptom | DrillCue): Act {
  if ((stopSymptoms as readonly string[]).includes(cue)) return 'stop'
  return (drillDistractions as readonly string[]).includes(cue) ? 'pause' : 'stop'
}

/** An answer to a question: an option, or a touch on the body; undefined where the skin belongs to no region. */
export type Answer = { readonly option: string } | { readonly region: RegionId | undefined }

/** How an answer is taken: which option it is, whether that is right, and the rules that forbid what was touched. */
export type Judgement = {
  /** Undefined for a touch that answers nothing: the question was not about places, or about others. */
  readonly option: string | undefined
  readonly isRight: boolean
  /** Why hands leave the touched place alone; empty where they need not. */
  readonly rules: readonly RuleId[]
}

/**
 * Judges an answer. Where a place was asked for, a touch becomes one of `placeAnswers`; where a list of places was
 * shown, or one place was asked about, the list is answered by option. A touch answers a list of places by its kind.
 */
export function judge(question: Question, answer: Answer): Judgement {
  if ('option' in answer) {
    return { option: answer.option, isRight: answer.option === question.right, rules: [] }
  }
  const { region } = answer
  if (question.kind !== 'place' && question.kind !== 'which-place') {
    return { option: undefined, isRight: false, rules: [] }
  }
  const rules = forbiddenBy(region, question.person)
  const touched = touchedOption(question, region, rules.length > 0)
  return { option: touched, isRight: touched === question.right, rules }
}

/** Why hands leave a place alone; empty where they need not. Skin that belongs to no region is not massaged (Z7). */
function forbiddenBy(region: RegionId | undefined, person: PersonId): readonly RuleId[] {
  if (region === undefined) return ['Z7']
  const { status, reasons } = zoneStatus(region, examplePeople[person])
  return status === 'forbidden' ? reasons : []
}

function touchedOption(
  question: TouchPlace | WhichPlace,
  region: RegionId | undefined,
  isForbidden: boolean,
): string | undefined {
  if (question.kind === 'which-place') {
    const kind = region === undefined ? undefined : regionOf(region).kind
    return question.options.find((one) => one === kind)
  }
  if (region !== undefined && question.rightPlaces.includes(region)) return 'right'
  return isForbidden ? 'forbidden' : 'elsewhere'
}

/** The catalogue keys of the reasons of a judgement, to be said after its own sentence. */
export function whyKeys({ rules }: Judgement): readonly ReturnType<typeof whyKeyOf>[] {
  return rules.map(whyKeyOf)
}
