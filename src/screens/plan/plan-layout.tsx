import {
  Armchair,
  BedDouble,
  ChevronDown,
  CircleDot,
  Cloud,
  CloudOff,
  GlassWater,
  Hand,
  Leaf,
  type LucideIcon,
  OctagonX,
  Play,
  RectangleVertical,
} from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { PlanChange } from '#massage/plan.ts'
import { moveTitle, positionHow, techniqueName } from '#parts/glance-words.ts'
import { type Say, useSay } from '#parts/say.tsx'
import type { Position } from '#safety/profile.ts'
import { type RuleId, whyKey } from '#safety/rule.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Notice } from '#ui/notice.tsx'
import { LastTime } from './last-time.tsx'
import styles from './plan.module.css'
import { countPlaces, type LeftOutLine, type ReadyThing, sideOrder, type TimelineEntry } from './plan-view.ts'

export type RoutineChoice = { readonly id: string; readonly name: string; readonly purpose: string }

export type PlanLayoutProps = {
  readonly minutes: number | undefined
  readonly minuteChoices: readonly number[]
  readonly routines: readonly RoutineChoice[]
  readonly routineId: string
  /** What the headline promises; made sure of by the caller. */
  readonly isLowerBackUntouched: boolean
  readonly timeline: readonly TimelineEntry[]
  /** In the order they first come. */
  readonly positions: readonly Position[]
  readonly ready: readonly ReadyThing[]
  readonly leftOut: readonly LeftOutLine[]
  /** Opens the body, where a place can be marked as sore or numb (Z11, Z12). */
  readonly onMark: () => void
  /** The body with today's zones. */
  readonly body: ReactNode
  /** The way back, and whatever else the frame of a screen has. */
  readonly top: ReactNode
  /** Whose session it is, where several people share the device. */
  readonly whose?: ReactNode
  /** What may be learnt or refreshed first: an offer beside the way on. */
  readonly offer: ReactNode
  /** Why what was chosen cannot run today. */
  readonly refusal: readonly RuleId[] | undefined
  /** What differs from the usual because of earlier sessions, and whether the user would rather have the usual. */
  readonly changed: PlanChange | undefined
  readonly isAsUsual: boolean
  readonly onAsUsual: (isAsUsual: boolean) => void
  /** Nothing of the session will be remembered. */
  readonly isForgetful: boolean
  /** The start was pressed and its record is being kept (E11). */
  readonly isBusy: boolean
  readonly onMinutes: (minutes: number) => void
  readonly onRoutine: (routineId: string) => void
  readonly onStart: () => void
}

const readyIcons: Record<ReadyThing, LucideIcon> = {
  chair: Armchair,
  bed: BedDouble,
  wall: RectangleVertical,
  cushion: Cloud,
  ball: CircleDot,
  water: GlassWater,
}

const normalSigns = ['warm', 'letting-go', 'stays'] as const
const warningSigns = ['nerve', 'pain', 'weak'] as const

function clock(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function Row({ entry }: { readonly entry: TimelineEntry }) {
  const say = useSay()
  const seconds = (ms: number) => Math.round(ms / 1_000)
  const { title, detail, length } = rowWords(say, entry, seconds)
  return (
    <li className={styles.row} data-kind={entry.kind}>
      <span className={styles.rowTime}>{clock(entry.fromMs)}</span>
      <span className={styles.rowMark} aria-hidden="true" />
      <span className={styles.rowText}>
        <span className={styles.rowTitle}>{title}</span>
        {detail === undefined ? null : <span className={styles.rowDetail}>{detail}</span>}
      </span>
      <span className={styles.rowLength}>{length}</span>
    </li>
  )
}

function rowWords(say: Say, entry: TimelineEntry, seconds: (ms: number) => number) {
  switch (entry.kind) {
    case 'breathing':
      return {
        title: say(`plan.timeline.${entry.phase}`),
        detail: say('plan.timeline.breathing'),
        length: say('plan.timeline.one', { seconds: seconds(entry.durationMs) }),
      }
    case 'move':
      return {
        title: moveTitle(say, entry.move),
        detail:
          entry.move.ball !== undefined && entry.move.from !== entry.move.to
            ? say(`plan.move.ball.${entry.move.ball}`)
            : undefined,
        length: say('plan.timeline.one', { seconds: seconds(entry.durationMs) }),
      }
    case 'place': {
      const [first] = entry.sides
      const isBoth = entry.sides.length > 1
      return {
        title: say(`region.${entry.region}.name`, { side: 'midline' }),
        detail: [
          techniqueName(say, entry.technique),
          ...(entry.isOuterHalfOnly === true ? [say('plan.timeline.outer-half')] : []),
          say(`plan.timeline.${sideOrder(entry.sides)}`),
        ].join(' · '),
        length: say(isBoth ? 'plan.timeline.each' : 'plan.timeline.one', {
          seconds: seconds(first?.durationMs ?? 0),
        }),
      }
    }
  }
}

function Why({ reasons }: { readonly reasons: readonly RuleId[] }) {
  const say = useSay()
  return reasons.map((rule) => (
    <span key={rule} className={styles.why}>
      {say(whyKey(rule))}
    </span>
  ))
}

type PillsProps<Value extends string | number> = {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly detail?: string }[]
  readonly value: Value | undefined
  readonly isTall?: boolean
  readonly onChoose: (value: Value) => void
}

function Pills<Value extends string | number>({ legend, options, value, isTall = false, onChoose }: PillsProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend className={isTall ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.pills} data-tall={isTall}>
        {options.map((option) => (
          <label key={option.value} className={`pressed-whole ${styles.pill}`}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span className={styles.pillLabel}>{option.label}</span>
            {option.detail === undefined ? null : <span className={styles.pillDetail}>{option.detail}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Today's plan, before anything starts: first what it never touches, then what it does. */
export function PlanLayout(props: PlanLayoutProps) {
  const { minutes, minuteChoices, routines, routineId, refusal, timeline, positions, ready, leftOut } = props
  const say = useSay()
  const chosen = routines.find(({ id }) => id === routineId)
  const [isWhyOpen, setIsWhyOpen] = useState(false)
  return (
    <main className={styles.page} tabIndex={-1}>
      <div className={styles.picture}>{props.body}</div>
      <div className={styles.panel}>
        <div className={styles.scroll}>
          <div className={styles.top}>{props.top}</div>
          <header className={styles.head}>
            {props.whose}
            <h1 className={styles.title} tabIndex={-1}>
              {say(props.isLowerBackUntouched ? 'plan.title' : 'plan.title.plain')}
            </h1>
            <button type="button" className={styles.whyButton} onClick={() => setIsWhyOpen(true)}>
              {say('plan.why')}
            </button>
            {minutes === undefined || refusal !== undefined ? null : (
              <p className={styles.summary}>{say('plan.summary', { minutes, places: countPlaces(timeline) })}</p>
            )}
          </header>
          {props.isForgetful ? <Notice icon={<CloudOff aria-hidden="true" />}>{say('plan.forgetful')}</Notice> : null}
          {props.offer}

          <div className={styles.choices}>
            <Pills
              legend={say('plan.choose.minutes')}
              options={minuteChoices.map((value) => ({
                value,
                label: say('plan.choose.minutes.option', { minutes: value }),
              }))}
              value={minutes}
              onChoose={props.onMinutes}
            />
            {routines.length < 2 ? null : (
              <details className={styles.kinds} open={chosen === undefined}>
                <summary className={styles.kind}>
                  <span>
                    <span className={styles.legend}>{say('plan.choose.routine')}</span>
                    {chosen === undefined ? null : <span className={styles.kindName}>{chosen.name}</span>}
                  </span>
                  <span className={styles.change}>
                    {say('plan.choose.change')}
                    <ChevronDown aria-hidden="true" strokeWidth={1.75} />
                  </span>
                </summary>
                <Pills
                  legend={say('plan.choose.routine')}
                  options={routines.map(({ id, name, purpose }) => ({ value: id, label: name, detail: purpose }))}
                  value={routineId}
                  isTall={true}
                  onChoose={props.onRoutine}
                />
              </details>
            )}
          </div>

          {refusal === undefined ? null : (
            <section role="status">
              <h2 className={styles.heading}>{say('plan.refused')}</h2>
              <p>{say('plan.refused.how')}</p>
              <Why reasons={refusal} />
            </section>
          )}

          <LastTime changed={props.changed} isAsUsual={props.isAsUsual} onAsUsual={props.onAsUsual} />

          <section hidden={timeline.length === 0}>
            <h2 className={styles.heading}>{say('plan.timeline')}</h2>
            <ol className={styles.timeline}>
              {timeline.map((entry) => (
                <Row key={entry.fromMs} entry={entry} />
              ))}
            </ol>
            <p className={styles.note}>{say('plan.timeline.gentle')}</p>
            <p className={styles.note}>{say('plan.timeline.rests')}</p>
          </section>

          <section hidden={positions.length === 0}>
            <h2 className={styles.heading}>{say('plan.positions')}</h2>
            <ul className={styles.positions}>
              {positions.map((position) => (
                <li key={position}>
                  <span className={styles.thingName}>{say(`position.${position}.name`)}</span>
                  <span className={styles.thingHow}>{positionHow(say, position)}</span>
                </li>
              ))}
            </ul>
          </section>

          <section hidden={ready.length === 0}>
            <h2 className={styles.heading}>{say('plan.ready')}</h2>
            <ul className={styles.things}>
              {ready.map((thing) => {
                const Icon = readyIcons[thing]
                return (
                  <li key={thing} className={styles.thing}>
                    <Icon className={styles.thingIcon} aria-hidden="true" strokeWidth={1.5} />
                    <span>
                      <span className={styles.thingName}>{say(`plan.ready.${thing}`)}</span>
                      <span className={styles.thingHow}>{say(`plan.ready.${thing}.how`)}</span>
                    </span>
                  </li>
                )
              })}
            </ul>
          </section>

          <section>
            <h2 className={styles.heading}>{say('plan.feel')}</h2>
            <div className={styles.feel}>
              <div className={styles.normal}>
                <h3 className={styles.feelTitle}>
                  <Leaf aria-hidden="true" strokeWidth={1.75} />
                  {say('plan.feel.normal')}
                </h3>
                <ul>
                  {normalSigns.map((sign) => (
                    <li key={sign}>{say(`plan.feel.normal.${sign}`)}</li>
                  ))}
                </ul>
              </div>
              <div className={styles.warning}>
                <h3 className={styles.feelTitle}>
                  <OctagonX aria-hidden="true" strokeWidth={1.75} />
                  {say('plan.feel.warning')}
                </h3>
                <ul>
                  {warningSigns.map((sign) => (
                    <li key={sign}>{say(`plan.feel.warning.${sign}`)}</li>
                  ))}
                </ul>
                <p className={styles.then}>{say('plan.feel.warning.then')}</p>
              </div>
            </div>
          </section>

          {leftOut.length === 0 ? null : (
            <section>
              <h2 className={styles.heading}>{say('plan.left-out')}</h2>
              <p className={styles.note}>{say('plan.left-out.why')}</p>
              <ul className={styles.leftOut}>
                {leftOut.map((line) => (
                  <li key={`${line.region}-${line.side}`}>
                    <span className={styles.leftOutName}>{say(`region.${line.region}.name`, { side: line.side })}</span>
                    <Why reasons={line.reasons} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2 className={styles.heading}>{say('mark.plan.title')}</h2>
            <p className={styles.note}>{say('mark.plan.text')}</p>
            <Button icon={<Hand aria-hidden="true" />} onClick={props.onMark}>
              {say('mark.plan.action')}
            </Button>
          </section>
        </div>

        <div className={styles.foot}>
          <Button
            tone="primary"
            isWide
            icon={<Play aria-hidden="true" />}
            disabled={timeline.length === 0 || props.isBusy}
            onClick={props.onStart}
          >
            {say(props.isBusy ? 'plan.busy' : 'plan.start')}
          </Button>
          <p className={styles.footHint}>{say('plan.start.hint')}</p>
        </div>
      </div>

      <Dialog
        isOpen={isWhyOpen}
        title={say('plan.why.title')}
        closeLabel={say('plan.why.close')}
        onClose={() => setIsWhyOpen(false)}
      >
        <p>{say('plan.why.disc')}</p>
        <p>{say('plan.why.far')}</p>
        <p>{say('plan.why.honest')}</p>
      </Dialog>
    </main>
  )
}
