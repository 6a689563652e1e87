import type { RegionId } from '#anatomy/region.ts'
import { sayPlace } from '#parts/place-words.ts'
import { useSay } from '#parts/say.tsx'
import { ZoneMark } from '#parts/zone-mark.tsx'
import type { Zone } from '#safety/zone.ts'
import styles from './round.module.css'

export type TouchedProps = {
  readonly region: RegionId | undefined
  readonly zones: ReadonlyMap<RegionId, Zone>
}

/** What was just touched, by its name, where the eyes are: on the picture. The panel says the same and why. */
export function Touched({ region, zones }: TouchedProps) {
  const say = useSay()
  const status = region === undefined ? 'forbidden' : (zones.get(region)?.status ?? 'safe')
  return (
    <p key={region} className={styles.touched} aria-hidden="true">
      <ZoneMark status={status} />
      <span>
        {region === undefined
          ? say('round.touched.nowhere')
          : say('round.touched', { place: sayPlace(say, region), status })}
      </span>
    </p>
  )
}
