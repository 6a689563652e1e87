import { type RegionId, regions } from '#anatomy/region.ts'
import { sayPlace } from '#parts/place-words.ts'
import { useSay } from '#parts/say.tsx'
import styles from './places.module.css'

/** Every place by its name, for whoever would rather read than touch: a press answers as a touch on the body does. */
export function PlaceList({ onPlace }: { readonly onPlace: (region: RegionId) => void }) {
  const say = useSay()
  return (
    <details className={styles.list}>
      <summary>{say('round.list')}</summary>
      <ul className={styles.places}>
        {regions.map(({ id }) => (
          <li key={id}>
            <button type="button" className={styles.place} data-place={id} onClick={() => onPlace(id)}>
              {sayPlace(say, id)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
