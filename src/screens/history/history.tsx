import { Bell, FileText, UserRound } from 'lucide-react'
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { monthOf } from '#journal/calendar.ts'
import type { JournalContents } from '#journal/contents.ts'
import { dayOf, type LocalDay, type LocalMoment, localDay } from '#journal/local-day.ts'
import { type Past, pastOf } from '#journal/past.ts'
import { momentBy } from '#journal/symptoms.ts'
import { useActors, useFlow, useSend } from '#parts/actors.tsx'
import { dayWords, timeWords } from '#parts/day-words.ts'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { Button } from '#ui/button.tsx'
import { PanelTop, SplitPage } from '#ui/page.tsx'
import { DaySessions } from './day-sessions.tsx'
import { HelpedList } from './helped-list.tsx'
import styles from './history.module.css'
import { Month } from './month.tsx'
import { Pain } from './pain.tsx'
import { SymptomMap } from './symptom-map.tsx'
import { WayOverTime } from './way-over-time.tsx'

// The library that writes calendar files comes with the dialog that needs it.
const Reminders = lazy(async () => ({ default: (await import('./reminders.tsx')).Reminders }))

/** What was: a calendar, where symptoms were on the body, pain, and what went well. To look at, never to catch up with. */
export function History() {
  const say = useSay()
  const { flow } = useActors()
  // One moment for the whole page: nothing on it moves while it is read.
  const [{ nowMs, offsetMinutes }] = useState(() => flow.getSnapshot().context)
  const contents = useFlow((snapshot) => snapshot.context.contents)
  if (contents === undefined) return <main aria-busy="true" aria-label={say('app.loading')} tabIndex={-1} />
  return <HistoryOf contents={contents} nowMs={nowMs} offsetMinutes={offsetMinutes} />
}

type HistoryOfProps = {
  readonly contents: JournalContents
  readonly nowMs: number
  readonly offsetMinutes: number
}

function HistoryOf({ contents, nowMs, offsetMinutes }: HistoryOfProps) {
  const say = useSay()
  const send = useSend()
  const now = useMemo(() => ({ atMs: nowMs, offsetMinutes }), [nowMs, offsetMinutes])
  const past = useMemo(() => pastOf(contents, now), [contents, now])
  const { today } = past.rest
  const [day, setDay] = useState<LocalDay>(() => {
    const latest = past.sessions.at(-1)
    return latest === undefined ? today : dayOf(latest)
  })
  const [month, setMonth] = useState(() => monthOf(day))
  const [momentIndex, setMomentIndex] = useState(past.moments.length - 1)
  const [isReminding, setIsReminding] = useState(false)
  // What stands below the calendar comes right after the first picture, which does not wait for it.
  const isBelowDue = useDeferredValue(true, false)
  const isEmpty = past.sessions.length === 0
  const isReported = useFlow(({ context }) => (context.memory.reported?.length ?? 0) > 0)

  const chooseDay = (chosen: LocalDay): void => {
    setDay(chosen)
    setMonth(monthOf(chosen))
    // The body as it was by then.
    const index = momentBy(past.moments, chosen)
    if (index >= 0) setMomentIndex(index)
  }
  const chooseMoment = (index: number): void => {
    const moment = past.moments.at(index)
    if (moment === undefined) return
    setMomentIndex(index)
    setDay(localDay(moment))
    setMonth(monthOf(localDay(moment)))
  }

  return (
    <SplitPage
      picture={<SymptomMap moments={past.moments} index={momentIndex} onChoose={chooseMoment} />}
      sheet={{ expand: say('body.sheet.expand'), collapse: say('body.sheet.collapse') }}
      foot={
        isEmpty && !isReported ? null : (
          <Button
            tone="primary"
            isWide={true}
            icon={<FileText aria-hidden="true" />}
            onClick={() => send({ type: 'open.summary' })}
          >
            {say('history.summary')}
          </Button>
        )
      }
    >
      <PanelTop>
        <BackButton />
        <ThemeButton />
      </PanelTop>
      <header className={styles.head}>
        <h1>{say(isEmpty ? 'history.empty.title' : 'history.title')}</h1>
        {isEmpty ? (
          <p className={styles.quiet}>{say('history.empty.text')}</p>
        ) : (
          <Budget past={past} now={now} onRemind={() => setIsReminding(true)} />
        )}
      </header>
      {isEmpty ? null : (
        <>
          <WayOverTime moments={past.moments} />
          <section className={styles.part}>
            <Month
              month={month}
              days={past.days}
              ahead={past.rest}
              chosen={day}
              onChoose={chooseDay}
              onMonth={setMonth}
            />
            <DaySessions day={day} sessions={past.days.get(day) ?? []} rest={past.rest} days={past.days} />
          </section>
          {isBelowDue ? (
            <>
              <Pain sessions={past.sessions} numbers={past.numbers()} />
              <HelpedList helped={past.helped()} />
            </>
          ) : null}
        </>
      )}
      <div>
        <Button tone="plain" icon={<UserRound aria-hidden="true" />} onClick={() => send({ type: 'open.your-data' })}>
          {say('data.title')}
        </Button>
      </div>
      <Suspense fallback={null}>
        {isReminding ? (
          <Reminders
            contents={contents}
            now={now}
            isClosed={past.use.ahead.kind === 'closed'}
            onClose={() => setIsReminding(false)}
          />
        ) : null}
      </Suspense>
    </SplitPage>
  )
}

type BudgetProps = { readonly past: Past; readonly now: LocalMoment; readonly onRemind: () => void }

/** What of the budget is used, and when it goes on; a limit that is kept is the achievement, so it is said calmly. */
function Budget({ past: { use }, now, onRemind }: BudgetProps) {
  const say = useSay()
  const { used, allowed, windowDays, ahead } = use
  const from = ahead.kind === 'from' ? { ...now, atMs: ahead.atMs } : undefined
  const when = from === undefined ? '' : `${dayWords(localDay(from))}, ${timeWords(from)}`
  return (
    <div className={styles.budget} data-ahead={ahead.kind}>
      <p>{say('history.used', { used, allowed, days: windowDays })}</p>
      <p>{say(`history.next.${ahead.kind}`, { when })}</p>
      <p className={styles.quiet}>{say('history.rest')}</p>
      <div className={styles.remind}>
        <Button tone="plain" icon={<Bell aria-hidden="true" />} onClick={onRemind}>
          {say('history.reminders')}
        </Button>
      </div>
    </div>
  )
}
