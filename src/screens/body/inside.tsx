import { ChevronRight, ScanEye } from 'lucide-react'
import { useHeadingFocus } from '#parts/heading-focus.ts'
import { captionParagraphs, type InsideLevels, type InsideStep, insideCaptions } from '#parts/inside-words.ts'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { Progress } from '#ui/progress.tsx'
import styles from './inside.module.css'

/** The way in, above the list of places. */
export function InsideDoor({ onOpen }: { readonly onOpen: () => void }) {
  const say = useSay()
  return (
    <button type="button" className={styles.open} data-inside-door="" onClick={onOpen}>
      <ScanEye aria-hidden="true" />
      <span className={styles.openName}>{say('inside.open')}</span>
      <span className={styles.openDetail}>{say('inside.open.detail')}</span>
      <ChevronRight aria-hidden="true" />
    </button>
  )
}

export type InsideProps = { readonly levels: InsideLevels; readonly step: InsideStep }

/** What the look inside says: one caption at a time, all three on paper. */
export function Inside({ levels, step }: InsideProps) {
  const say = useSay()
  // The door that was pressed is gone; later steps leave the focus on the button that turns them.
  const title = useHeadingFocus()
  return (
    <div className={styles.captions} data-inside={step + 1}>
      <div className={styles.noPrint}>
        <Progress
          now={step + 1}
          of={insideCaptions.length}
          label={say('inside.progress', { now: step + 1, of: insideCaptions.length })}
        />
      </div>
      <div aria-live="polite" className={styles.captions}>
        {insideCaptions.map((caption, index) => (
          <article key={caption} className={styles.caption} data-shown={index === step} data-caption={caption}>
            <h1 ref={index === 0 ? title : undefined} tabIndex={-1}>
              {say(`inside.${caption}.title`)}
            </h1>
            {captionParagraphs(say, caption, levels).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
        ))}
      </div>
    </div>
  )
}

export type InsideFootProps = {
  readonly step: InsideStep
  readonly onStep: (step: InsideStep) => void
  readonly onClose: () => void
}

const before: Readonly<Record<InsideStep, InsideStep | undefined>> = { 0: undefined, 1: 0, 2: 1 }
const after: Readonly<Record<InsideStep, InsideStep | undefined>> = { 0: 1, 1: 2, 2: undefined }

/** Back and on; the same two buttons on every step, so that the focus stays where it is. */
export function InsideFoot({ step, onStep, onClose }: InsideFootProps) {
  const say = useSay()
  const previous = before[step]
  const next = after[step]
  return (
    <div className={styles.foot}>
      <Button onClick={() => (previous === undefined ? onClose() : onStep(previous))}>
        {say(previous === undefined ? 'inside.close' : 'inside.previous')}
      </Button>
      <Button tone="primary" isWide={true} onClick={() => (next === undefined ? onClose() : onStep(next))}>
        {say(next === undefined ? 'inside.done' : 'inside.next')}
      </Button>
    </div>
  )
}
