import { Check, Eye, Flag, Hand, type LucideIcon, OctagonX, Pause, Play } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { type RegionId, regionOf } from '#anatomy/region.ts'
import type { Comfort } from '#massage/comfort.ts'
import { Pace, PlaceBars, PressureMarks, SideBand, TimeLeft } from '#parts/glance.tsx'
import {
  moveHow,
  moveTitle,
  placeHow,
  placeName,
  placeWhere,
  positionHow,
  pressureName,
  techniqueName,
  workingWords,
} from '#parts/glance-words.ts'
import { type Say, useSay } from '#parts/say.tsx'
import { inSentences } from '#parts/sentences.ts'
import { type Symptom, symptoms } from '#session/guided.events.ts'
import { Button } from '#ui/button.tsx'
import { scrolledWords } from '#ui/scrolled-words.ts'
import { ComfortControls } from './comfort-controls.tsx'
import styles from './session.module.css'
import { clockParts, clockText, type NextView, type SessionFace, type SessionView } from './session-view.ts'

/** What the panel's controls do; stop is not among them, it has the whole bottom edge. */
export type SessionIntents = {
  readonly onBegin: () => void
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onSkip: () => void
  readonly onComfort: (comfort: Comfort) => void
  readonly onEnd: () => void
  readonly onClear: () => void
  readonly onSymptom: (symptom: Symptom) => void
}

/** Where the panel shows whether the device listens: `mark` always, `control` where hands are off. */
export type ListeningParts = { readonly mark: ReactNode; readonly control: ReactNode }

function Time({ leftMs, size }: { readonly leftMs: number; readonly size?: 'large' | 'small' }) {
  const say = useSay()
  return (
    <TimeLeft
      text={clockText(leftMs)}
      words={say('session.timer', clockParts(leftMs))}
      {...(size === undefined ? {} : { size })}
    />
  )
}

/** Heading that takes the focus when the panel turns to something new, so that a reader hears it. */
function Title({ children }: { readonly children: ReactNode }) {
  return (
    <h1 className={styles.title} tabIndex={-1} data-panel-title>
      {children}
    </h1>
  )
}

function Hint({ icon: Icon, children }: { readonly icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <li className={styles.hint}>
      <Icon className={styles.hintIcon} aria-hidden="true" strokeWidth={1.75} />
      <span>{children}</span>
    </li>
  )
}

/** The side of a place, as large as the time. */
function Side({ region }: { readonly region: RegionId }) {
  const say = useSay()
  const { side } = regionOf(region)
  return side === 'midline' ? null : <SideBand side={side} word={say(`session.side.${side}`)} />
}

/** Half of the place is not to be touched today, which no other word says (Z9). */
function OuterHalf() {
  const say = useSay()
  return <strong>{say('limit.outer-half')}.</strong>
}

function nextWords(say: Say, next: NextView): string {
  switch (next.kind) {
    case 'place':
      return placeName(say, next.region)
    case 'move':
      return moveTitle(say, next.move)
    case 'breathing':
      return say('session.next.breathing')
    case 'end':
      return say('session.next.end')
  }
}

type FaceProps = { readonly face: SessionFace; readonly intents: SessionIntents; readonly control: ReactNode }

function Face({ face, intents, control }: FaceProps) {
  const say = useSay()
  switch (face.kind) {
    case 'readiness':
      return (
        <>
          <Title>{say('session.readiness.title')}</Title>
          <p className={styles.lead}>
            {face.position === undefined ? say('session.readiness.settle') : positionHow(say, face.position)}
          </p>
          <ul className={styles.hints}>
            <Hint icon={Eye}>{say('session.readiness.phone')}</Hint>
            <Hint icon={Hand}>{say('session.readiness.hands')}</Hint>
            <Hint icon={OctagonX}>{say('session.readiness.stop')}</Hint>
            <Hint icon={Pause}>{say('session.readiness.hold')}</Hint>
          </ul>
          {control}
          <div className={styles.answers}>
            <Button tone="primary" isWide className={styles.large} onClick={intents.onBegin}>
              {say('session.readiness.begin')}
            </Button>
          </div>
        </>
      )
    case 'breathing':
      return (
        <>
          <Title>{say(face.phase === 'opening' ? 'session.breathing.title' : 'session.breathing.closing')}</Title>
          <p className={styles.lead}>{say(`session.scan.${face.phase}.${face.scanLine}`)}</p>
          <div className={styles.breath} data-breath={face.breath} aria-hidden="true">
            <span className={styles.breathRing} />
            <span className={styles.breathCore} />
            <span className={styles.breathWord}>
              {say(face.breath === 'in' ? 'session.breathing.in' : 'session.breathing.out')}
            </span>
          </div>
          <p className={styles.soft}>{say('session.breathing.easy')}</p>
          <Time leftMs={face.leftMs} size="small" />
        </>
      )
    case 'introducing': {
      const { coming } = face
      return (
        <>
          <p className={styles.label}>{say('session.introducing.starts')}</p>
          <div className={styles.ahead}>
            {coming.kind === 'massage' ? <Side region={coming.region} /> : null}
            <Time leftMs={face.leftMs} />
          </div>
          {coming.kind === 'breathing' ? (
            <>
              <Title>{say('session.next.breathing')}</Title>
              <p className={styles.lead}>{say('session.introducing.breathing')}</p>
            </>
          ) : (
            <>
              <Title>{placeName(say, coming.region)}</Title>
              <p className={styles.lead}>{placeHow(say, coming)}</p>
              <p className={styles.soft}>
                {placeWhere(say, coming.region)} {coming.isOuterHalfOnly ? <OuterHalf /> : null}
              </p>
              <p className={styles.soft}>{workingWords(say, coming)}</p>
              {face.isFirst ? (
                <dl className={styles.signs}>
                  <div>
                    <dt>{say('session.introducing.normal')}</dt>
                    <dd>{say('session.introducing.normal.how')}</dd>
                  </div>
                  <div data-sign="warning">
                    <dt>{say('session.introducing.warning')}</dt>
                    <dd>{say('session.introducing.warning.how')}</dd>
                  </div>
                </dl>
              ) : null}
            </>
          )}
        </>
      )
    }
    case 'massaging': {
      const { step } = face
      return (
        <>
          <Side region={step.region} />
          <Title>{placeName(say, step.region)}</Title>
          <p className={styles.lead}>{techniqueName(say, step.technique)}</p>
          {step.isOuterHalfOnly ? (
            <p className={styles.soft}>
              <OuterHalf />
            </p>
          ) : null}
          <Time leftMs={face.leftMs} />
          <ul className={styles.feel}>
            <li className={styles.feelRow}>
              <span className={styles.mark}>
                <Pace
                  key={`${step.region}-${step.technique}`}
                  technique={step.technique}
                  strokeMs={step.strokeMs}
                  elapsedMs={face.elapsedMs}
                />
              </span>
              {step.technique === 'compression'
                ? say('session.massaging.hold')
                : say('session.massaging.stroke', { seconds: Math.round(step.strokeMs / 1_000) })}
            </li>
            <li className={styles.feelRow}>
              <span className={styles.mark}>
                <PressureMarks pressure10={face.pressure10} />
              </span>
              {pressureName(say, face.pressure10)}
            </li>
          </ul>
        </>
      )
    }
    case 'resting':
      return (
        <>
          <Title>{say('session.resting.title')}</Title>
          <p className={styles.lead}>{say('session.resting.how')}</p>
          <Time leftMs={face.leftMs} />
        </>
      )
    case 'checkingIn':
      return (
        <>
          <Title>{say('session.checkIn.title')}</Title>
          <p className={styles.soft}>{say('session.checkIn.examples')}</p>
          <div className={styles.answers}>
            <Button
              tone="primary"
              isWide
              className={styles.large}
              icon={<Check aria-hidden="true" />}
              onClick={intents.onClear}
            >
              {say('session.checkIn.clear')}
            </Button>
          </div>
          <fieldset className={styles.symptoms}>
            <legend className={styles.symptomsLegend}>{say('session.checkIn.yes')}</legend>
            <div className={styles.symptomGrid}>
              {symptoms.map((symptom) => (
                <button
                  key={symptom}
                  type="button"
                  className={styles.symptom}
                  data-symptom={symptom}
                  onClick={() => intents.onSymptom(symptom)}
                >
                  {say(`symptom.${symptom}`)}
                </button>
              ))}
            </div>
            <p className={styles.small} role="status">
              {face.isWaiting ? say('session.checkIn.waits') : null}
            </p>
          </fieldset>
        </>
      )
    case 'moving':
      return (
        <>
          <Title>{moveTitle(say, face.move)}</Title>
          <p className={styles.lead}>{moveHow(say, face.move)}</p>
          {face.move.ball === undefined ? null : <p className={styles.lead}>{say(`ball.${face.move.ball}`)}</p>}
          <p className={styles.soft}>{say('session.moving.then')}</p>
          <Time leftMs={face.leftMs} />
        </>
      )
    case 'paused':
      if (face.isAsking) {
        return (
          <>
            <Title>{say('session.asking.title')}</Title>
            <p className={styles.lead}>{say(`pause.${face.reason}`)}</p>
            <p className={styles.soft}>{say('session.asking.yes')}</p>
            <div className={styles.answers}>
              <Button
                tone="primary"
                isWide
                className={styles.large}
                icon={<Play aria-hidden="true" />}
                onClick={intents.onResume}
              >
                {say('session.asking.no')}
              </Button>
              <p className={styles.small}>{say('session.end.hint')}</p>
            </div>
            {control}
          </>
        )
      }
      return (
        <>
          <Title>{say('session.paused.title')}</Title>
          <p className={styles.lead}>{say(`pause.${face.reason}`)}</p>
          <p className={styles.soft}>{say('session.paused.hands')}</p>
          <div className={styles.answers}>
            <p className={styles.question}>{say('session.paused.ask')}</p>
            <Button
              tone="primary"
              isWide
              className={styles.large}
              icon={<Play aria-hidden="true" />}
              onClick={intents.onResume}
            >
              {say('session.paused.resume')}
            </Button>
            <p className={styles.small}>{say('session.end.hint')}</p>
          </div>
          {control}
        </>
      )
  }
}

/** What comes next is written smaller from so many letters on: it must leave room for how hard to press. */
const LONG_LETTERS = 14

/** What a reader hears as one new thing: the face, and the place it is about. */
function subjectOf(face: SessionFace): string {
  switch (face.kind) {
    case 'massaging':
      return `massaging ${face.step.region}`
    case 'introducing':
      return `introducing ${face.coming.kind === 'massage' ? face.coming.region : face.coming.phase}`
    default:
      return face.kind
  }
}

/** The title and the first sentence under it, as they stand on the panel. */
function newsOf(title: HTMLElement | null): string {
  const texts = [title?.textContent, title?.nextElementSibling?.textContent]
  return inSentences(...texts.flatMap((text) => (text ? [text] : [])))
}

export type SessionPanelProps = {
  readonly view: SessionView
  readonly intents: SessionIntents
  readonly listening?: ListeningParts | undefined
  /** What opens the choices about sound. */
  readonly sound?: ReactNode
}

export function SessionPanel({ view, intents, listening, sound }: SessionPanelProps) {
  const say = useSay()
  const { face, progress, next } = view
  const panel = useRef<HTMLElement>(null)
  const news = useRef<HTMLParagraphElement>(null)
  const subject = subjectOf(face)
  const shownSubject = useRef<string | undefined>(undefined)

  // The focus follows the panel, but is never taken from the stop edge or the body: there, a reader is told instead.
  useEffect(() => {
    const element = panel.current
    if (element === null || shownSubject.current === subject) return
    shownSubject.current = subject
    const focused = document.activeElement
    const title = element.querySelector<HTMLElement>('[data-panel-title]')
    const isFollowing = focused === null || focused === document.body || element.contains(focused)
    if (isFollowing) title?.focus({ preventScroll: true })
    if (news.current !== null) news.current.textContent = isFollowing ? '' : newsOf(title)
  }, [subject])

  return (
    <section ref={panel} className={styles.panel} data-face={face.kind}>
      {/* Filled by the effect above, so that each change is said once and never beside the focus. */}
      <p ref={news} className="visually-hidden" role="status" data-testid="panel-news" />
      <header className={styles.top}>
        <div className={styles.topRow}>
          <div className={styles.progress}>
            {progress === undefined ? null : (
              <p data-progress>{say('session.progress', { place: progress.place, places: progress.places })}</p>
            )}
            {listening?.mark}
          </div>
          <div className={styles.ways}>
            {sound}
            <button type="button" className={styles.end} onClick={intents.onEnd}>
              <Flag aria-hidden="true" strokeWidth={1.75} />
              {say(face.kind === 'readiness' ? 'session.readiness.leave' : 'session.end')}
            </button>
          </div>
        </div>
        {progress === undefined ? null : <PlaceBars statuses={progress.statuses} />}
      </header>

      <div key={subject} ref={scrolledWords} className={styles.face} data-panel-words>
        <Face face={face} intents={intents} control={listening?.control} />
      </div>

      <footer className={styles.bottom}>
        {next === undefined ? null : (
          <p
            className={styles.next}
            data-testid="next"
            data-long={nextWords(say, next).length > LONG_LETTERS || undefined}
          >
            <span className={styles.nextLabel}>{say('session.next')}</span> {nextWords(say, next)}
          </p>
        )}
        {view.comforts === undefined ? null : (
          <ComfortControls
            open={view.comforts}
            canSkip={view.canSkip}
            onComfort={intents.onComfort}
            onSkip={intents.onSkip}
            onPause={intents.onPause}
          />
        )}
        {view.canPause && view.comforts === undefined ? (
          <div className={styles.controls}>
            <Button className={styles.control} icon={<Pause aria-hidden="true" />} onClick={intents.onPause}>
              {say('session.pause')}
            </Button>
          </div>
        ) : null}
      </footer>
    </section>
  )
}
