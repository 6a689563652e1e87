import { ChevronRight } from 'lucide-react'
import { type Region, type RegionId, regions } from '#anatomy/region.ts'
import { useSay } from '#parts/say.tsx'
import { ZoneMark } from '#parts/zone-mark.tsx'
import type { Zone, ZoneStatus } from '#safety/zone.ts'
import styles from './body.module.css'

type Zones = ReadonlyMap<RegionId, Zone>

/** Groups of the list; `locked` is forbidden today, `never` is forbidden for everyone. */
const groups = ['safe', 'caution', 'locked', 'never'] as const
type Group = (typeof groups)[number]

export const statusOfGroup: Record<Group, ZoneStatus> = {
  safe: 'safe',
  caution: 'caution',
  locked: 'forbidden',
  never: 'forbidden',
}

/** The group that a region is listed in. */
export function groupOf(region: Region, zone: Zone): Group {
  if (region.never !== undefined) return 'never'
  return zone.status === 'forbidden' ? 'locked' : zone.status
}

/** A row of the list: one place, or both sides of one where the same holds for both. */
type Row = { readonly id: RegionId; readonly other: RegionId | undefined; readonly region: Region }

function saysTheSame(a: Zone | undefined, b: Zone | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.status === b.status &&
    a.reasons.join() === b.reasons.join() &&
    a.limits.join() === b.limits.join()
  )
}

/** Rows of one group, in the order of the regions; a pair that is treated alike is one row. */
function rowsOf(group: Group, zones: Zones): readonly Row[] {
  const rows: Row[] = []
  for (const region of regions) {
    const zone = zones.get(region.id)
    if (zone === undefined || groupOf(region, zone) !== group) continue
    const partner = regions.find((one) => one.kind === region.kind && one.id !== region.id)
    const isAlike = partner !== undefined && saysTheSame(zone, zones.get(partner.id))
    if (isAlike && region.side === 'right') continue
    rows.push({ id: region.id, other: isAlike ? partner.id : undefined, region })
  }
  return rows
}

export type PlaceListProps = {
  readonly zones: Zones
  /** Places that the user marked today. */
  readonly marked: readonly RegionId[]
  readonly onChoose: (id: RegionId) => void
}

/** Every place as a row, by what may be done there. */
export function PlaceList({ zones, marked, onChoose }: PlaceListProps) {
  const say = useSay()
  return groups.map((group) => {
    const rows = rowsOf(group, zones)
    if (rows.length === 0) return null
    return (
      <section key={group} className={styles.group} aria-labelledby={`body-${group}`}>
        <h2 id={`body-${group}`} className={styles.groupTitle}>
          <ZoneMark status={statusOfGroup[group]} />
          {say(`body.group.${group}`)}
        </h2>
        <ul className={styles.rows}>
          {rows.map(({ id, other, region }) => (
            <li key={id}>
              <button type="button" className={styles.row} onClick={() => onChoose(id)} data-region={id}>
                <span>
                  {say(`region.${region.kind}.name`, { side: other === undefined ? region.side : 'midline' })}
                  {other === undefined ? null : <span className={styles.both}>{say('body.both')}</span>}
                  {marked.includes(id) ? <span className={styles.both}>{say('mark.marked')}</span> : null}
                </span>
                <ChevronRight aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
