import { Printer } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { type DoctorReport, doctorReport, type ReportSpan, reportSpans } from '#journal/doctor-report.ts'
import { activePerson } from '#journal/person.ts'
import { useActors, useFlow, usePeople } from '#parts/actors.tsx'
import { dateWords } from '#parts/day-words.ts'
import { listWords } from '#parts/place-words.ts'
import { useSay } from '#parts/say.tsx'
import { ScreenFrame } from '#parts/screen-frame.tsx'
import { asSentence, inSentences } from '#parts/sentences.ts'
import { Button } from '#ui/button.tsx'
import { Chip, Chips } from '#ui/chip.tsx'
import { locale } from '#words/say.ts'
import { SessionRows } from './session-rows.tsx'
import { Signs, Stops } from './stops.tsx'
import styles from './summary.module.css'
import { SymptomSheet } from './symptom-sheet.tsx'

/** One page of paper about what was, for the doctor or physiotherapist: facts and dates, no opinion. */
export function Summary() {
  const say = useSay()
  const { flow } = useActors()
  const [{ nowMs, offsetMinutes }] = useState(() => flow.getSnapshot().context)
  const records = useFlow((snapshot) => snapshot.context.contents?.records)
  const reported = useFlow((snapshot) => snapshot.context.memory.reported)
  const [span, setSpan] = useState<ReportSpan>('weeks-12')
  const report = useMemo(
    () => doctorReport(records ?? [], span, { atMs: nowMs, offsetMinutes }, reported),
    [records, reported, span, nowMs, offsetMinutes],
  )
  return (
    <ScreenFrame
      bottom={
        <>
          <span />
          <Button tone="primary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
            {say('summary.print')}
          </Button>
        </>
      }
    >
      <div className={styles.before}>
        <p className={styles.lead}>{say('summary.lead')}</p>
        <Chips legend={say('summary.span')}>
          {reportSpans.map((one) => (
            <Chip key={one} name="span" isWide={true} isChosen={span === one} onChange={() => setSpan(one)}>
              {say(`summary.span.${one}`)}
            </Chip>
          ))}
        </Chips>
      </div>
      <article className={styles.sheet} data-span={span}>
        <header className={styles.head}>
          <h1>{say('summary.title')}</h1>
          <p>{say('summary.for')}</p>
        </header>
        <Facts report={report} />
        <Part title={say('summary.body')}>
          <SymptomSheet report={report} />
        </Part>
        <div className={styles.columns}>
          <Part title={say('summary.table')}>
            <SessionRows report={report} />
          </Part>
          <div className={styles.column}>
            <Part title={say('summary.stops')}>
              <Stops report={report} />
            </Part>
            <Part title={say('summary.signs')}>
              <Signs report={report} />
            </Part>
          </div>
        </div>
        <footer className={styles.small}>
          <strong>{asSentence(say('summary.what'))}</strong> {say('summary.what.text')}
        </footer>
      </article>
    </ScreenFrame>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Who, when, and the numbers. */
function Facts({ report }: { readonly report: DoctorReport }) {
  const say = useSay()
  const { from, to, levels, stage, sessions, stopCount, dayAfter, shift, trend } = report
  const disc =
    levels.length === 0 ? say('summary.disc.unnamed') : listWords(levels.map((level) => say(`summary.level.${level}`)))
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 })
  const pain = [
    ...(trend === undefined
      ? []
      : [
          say('summary.pain.trend', {
            count: trend.sessions,
            first: number.format(trend.first),
            latest: number.format(trend.latest),
          }),
        ]),
    ...(shift.known === 0 ? [] : [say('summary.pain.shift', shift)]),
  ]
  const facts: readonly (readonly [term: string, fact: string])[] = [
    [say('summary.name'), activePerson(usePeople()).name],
    [say('summary.dates'), say('summary.dates.range', { from: dateWords(from), to: dateWords(to) })],
    [say('summary.disc'), disc],
    [say('summary.stage'), say(`summary.stage.${stage}`)],
    [say('summary.sessions'), say('summary.sessions.count', { count: sessions, stops: stopCount })],
    [say('summary.dayAfter'), say('summary.dayAfter.counts', dayAfter)],
    ...(pain.length === 0 ? [] : [[say('summary.pain'), inSentences(...pain)] as const]),
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <div key={term} data-blank={fact === '' || undefined}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
