import type { RegionId } from '#anatomy/region.ts'
import PlacePicker from '#parts/place-picker.tsx'
import { useSay } from '#parts/say.tsx'
import { type Spread, spreads } from '#safety/after-stop.ts'
import type { Symptom } from '#session/guided.events.ts'
import { Button } from '#ui/button.tsx'
import { type RedFlag, type RedFlagReply, redFlagReplies } from './red-flags.ts'
import { Answers, Step } from './step.tsx'
import styles from './stopped.module.css'
import { countOf, type StoppedQuestion } from './stopped-steps.ts'

export type QuestionProps = {
  readonly id: string
  readonly question: StoppedQuestion
  readonly symptom: Symptom | undefined
  /** Places marked on the page and not said yet. */
  readonly marks: readonly RegionId[]
  readonly onFlag: (flag: RedFlag, reply: RedFlagReply) => void
  readonly onMark: (places: readonly RegionId[]) => void
  readonly onUnplaced: () => void
  readonly onSpread: (spread: Spread) => void
}

/** One question of the third step: a red flag (S1, S2), where it is (E5), or which way it goes (E7). */
export function Question({ id, question, symptom, marks, onFlag, onMark, onUnplaced, onSpread }: QuestionProps) {
  const say = useSay()
  const count = say('stopped.flags.count', countOf(question, symptom))
  switch (question.kind) {
    case 'flag': {
      const { flag } = question
      return (
        <Step id={id} count={count} title={say(`stopped.flags.${flag}`)} hint={say(`stopped.flags.${flag}.how`)}>
          <Answers
            options={redFlagReplies}
            words={(reply) => say(`stopped.flags.${reply}`)}
            onChoose={(reply) => onFlag(flag, reply)}
          />
        </Step>
      )
    }
    case 'where':
      return (
        <Step id={id} count={count} title={say('stopped.where.title')} isBesideBody={true}>
          {/* Part of this screen's own code: nothing is fetched after a stop. */}
          <PlacePicker labelledBy={id} places={marks} onChange={onMark} isOpen={true}>
            <Button className={styles.unplaced} data-answer="not-sure" onClick={onUnplaced}>
              {say('stopped.where.not-sure')}
            </Button>
          </PlacePicker>
        </Step>
      )
    case 'spread':
      return (
        <Step id={id} count={count} title={say('stopped.spread.title')} hint={say('stopped.spread.how')}>
          <Answers options={spreads} words={(spread) => say(`stopped.spread.${spread}`)} onChoose={onSpread} />
        </Step>
      )
  }
}
