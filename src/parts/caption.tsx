import { useSpeech } from './actors.tsx'
import styles from './caption.module.css'

/**
 * The sentence that is said, or would be. Hidden from screen readers: the panel tells each change itself, and a reader
 * that read this too would say everything twice, over a voice that says it a third time.
 */
export function Caption() {
  const [{ caption }] = useSpeech()
  if (caption === undefined) return null
  return (
    <p key={caption} className={styles.caption} aria-hidden="true" data-testid="caption">
      <span>{caption}</span>
    </p>
  )
}
