import { useSay } from '#parts/say.tsx'
import { secondsWords } from '#parts/seconds-words.ts'
import type { BeatScore } from '#practice/beat-score.ts'
import type { StopTimes } from '#practice/bests.ts'
import { type DrillResult, drillSymptoms } from '#practice/drill.ts'
import type { StrokeScore } from '#practice/stroke-score.ts'
import { strokeMsOf, type TouchTechnique } from '#safety/technique.ts'
import type { MessageKey } from '#words/keys.ts'
import styles from './practise.module.css'

/** From here on a mark is praised, and below the other it is only a first try. */
const GOOD = 75
const FAIR = 45

const gradeOf = (whole: number) => (whole >= GOOD ? 'good' : whole >= FAIR ? 'fair' : 'early')

const paceOf = (mark: number, strokesPerMinute: number, technique: TouchTechnique) =>
  mark >= GOOD ? 'right' : strokesPerMinute > 60_000 / strokeMsOf[technique] ? 'fast' : 'slow'

function Mark({ name, value, detail }: { readonly name: string; readonly value: number; readonly detail: string }) {
  return (
    <li className={styles.mark}>
      <span className={styles.markName}>{name}</span>
      <span className={styles.markDetail}>{detail}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ inlineSize: `${Math.max(4, Math.round(value))}%` }} />
      </span>
    </li>
  )
}

function Verdict({ whole }: { readonly whole: number }) {
  const say = useSay()
  return (
    <h1 className={styles.verdict} tabIndex={-1}>
      {say(`practise.judged.title.${gradeOf(whole)}`)}
    </h1>
  )
}

type RhythmProps = {
  readonly marks: { readonly pace: number; readonly evenness: number }
  readonly strokesPerMinute: number
  readonly technique: TouchTechnique
}

/** What is judged alike, traced or tapped. */
function RhythmMarks({ marks, strokesPerMinute, technique }: RhythmProps) {
  const say = useSay()
  const pace = paceOf(marks.pace, strokesPerMinute, technique)
  return (
    <>
      <Mark
        name={say('practise.mark.pace')}
        value={marks.pace}
        detail={say(`practise.mark.pace.${pace}`, { strokes: Math.round(strokesPerMinute) })}
      />
      <Mark
        name={say('practise.mark.evenness')}
        value={marks.evenness}
        detail={say(marks.evenness >= GOOD ? 'practise.mark.evenness.good' : 'practise.mark.evenness.some')}
      />
    </>
  )
}

/** How a stroke went: what was even, what was near, what to try. */
export function StrokeResult({
  score,
  technique,
}: {
  readonly score: StrokeScore
  readonly technique: TouchTechnique
}) {
  const say = useSay()
  if (score.kind === 'too-short') return <p className={styles.verdict}>{say('practise.too-short')}</p>
  const { measures, marks } = score
  const mm = Math.round(measures.offMm)
  const percent = Math.round(measures.covered * 100)
  return (
    <>
      <Verdict whole={marks.whole} />
      <ul className={styles.marks}>
        <Mark
          name={say('practise.mark.path')}
          value={marks.path}
          detail={
            percent >= 95 ? say('practise.mark.path.detail', { mm }) : say('practise.mark.path.part', { mm, percent })
          }
        />
        <RhythmMarks marks={marks} strokesPerMinute={measures.strokesPerMinute} technique={technique} />
        {marks.lightness === undefined ? null : (
          <Mark
            name={say('practise.mark.lightness')}
            value={marks.lightness}
            detail={say(marks.lightness >= GOOD ? 'practise.mark.lightness.good' : 'practise.mark.lightness.some')}
          />
        )}
      </ul>
    </>
  )
}

/** How a tapped pace went. */
export function BeatResult({ score, technique }: { readonly score: BeatScore; readonly technique: TouchTechnique }) {
  const { marks, strokesPerMinute } = score
  return (
    <>
      <Verdict whole={marks.whole} />
      <ul className={styles.marks}>
        <RhythmMarks marks={marks} strokesPerMinute={strokesPerMinute} technique={technique} />
      </ul>
    </>
  )
}

function verdictKeys({ cue, verdict, ms }: DrillResult): readonly [MessageKey, MessageKey] {
  const isSymptom = (drillSymptoms as readonly string[]).includes(cue)
  switch (verdict) {
    case 'right':
      return ms === undefined
        ? ['practise.verdict.right.pause', 'practise.verdict.right.pause.detail']
        : ['practise.verdict.right.stop', 'practise.verdict.right.stop.detail']
    case 'missed':
      return [
        'practise.verdict.missed',
        isSymptom ? 'practise.verdict.missed.detail.symptom' : 'practise.verdict.missed.detail.other',
      ]
    default:
      return [`practise.verdict.${verdict}`, `practise.verdict.${verdict}.detail`]
  }
}

/** How a stop drill went, and the times so far. */
export function DrillVerdict({
  result,
  times,
}: {
  readonly result: DrillResult
  readonly times: StopTimes | undefined
}) {
  const say = useSay()
  const [title, detail] = verdictKeys(result)
  return (
    <>
      <h1 className={styles.verdict} tabIndex={-1}>
        {say(title)}
      </h1>
      <p>{say(detail, { seconds: secondsWords(result.ms ?? 0), cue: say(`practise.cue.${result.cue}`) })}</p>
      {times === undefined ? null : (
        <p className={styles.quiet}>
          {say('practise.times', { best: secondsWords(times.bestMs), typical: secondsWords(times.typicalMs) })}
        </p>
      )}
    </>
  )
}
