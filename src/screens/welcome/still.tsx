import { useMemo, useState } from 'react'
import { type RegionId, regionOf } from '#anatomy/region.ts'
import { useActors } from '#parts/actors.tsx'
import { BodyView } from '#parts/body-view.tsx'
import { usePictureChoice } from '#parts/picture-choice.ts'
import { useSay } from '#parts/say.tsx'
import { SkinToneControl } from '#parts/skin-tone.tsx'
import { ZoneMark } from '#parts/zone-mark.tsx'
import { strictestProfile, type Zone, zonesOf } from '#safety/zone.ts'
import styles from './still.module.css'

const strictest = zonesOf(strictestProfile)

/** What a stranger sees first is where touch is fine; the rest answers when it is touched. */
function zonesWith(touched: RegionId | undefined): ReadonlyMap<RegionId, Zone> {
  return new Map([...strictest].filter(([id, zone]) => zone.status === 'safe' || id === touched))
}

/** The body, there from the start: a touch says whether a place may be massaged. Nobody is known yet: strictest zones. */
export function Still() {
  const say = useSay()
  const { modelUrl } = useActors()
  const picture = usePictureChoice()
  const [touched, setTouched] = useState<RegionId>()
  const zones = useMemo(() => zonesWith(touched), [touched])
  const region = touched === undefined ? undefined : regionOf(touched)
  const status = touched === undefined ? undefined : zones.get(touched)?.status

  return (
    <div className={styles.still}>
      <div className={styles.body}>
        <BodyView
          {...picture}
          modelUrl={modelUrl}
          zones={zones}
          focus={touched}
          onTouch={setTouched}
          label={say('welcome.bodyLabel')}
        />
        <SkinToneControl />
      </div>
      <p className={styles.caption} role="status">
        {region === undefined || status === undefined ? (
          <span className={styles.hint}>{say('welcome.hint')}</span>
        ) : (
          <>
            <ZoneMark status={status} />
            <strong>{say(`region.${region.kind}.name`, { side: region.side })}</strong>
            <span>{say(region.never === undefined ? `welcome.zone.${status}` : 'welcome.zone.never')}</span>
          </>
        )}
      </p>
    </div>
  )
}
