import { useMemo } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { examplePeople } from '#practice/example-people.ts'
import type { Fact } from '#practice/facts.ts'
import type { Picture } from '#practice/lessons.ts'
import { zoneStatus } from '#safety/zone.ts'
import { LessonPicture, type LessonPictureProps, type Shown } from './lesson-picture.tsx'

const wondering: Shown = { kind: 'drawing', drawing: 'question' }

/** What is looked at while the question is asked: the body where a place is wanted, a drawing where not. */
function askedPicture({ question }: Fact, isOver: boolean, touched: RegionId | undefined): Shown {
  if (question.kind !== 'place') return wondering
  const { person } = question
  if (isOver) return { kind: 'map', person }
  // What was touched says by its paint how it is; all else gives nothing away.
  const zones = touched === undefined ? [] : [[touched, zoneStatus(touched, examplePeople[person])] as const]
  return { kind: 'asked', zones: new Map(zones) }
}

export type CoursePictureProps = Pick<LessonPictureProps, 'hasBody' | 'onTouch'> & {
  /** The picture of the card that shows; undefined while the question is asked. */
  readonly picture: Picture | undefined
  readonly fact: Fact
  readonly isOver: boolean
  /** The place that is looked at or was touched. */
  readonly place: RegionId | undefined
}

/** The picture of wherever a lesson is, from its first card to its answered question. */
export function CoursePicture({ picture, fact, isOver, hasBody, place, onTouch }: CoursePictureProps) {
  const shown = useMemo(() => picture ?? askedPicture(fact, isOver, place), [picture, fact, isOver, place])
  return (
    <LessonPicture
      shown={shown}
      hasBody={hasBody}
      focus={picture === undefined ? undefined : place}
      onTouch={onTouch}
    />
  )
}
