import { type RegionId, regionOf } from '#anatomy/region.ts'
import { useSay } from '#parts/say.tsx'
import type { Card } from '#practice/lessons.ts'
import { lessonSourceKey } from '#practice/lessons.ts'
import lessonStyles from './lesson.module.css'
import styles from './lesson-card.module.css'
import { placeOfKind } from './lesson-picture.tsx'

export type LessonCardProps = {
  readonly card: Card
  readonly focus: RegionId | undefined
  readonly onLook: (region: RegionId | undefined) => void
}

/** What a card says, what it shows, and where that comes from. */
export function LessonCard({ card, focus, onLook }: LessonCardProps) {
  const say = useSay()
  const { picture, sources } = card
  return (
    <article className={lessonStyles.card} data-lesson-card={card.id}>
      <h1 tabIndex={-1}>{say(card.titleKey)}</h1>
      <p className={styles.text}>{say(card.textKey)}</p>
      {picture.kind === 'places' ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce the group twice
        <div role="group" aria-label={say('lesson.see')} className={styles.looks}>
          {picture.places.map((kind) => {
            const place = placeOfKind(kind)
            const isOn = focus !== undefined && regionOf(focus).kind === kind
            return (
              <button
                key={kind}
                type="button"
                className={styles.look}
                aria-pressed={isOn}
                onClick={() => onLook(isOn ? undefined : place)}
              >
                {say(`region.${kind}.name`, { side: 'midline' })}
              </button>
            )
          })}
        </div>
      ) : null}
      <div className={styles.sources}>
        <h2>{say('lesson.sources')}</h2>
        <ul>
          {sources.map((source) => (
            <li key={source}>{say(lessonSourceKey(source))}</li>
          ))}
        </ul>
      </div>
    </article>
  )
}
