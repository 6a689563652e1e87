import type { ReactNode } from 'react'
import { type RegionId, regionOf, regions } from '#anatomy/region.ts'
import type { Zone } from '#safety/zone.ts'
import { MultiChoice } from '#ui/choice.tsx'
import { language } from '#words/say.ts'
import { useActors } from './actors.tsx'
import { BodyView } from './body-view.tsx'
import styles from './place-picker.module.css'
import { type Say, useSay } from './say.tsx'

const idSet: ReadonlySet<string> = new Set(regions.map((region) => region.id))

function isId(value: string): value is RegionId {
  return idSet.has(value)
}

function sayPlace(say: Say, id: RegionId): string {
  const { kind, side } = regionOf(id)
  return say(`region.${kind}.name`, { side })
}

/** A mark is shown as a place to take care of; nothing is judged here yet. */
function markedZones(places: readonly RegionId[]): ReadonlyMap<RegionId, Zone> {
  return new Map(places.map((region) => [region, { region, status: 'caution', reasons: [], limits: [] }]))
}

export type PlacePickerProps = {
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly places: readonly RegionId[]
  readonly onChange: (places: readonly RegionId[]) => void
  /** Answers besides places, beside the body. */
  readonly children?: ReactNode
  /** Lays the body and the words into the grid of whatever holds the picker, without a frame. */
  readonly isOpen?: boolean
}

/** Marks places, on the body or in the list: the two always show the same. */
export default function PlacePicker({
  labelledBy,
  describedBy,
  places,
  onChange,
  children,
  isOpen = false,
}: PlacePickerProps) {
  const say = useSay()
  const { modelUrl } = useActors()
  const named = places.map((id) => sayPlace(say, id))

  const toggle = (id: RegionId | undefined) => {
    if (id === undefined) return
    onChange(places.includes(id) ? places.filter((place) => place !== id) : [...places, id])
  }

  return (
    <div className={styles.picker} data-open={isOpen || undefined}>
      <div className={styles.body}>
        <BodyView
          modelUrl={modelUrl}
          zones={markedZones(places)}
          onTouch={toggle}
          label={say('questions.places.label')}
        />
      </div>
      <div className={styles.words}>
        {isOpen ? null : children}
        <p className={styles.hint}>{say('questions.places.body')}</p>
        <p className={styles.marked} role="status">
          {named.length === 0
            ? say('questions.places.none')
            : say('questions.places.marked', {
                places: new Intl.ListFormat(language(), { type: 'conjunction' }).format(named),
              })}
        </p>
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
