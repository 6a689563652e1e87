import { ArrowLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type Region, type RegionId, regionOf, regions } from '#anatomy/region.ts'
import { useActors, useFlow, useSend } from '#parts/actors.tsx'
import { BodyView } from '#parts/body-view.tsx'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { ZoneMark } from '#parts/zone-mark.tsx'
import { whyKey } from '#safety/rule.ts'
import { type Zone, type ZoneStatus, zonesOf } from '#safety/zone.ts'
import { bodyProfileOf } from '#session/flow.view.ts'
import { Button } from '#ui/button.tsx'
import { SplitPage } from '#ui/page.tsx'
import styles from './body.module.css'

type Zones = ReadonlyMap<RegionId, Zone>

/** Groups of the list; `locked` is forbidden today, `never` is forbidden for everyone. */
const groups = ['safe', 'caution', 'locked', 'never'] as const
type Group = (typeof groups)[number]

const statusOfGroup: Record<Group, ZoneStatus> = {
  safe: 'safe',
  caution: 'caution',
  locked: 'forbidden',
  never: 'forbidden',
}

function groupOf(region: Region, zone: Zone): Group {
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

function List({ zones, onChoose }: { readonly zones: Zones; readonly onChoose: (id: RegionId) => void }) {
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

function Detail({ zone, onClear }: { readonly zone: Zone; readonly onClear: () => void }) {
  const say = useSay()
  const region = regionOf(zone.region)
  const group = groupOf(region, zone)
  return (
    <article className={styles.detail} key={zone.region} aria-live="polite">
      <p className={styles.status} data-status={zone.status}>
        <ZoneMark status={zone.status} />
        {say(`body.group.${group}`)}
      </p>
      <h1 className={styles.name} tabIndex={-1} data-detail="">
        {say(`region.${region.kind}.name`, { side: region.side })}
      </h1>
      <p className={styles.where}>{say(`region.${region.kind}.where`)}</p>
      {zone.limits.length === 0 ? null : (
        <section className={styles.part}>
          <h2>{say('body.limits')}</h2>
          <ul className={styles.bullets}>
            {zone.limits.map((limit) => (
              <li key={limit}>{say(`limit.${limit}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h2>{say('body.why')}</h2>
        {zone.reasons.length === 0 ? (
          <p>{say('body.why.safe')}</p>
        ) : (
          <ul className={styles.reasons}>
            {zone.reasons.map((rule) => (
              <li key={rule}>
                {say(whyKey(rule))} <span className={styles.rule}>{rule}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <div>
        <Button icon={<ArrowLeft aria-hidden="true" />} onClick={onClear}>
          {say('body.clear')}
        </Button>
      </div>
    </article>
  )
}

function Panel({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className={styles.top}>
        <BackButton />
        <ThemeButton />
      </div>
      {children}
    </>
  )
}

/** Where a press took its own button away, the focus goes to what came instead; a press on the body keeps it there. */
function useFocusFollowing(chosen: RegionId | undefined): void {
  const before = useRef(chosen)
  useEffect(() => {
    const last = before.current
    before.current = chosen
    if (last === chosen || document.activeElement !== document.body) return
    const target = chosen === undefined ? `button[data-region="${last}"]` : '[data-detail]'
    document.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
  }, [chosen])
}

/** The body with its zones, the same places as a list, and a "why?" for each. */
export function Body() {
  const say = useSay()
  const send = useSend()
  const { modelUrl } = useActors()
  const { profile, isToday } = useFlow(bodyProfileOf, (a, b) => a.isToday === b.isToday)
  const wanted = useFlow((snapshot) => snapshot.context.region)
  const [chosen, setChosen] = useState<RegionId | undefined>(wanted)
  const zones = useMemo(() => zonesOf(profile), [profile])
  const zone = chosen === undefined ? undefined : zones.get(chosen)
  useFocusFollowing(chosen)

  return (
    <SplitPage
      contentKey={chosen ?? ''}
      sheet={{ expand: say('body.sheet.expand'), collapse: say('body.sheet.collapse') }}
      picture={
        <BodyView modelUrl={modelUrl} zones={zones} focus={chosen} onTouch={setChosen} label={say('body.label')} />
      }
      {...(isToday
        ? {}
        : {
            foot: (
              <Button tone="primary" isWide={true} onClick={() => send({ type: 'open.questions' })}>
                {say('body.start')}
              </Button>
            ),
          })}
    >
      <Panel>
        {zone === undefined ? (
          <>
            <header className={styles.head}>
              <h1>{say('body.title')}</h1>
              <p className={styles.where}>{say(isToday ? 'body.profile.today' : 'body.profile.none')}</p>
            </header>
            <List zones={zones} onChoose={setChosen} />
            <p className={styles.where}>{say('body.other')}</p>
          </>
        ) : (
          <Detail zone={zone} onClear={() => setChosen(undefined)} />
        )}
      </Panel>
    </SplitPage>
  )
}
