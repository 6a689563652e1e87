import type { RegionKind } from '#anatomy/region.ts'
import {
  type CardOf,
  type LessonId,
  type LessonKey,
  type LessonSourceId,
  type LessonSourceKey,
  lessonCards,
  lessonIds,
} from '#safety/lesson.ts'
import type { PersonId } from './example-people.ts'
import { type FactId, factOf } from './facts.ts'

/** The steps of the look inside that a card can show. */
export type InsideView = 'disc' | 'bulge' | 'hands'

/** Small pictures that are no part of the body. */
export const drawingIds = ['calendar', 'water', 'talk', 'phone', 'stop', 'scale', 'question', 'exercise'] as const
export type DrawingId = (typeof drawingIds)[number]

/**
 * What a card shows. `places`: the body turned so that these kinds of places are seen, lit up. `map`: the whole body
 * with the zones of an example person. `inside`: the look through the skin. `drawing`: a small picture.
 */
export type Picture =
  | { readonly kind: 'places'; readonly places: readonly [RegionKind, ...RegionKind[]] }
  | { readonly kind: 'map'; readonly person: PersonId }
  | { readonly kind: 'inside'; readonly view: InsideView }
  | { readonly kind: 'drawing'; readonly drawing: DrawingId }

type CardSpec = { readonly picture: Picture; readonly sources: readonly [LessonSourceId, ...LessonSourceId[]] }

/** One card: a title, a short text, one picture, and where its facts come from. */
export type Card = CardSpec & { readonly id: string; readonly titleKey: LessonKey; readonly textKey: LessonKey }

/** A lesson: two to four cards, then one question. */
export type Lesson = {
  readonly id: LessonId
  readonly titleKey: LessonKey
  readonly cards: readonly Card[]
  /** The fact that it asks at its end. */
  readonly question: FactId
}

const places = (...kinds: readonly [RegionKind, ...RegionKind[]]): Picture => ({ kind: 'places', places: kinds })
const map = (person: PersonId): Picture => ({ kind: 'map', person })
const inside = (view: InsideView): Picture => ({ kind: 'inside', view })
const drawing = (id: DrawingId): Picture => ({ kind: 'drawing', drawing: id })

function card(picture: Picture, ...sources: readonly [LessonSourceId, ...LessonSourceId[]]): CardSpec {
  return { picture, sources }
}

type LessonSpec<Id extends LessonId> = {
  readonly question: FactId
  readonly cards: Readonly<Record<CardOf<Id>, CardSpec>>
}

const table: { readonly [Id in LessonId]: LessonSpec<Id> } = {
  'what-a-disc-is': {
    question: 'disc-bulge',
    cards: {
      cushion: card(inside('disc'), 'article'),
      bulge: card(inside('bulge'), 'article'),
      nerve: card(places('lower-back', 'neck-spine'), 'article'),
    },
  },
  'what-massage-can-do': {
    question: 'hands-cannot-push-back',
    cards: {
      ease: card(places('forearm', 'thigh', 'shoulder-top'), 'article'),
      limits: card(inside('hands'), 'article'),
      'beside-care': card(drawing('talk'), 'article'),
    },
  },
  precautions: {
    question: 'how-hard',
    cards: {
      'ask-first': card(drawing('talk'), 'article', 'prudence'),
      where: card(map('healing'), 'article', 'yin-2014'),
      lightly: card(drawing('scale'), 'article', 'grabow-2018', 'prudence'),
      stop: card(drawing('stop'), 'article', 'iso-13850'),
    },
  },
  techniques: {
    question: 'what-kneading-is',
    cards: {
      aim: card(places('forearm', 'calf', 'thigh'), 'article'),
      strokes: card(places('forearm', 'shoulder-top', 'palm'), 'article', 'biomed-hum-kinet-2019'),
      never: card(drawing('stop'), 'article'),
    },
  },
  stages: {
    question: 'early-and-far',
    cards: {
      'three-stages': card(drawing('calendar'), 'article', 'prudence'),
      early: card(map('early'), 'article', 'prudence'),
      healing: card(map('healing'), 'article', 'prudence'),
      steady: card(map('steady'), 'article', 'yin-2014', 'prudence'),
    },
  },
  'when-to-avoid': {
    question: 'worse-two-days',
    cards: {
      'not-now': card(drawing('stop'), 'article', 'prudence'),
      conditions: card(drawing('talk'), 'article', 'teaching'),
      'in-doubt': card(drawing('question'), 'article', 'prudence'),
    },
  },
  'how-often': {
    question: 'two-quiet-days',
    cards: {
      'no-timetable': card(drawing('calendar'), 'article'),
      'by-stage': card(drawing('calendar'), 'article', 'prudence'),
      'by-feel': card(drawing('scale'), 'article', 'prudence'),
    },
  },
  expectations: {
    question: 'sore-next-day',
    cards: {
      realistic: card(places('shoulder-top', 'hip', 'calf'), 'article'),
      time: card(drawing('calendar'), 'article', 'prudence'),
      afterwards: card(drawing('water'), 'article', 'prudence'),
    },
  },
  'home-tips': {
    question: 'tingling-thumb',
    cards: {
      'far-first': card(places('palm', 'forearm', 'sole', 'calf'), 'article', 'yin-2014'),
      flow: card(places('forearm', 'thigh'), 'article'),
      tools: card(places('sole', 'shoulder-blade'), 'article', 'sulkowski-2022'),
      afterwards: card(drawing('water'), 'article', 'prudence'),
    },
  },
  'other-treatments': {
    question: 'part-of-a-whole',
    cards: {
      'one-of-many': card(drawing('exercise'), 'article', 'nice-ng59'),
      moving: card(drawing('exercise'), 'article'),
      comfort: card(drawing('scale'), 'article'),
      'by-others': card(drawing('talk'), 'article', 'prudence'),
    },
  },
  'finding-a-therapist': {
    question: 'whom-to-leave',
    cards: {
      who: card(drawing('talk'), 'article'),
      ask: card(drawing('question'), 'article'),
      leave: card(drawing('stop'), 'article'),
    },
  },
  'when-to-seek-care': {
    question: 'saddle-numb',
    cards: {
      emergency: card(places('groin', 'sacrum'), 'article', 'teaching'),
      doctor: card(drawing('question'), 'article'),
      'no-delay': card(drawing('phone'), 'article'),
    },
  },
}

function lessonNamed(id: LessonId): Lesson {
  const { question, cards } = table[id]
  const specs: Readonly<Record<string, CardSpec>> = cards
  return {
    id,
    titleKey: `lesson.${id}.title`,
    question,
    cards: lessonCards[id].flatMap((name) => {
      const spec = specs[name]
      if (spec === undefined) return []
      const key = `lesson.${id}.${name}` as const
      return [{ ...spec, id: name, titleKey: `${key}.title` as LessonKey, textKey: `${key}.text` as LessonKey }]
    }),
  }
}

/** All lessons in the order of the article. */
export const lessons: readonly Lesson[] = lessonIds.map(lessonNamed)

/** The sources of a lesson, each once, in the order in which its cards name them. */
export function sourcesOf({ cards }: Lesson): readonly LessonSourceId[] {
  return [...new Set(cards.flatMap(({ sources }) => sources))]
}

/** The catalogue key of a source's name. */
export function lessonSourceKey(source: LessonSourceId): LessonSourceKey {
  return `source.${source}`
}

/** Whether a lesson's question is about something urgent, so that a list can offer it first. */
export function isUrgent({ question }: Lesson): boolean {
  return factOf(question)?.isRedFlag === true
}

/** The first small picture among a lesson's cards, to stand beside what the lesson asks; undefined where it has none. */
export function drawingOf(id: LessonId): DrawingId | undefined {
  const lesson = lessons.find((one) => one.id === id)
  for (const { picture } of lesson?.cards ?? []) if (picture.kind === 'drawing') return picture.drawing
  return undefined
}
