import { type ReactNode, useMemo } from 'react'
import { type RegionId, regions } from '#anatomy/region.ts'
import { type MarkKind, marksOfKind } from '#safety/mark.ts'
import { type Zone, zonesOfMarks } from '#safety/zone.ts'
import { MultiChoice } from '#ui/choice.tsx'
import { useActors } from './actors.tsx'
import { BodyView } from './body-view.tsx'
import { MarkWords } from './mark-words.tsx'
import { usePictureChoice } from './picture-choice.ts'
import styles from './place-picker.module.css'
import { listPlaces, sayPlace } from './place-words.ts'
import { useSay } from './say.tsx'

const idSet: ReadonlySet<string> = new Set(regions.map((region) => region.id))

function isId(value: string): value is RegionId {
  return idSet.has(value)
}

/** A place that is only told of is shown as one to take care of; one that locks shows everything that it locks. */
function zonesShown(kind: MarkKind | undefined, places: readonly RegionId[]): ReadonlyMap<RegionId, Zone> {
  if (kind !== undefined) return zonesOfMarks(marksOfKind(kind, places))
  return new Map(places.map((region) => [region, { region, status: 'caution', reasons: [], limits: [] }]))
}

export type PlacePickerProps = {
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  /** What the places are marked as: it decides what is locked with them. Undefined: they are only told of. */
  readonly kind?: MarkKind
  readonly places: readonly RegionId[]
  readonly onChange: (places: readonly RegionId[]) => void
  /** Answers besides places, beside the body. */
  readonly children?: ReactNode
  /** Lays the body and the words into the grid of whatever holds the picker, without a frame. */
  readonly isOpen?: boolean
}

/** Marks places, on the body or in the list: the two always show the same, and what they lock is locked at once. */
export default function PlacePicker({
  labelledBy,
  describedBy,
  kind,
  places,
  onChange,
  children,
  isOpen = false,
}: PlacePickerProps) {
  const say = useSay()
  const { modelUrl } = useActors()
  const { prefersFlat } = usePictureChoice()
  const zones = useMemo(() => zonesShown(kind, places), [kind, places])

  const toggle = (id: RegionId | undefined) => {
    if (id === undefined) return
    onChange(places.includes(id) ? places.filter((place) => place !== id) : [...places, id])
  }

  return (
    <div className={styles.picker} data-open={isOpen || undefined}>
      <div className={styles.body}>
        <BodyView
          prefersFlat={prefersFlat}
          modelUrl={modelUrl}
          zones={zones}
          onTouch={toggle}
          label={say('questions.places.label')}
        />
      </div>
      <div className={styles.words}>
        {isOpen ? null : children}
        <p className={styles.hint}>{say('questions.places.body')}</p>
        {places.length === 0 ? <p>{say('questions.places.none')}</p> : null}
        {kind === undefined ? (
          <p role="status">
            {places.length === 0 ? null : say('questions.places.marked', { places: listPlaces(say, places) })}
          </p>
        ) : (
          <MarkWords marks={marksOfKind(kind, places)} />
        )}
        <details className={styles.list}>
          <summary>{say('questions.places.list')}</summary>
          <MultiChoice
            labelledBy={labelledBy}
            describedBy={describedBy}
            options={regions.map(({ id }) => ({ value: id, label: sayPlace(say, id) }))}
            values={places}
            onChange={(values) => onChange(values.filter(isId))}
          />
        </details>
        {isOpen ? children : null}
      </div>
    </div>
  )
}
