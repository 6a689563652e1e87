import { ChevronRight, SlidersHorizontal } from 'lucide-react'
import { useId } from 'react'
import { mirrorRegion, type RegionId, regionOf } from '#anatomy/region.ts'
import { useHeadingFocus } from '#parts/heading-focus.ts'
import { listWords } from '#parts/place-words.ts'
import { type Say, useSay } from '#parts/say.tsx'
import { nameInside } from '#parts/sentences.ts'
import { ZoneMark } from '#parts/zone-mark.tsx'
import { zoneChangeKinds, zoneChanges } from '#practice/zone-changes.ts'
import { type DiscLevel, discLevels, type Profile, stages } from '#safety/profile.ts'
import { type Zone, zonesOf } from '#safety/zone.ts'
import styles from './compare.module.css'
import doorStyles from './inside.module.css'

/** What is compared: the map before the last choice, where there was one, and the map that shows now. */
export type Comparison = { readonly before: Profile | undefined; readonly after: Profile }

/** The way in, beside the look inside. */
export function CompareDoor({ onOpen }: { readonly onOpen: () => void }) {
  const say = useSay()
  return (
    <button type="button" className={doorStyles.open} data-compare-door="" onClick={onOpen}>
      <SlidersHorizontal aria-hidden="true" />
      <span className={doorStyles.openName}>{say('compare.open')}</span>
      <span className={doorStyles.openDetail}>{say('compare.open.detail')}</span>
      <ChevronRight aria-hidden="true" />
    </button>
  )
}

/**
 * Places by their names; both sides of one are said as one. With its side a name begins small after the first; without,
 * it keeps its capital, as in `listPlaces`.
 */
function sayChanged(say: Say, ids: readonly RegionId[]): string {
  const isPair = (id: RegionId) => regionOf(id).side !== 'midline' && ids.includes(mirrorRegion(id))
  const said = ids.filter((id) => !(isPair(id) && regionOf(id).side === 'right'))
  const names = said.map((id, index) => {
    const { kind, side } = regionOf(id)
    if (isPair(id)) return say(`region.${kind}.name`, { side: 'midline' })
    const name = say(`region.${kind}.name`, { side })
    return index > 0 && side !== 'midline' ? nameInside(name) : name
  })
  return listWords(names)
}

/** The levels after one was pressed; none is "nobody knows", which is the strictest. */
function toggled(levels: Profile['discLevels'], pressed: DiscLevel): Profile['discLevels'] {
  const before = levels === 'unknown' ? [] : levels
  const after = discLevels.filter((level) => before.includes(level) !== (level === pressed))
  return after.length === 0 ? 'unknown' : after
}

export type CompareProps = {
  readonly comparison: Comparison
  readonly zones: ReadonlyMap<RegionId, Zone>
  /** Whether the map that it began with is the user's own of today. */
  readonly isToday: boolean
  /** A place that was touched: what it was and what it is are said. */
  readonly place: RegionId | undefined
  readonly onChange: (comparison: Comparison) => void
}

/** Stages and disc levels to choose from, and in plain words what each choice changes on the map. */
export function Compare({ comparison: { before, after }, zones, isToday, place, onChange }: CompareProps) {
  const say = useSay()
  const own = useId()
  // The door that was pressed is gone.
  const title = useHeadingFocus()
  const choose = (patch: Partial<Profile>) => onChange({ before: after, after: { ...after, ...patch } })
  const levels = after.discLevels
  const all = [...zones.values()]
  return (
    <div className={styles.compare} data-compare={after.stage}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {say('compare.title')}
      </h1>
      <fieldset className={styles.stages}>
        <legend>{say('compare.stage')}</legend>
        <div className={styles.track}>
          {stages.map((stage) => (
            <label key={stage} className={`pressed-whole ${styles.stage}`}>
              <input
                type="radio"
                name={`${own}stage`}
                value={stage}
                checked={stage === after.stage}
                onChange={() => choose({ stage })}
              />
              <span className={styles.stop} aria-hidden="true" />
              <span>{say(`compare.stage.${stage}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.levels}>
        <legend>{say('compare.disc')}</legend>
        {discLevels.map((level) => (
          <label key={level} className={`pressed-whole ${styles.level}`}>
            <input
              type="checkbox"
              value={level}
              checked={levels !== 'unknown' && levels.includes(level)}
              onChange={() => choose({ discLevels: toggled(levels, level) })}
            />
            <span>{say(`compare.disc.${level}`)}</span>
          </label>
        ))}
      </fieldset>
      <div role="status" className={styles.changes} data-changes="">
        {before === undefined ? (
          <p>{say(isToday ? 'compare.lead' : 'compare.lead.example')}</p>
        ) : (
          <Changes before={before} after={after} />
        )}
        {levels === 'unknown' ? <p className={styles.quiet}>{say('compare.disc.unknown')}</p> : null}
      </div>
      <div role="status" className={styles.changes} data-compared={place}>
        {place === undefined ? (
          <p className={styles.quiet}>{say('compare.touch')}</p>
        ) : (
          <BothSides place={place} before={before ?? after} after={after} />
        )}
      </div>
      {before === undefined ? null : (
        <p className={styles.legend}>
          <span className={styles.changedMark} aria-hidden="true" />
          {say('compare.legend')}
        </p>
      )}
      <ul className={styles.counts}>
        {(['safe', 'caution', 'forbidden'] as const).map((status) => (
          <li key={status}>
            <ZoneMark status={status} />
            {say(`compare.count.${status}`, { count: all.filter((zone) => zone.status === status).length })}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A place on both sides of the last choice. */
function BothSides({
  place,
  before,
  after,
}: {
  readonly place: RegionId
  readonly before: Profile
  readonly after: Profile
}) {
  const say = useSay()
  const { kind, side } = regionOf(place)
  const [was, is] = [before, after].map((profile) => zonesOf(profile).get(place)?.status)
  if (was === undefined || is === undefined) return null
  const name = say(`region.${kind}.name`, { side })
  return (
    <p className={styles.sides}>
      <ZoneMark status={is} />
      <span>
        {was === is
          ? say('compare.place.same', { place: name, is: say(`compare.place.${is}`) })
          : say('compare.place.both', {
              place: name,
              was: say(`compare.place.${was}`),
              is: say(`compare.place.${is}`),
            })}
      </span>
    </p>
  )
}

function Changes({ before, after }: { readonly before: Profile; readonly after: Profile }) {
  const say = useSay()
  const changes = zoneChanges(before, after)
  const kinds = zoneChangeKinds.filter((kind) => changes[kind].length > 0)
  if (kinds.length === 0) return <p>{say('compare.same')}</p>
  return kinds.map((kind) => (
    <p key={kind} data-change={kind}>
      {say(`compare.${kind}`, { places: sayChanged(say, changes[kind]) })}
    </p>
  ))
}
