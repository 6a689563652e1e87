import { ArrowLeft, ArrowLeftRight } from 'lucide-react'
import { type RegionId, type RegionKind, regionOf } from '#anatomy/region.ts'
import { sayPlace } from '#parts/place-words.ts'
import { type Say, useSay } from '#parts/say.tsx'
import { ZoneMark } from '#parts/zone-mark.tsx'
import { otherSide } from '#safety/mark.ts'
import { type RuleId, ruleOf, sourceKey, whyKey } from '#safety/rule.ts'
import type { Zone } from '#safety/zone.ts'
import { Button } from '#ui/button.tsx'
import styles from './body.module.css'
import { InsideDoor } from './inside.tsx'
import { groupOf } from './place-list.tsx'
import { PlaceMarks } from './place-marks.tsx'
import { PlaceTouch } from './place-touch.tsx'

/** Places whose reason lies under the skin, and can be seen there. */
const spineKinds: readonly RegionKind[] = ['neck-spine', 'back-spine', 'lower-back', 'sacrum', 'neck-back']

/** Where a rule comes from, in words. */
function saySources(say: Say, rule: RuleId): string {
  return ruleOf(rule)
    .sources.map((source) => say(sourceKey(source)))
    .join('; ')
}

/** One place: what may be done there and why, and how it can be marked. */
export function PlaceDetail({
  zone,
  onClear,
  onChoose,
  onInside,
}: {
  readonly zone: Zone
  readonly onClear: () => void
  readonly onChoose: (id: RegionId) => void
  readonly onInside: () => void
}) {
  const say = useSay()
  const region = regionOf(zone.region)
  const group = groupOf(region, zone)
  const other = otherSide(zone.region)
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
                <p className={styles.from}>{say('explore.from', { sources: saySources(say, rule) })}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <PlaceTouch zone={zone} />
      {spineKinds.includes(region.kind) ? <InsideDoor onOpen={onInside} /> : null}
      <PlaceMarks region={zone.region} explained={zone.reasons} />
      <div className={styles.ways}>
        {other === undefined ? null : (
          <Button icon={<ArrowLeftRight aria-hidden="true" />} onClick={() => onChoose(other)}>
            {say('mark.other', { place: sayPlace(say, other) })}
          </Button>
        )}
        <Button icon={<ArrowLeft aria-hidden="true" />} onClick={onClear}>
          {say('body.clear')}
        </Button>
      </div>
    </article>
  )
}
