import { useMemo } from 'react'
import { isRegionId, type RegionId, type RegionKind, regions } from '#anatomy/region.ts'
import { useActors } from '#parts/actors.tsx'
import { BodyView } from '#parts/body-view.tsx'
import { insideCaptions, insideLevelsOf, shownInsideOf } from '#parts/inside-words.ts'
import { LessonDrawing } from '#parts/lesson-drawing.tsx'
import { usePictureChoice } from '#parts/picture-choice.ts'
import { useSay } from '#parts/say.tsx'
import { examplePeople } from '#practice/example-people.ts'
import type { Picture } from '#practice/lessons.ts'
import { type Zone, zoneStatus, zonesOf } from '#safety/zone.ts'
import styles from './lesson.module.css'

/** What shows beside the words: a card's picture, or the body that is asked about. */
export type Shown =
  | Picture
  /** Nothing is painted, so that the paint does not answer; `zones` once it is answered. */
  | { readonly kind: 'asked'; readonly zones: ReadonlyMap<RegionId, Zone> }

/** The places that a card names, and no others, as they are for somebody who has been steady for long. */
function zonesOfKinds(kinds: readonly RegionKind[]): ReadonlyMap<RegionId, Zone> {
  return new Map(
    regions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => [id, zoneStatus(id, examplePeople.steady)]),
  )
}

/** Kinds that are seen from behind: the body turns round for them. */
const behind: readonly RegionKind[] = [
  'lower-back',
  'neck-spine',
  'back-spine',
  'sacrum',
  'shoulder-blade',
  'hip',
  'calf',
]

/** The place of a kind that a picture looks at: the left one of a pair. */
export function placeOfKind(kind: RegionKind): RegionId | undefined {
  return [`left-${kind}`, kind].find(isRegionId)
}

/** Whether the whole body shows its back: maps differ there, and most of some cards' places lie there. */
function isSeenFromBehind(shown: Shown): boolean {
  if (shown.kind !== 'places') return shown.kind === 'map'
  return shown.places.filter((kind) => behind.includes(kind)).length * 2 > shown.places.length
}

const noZones: ReadonlyMap<RegionId, Zone> = new Map()

function zonesShown(shown: Shown): ReadonlyMap<RegionId, Zone> {
  switch (shown.kind) {
    case 'places':
      return zonesOfKinds(shown.places)
    case 'map':
      return zonesOf(examplePeople[shown.person])
    case 'asked':
      return shown.zones
    default:
      return noZones
  }
}

/** Names keep off the edges, and below off the buttons. */
const labelRoom = { top: 12, right: 12, bottom: 72, left: 12 }

/** On a phone the sheet's round shoulders lie over the lowest strip of the picture. */
const underSheet = { bottom: 32 }

export type LessonPictureProps = {
  readonly shown: Shown
  /** Whether the lesson shows the body anywhere: it then stays there under a drawing, instead of being built anew. */
  readonly hasBody: boolean
  readonly focus: RegionId | undefined
  readonly onTouch: ((region: RegionId | undefined) => void) | undefined
}

/** The picture of a card: the body, the look inside it, or a drawing. */
export function LessonPicture({ shown, hasBody, focus, onTouch }: LessonPictureProps) {
  const say = useSay()
  const { modelUrl } = useActors()
  const picture = usePictureChoice()
  const zones = useMemo(() => zonesShown(shown), [shown])
  const inside = useMemo(() => {
    if (shown.kind !== 'inside') return undefined
    const step = insideCaptions.indexOf(shown.view)
    return shownInsideOf(insideLevelsOf({ discLevels: ['lumbar'] }), step === 1 ? 1 : step === 2 ? 2 : 0)
  }, [shown])
  const isDrawing = shown.kind === 'drawing'
  const label =
    shown.kind === 'inside' ? say(`inside.label.${shown.view}`) : isDrawing ? '' : say(`lesson.picture.${shown.kind}`)
  return (
    <>
      {hasBody ? (
        <div className={styles.body} data-away={isDrawing || undefined} inert={isDrawing}>
          <BodyView
            {...picture}
            modelUrl={modelUrl}
            zones={zones}
            focus={inside === undefined ? focus : undefined}
            isFromBehind={isSeenFromBehind(shown)}
            inside={inside}
            inset={inside === undefined ? undefined : underSheet}
            onTouch={onTouch}
            label={label}
            labelRoom={labelRoom}
          />
        </div>
      ) : null}
      {isDrawing ? (
        <div className={styles.easel}>
          <div key={shown.drawing} className={styles.sheet}>
            <LessonDrawing drawing={shown.drawing} label={say(`lesson.picture.${shown.drawing}`)} />
          </div>
        </div>
      ) : null}
    </>
  )
}
