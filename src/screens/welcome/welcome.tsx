import { CircleStop, HandHeart, Info, Lock, UserRound } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { wasCleared } from '#journal/cleared.ts'
import { activePerson } from '#journal/person.ts'
import { useFlow, useHasActors, useOffline, usePeople, useSend } from '#parts/actors.tsx'
import { LanguageControl } from '#parts/language.tsx'
import { useSay } from '#parts/say.tsx'
import { Wordmark } from '#parts/screen-frame.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { Button } from '#ui/button.tsx'
import { Daylight } from '#ui/daylight.tsx'
import { Notice } from '#ui/notice.tsx'
import { SplitPage } from '#ui/page.tsx'
import { loadEarly, loadRest } from '#words/say.ts'
import styles from './welcome.module.css'

// The body and the rest of the words come after the first paint.
const Still = lazy(async () => {
  const [still] = await Promise.all([import('./still.tsx'), loadEarly()])
  return { default: still.Still }
})

const FollowUpCard = lazy(async () => {
  const [card] = await Promise.all([import('./follow-up-card.tsx'), loadRest()])
  return { default: card.FollowUpCard }
})

const OfflineNews = lazy(async () => {
  const [news] = await Promise.all([import('./offline-news.tsx'), loadRest()])
  return { default: news.OfflineNews }
})

function Pledge({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={styles.promise}>
      {icon}
      <span>{children}</span>
    </li>
  )
}

/** The body waits for the journal: drawing it first keeps a slow device so busy that storage seems refused. */
function Picture() {
  const isRead = useFlow((snapshot) => snapshot.context.contents !== undefined)
  if (!isRead) return null
  return (
    <Suspense fallback={null}>
      <Still />
    </Suspense>
  )
}

/** How it has been since the last session (A1): whether to ask is decided by code that comes after the first paint. */
function FollowUp() {
  const hasRecords = useFlow((snapshot) => (snapshot.context.contents?.records.length ?? 0) > 0)
  if (!hasRecords) return null
  return (
    <Suspense fallback={null}>
      <FollowUpCard />
    </Suspense>
  )
}

/** The way back to earlier sessions, once there are any, or something was reported that a doctor should hear of. */
function HistoryLink() {
  const say = useSay()
  const send = useSend()
  const hasPast = useFlow(
    ({ context: { contents, memory } }) => (contents?.records.length ?? 0) > 0 || (memory.reported?.length ?? 0) > 0,
  )
  if (!hasPast) return null
  return (
    <Button tone="plain" onClick={() => send({ type: 'open.history' })}>
      {say('welcome.history')}
    </Button>
  )
}

/** What storage could not do, said once it is known. */
function StorageNews() {
  const say = useSay()
  const reason = useFlow((snapshot) => snapshot.context.storageReason)
  const isCleared = useFlow(({ context }) => wasCleared(context))
  const setAside = useFlow((snapshot) => snapshot.context.contents?.aside.length ?? 0)
  return (
    <>
      {reason === undefined ? null : (
        <Notice isLive={true} icon={<Info aria-hidden="true" />}>
          {say(reason === 'full' ? 'welcome.full' : 'welcome.forgetful')}
        </Notice>
      )}
      {isCleared ? (
        <Notice isLive={true} icon={<Info aria-hidden="true" />}>
          {say('welcome.cleared')}
        </Notice>
      ) : null}
      {setAside > 0 ? (
        <Notice isLive={true} icon={<Info aria-hidden="true" />}>
          {say('welcome.damaged', { count: setAside })}
        </Notice>
      ) : null}
    </>
  )
}

/** Who is here, where there are several: everything on this screen is theirs. */
function PersonName() {
  const known = usePeople()
  if (known.people.length === 1) return null
  return <span className={styles.name}>{activePerson(known).name}</span>
}

/** The way to everything that is kept. */
function DataButton({ name }: { readonly name: ReactNode }) {
  const say = useSay()
  const send = useSend()
  const label = say('welcome.data')
  return (
    <button type="button" className={styles.data} title={label} onClick={() => send({ type: 'open.your-data' })}>
      <UserRound aria-hidden="true" />
      {name}
      <span className="visually-hidden">{label}</span>
    </button>
  )
}

/** Also that it works without the network, once all of it is here. */
function PrivateWords() {
  const say = useSay()
  const [state] = useOffline()
  const isKept = state === 'kept' || state === 'newer'
  return <span data-offline={state}>{say(isKept ? 'welcome.private.kept' : 'welcome.private')}</span>
}

/** The code for it comes only when there is something to say. */
function Offline() {
  const [state] = useOffline()
  if (state !== 'newer') return null
  return (
    <Suspense fallback={null}>
      <OfflineNews />
    </Suspense>
  )
}

/** What this is, that it is safe and private, where to start: in the first three seconds. */
export function Welcome() {
  const say = useSay()
  const send = useSend()
  const hasActors = useHasActors()
  // Between the press and the first question the journal may still have to be read.
  const [isStarting, setIsStarting] = useState(false)

  return (
    <SplitPage
      backdrop={<Daylight />}
      picture={hasActors ? <Picture /> : null}
      foot={
        <div className={styles.foot}>
          <Button
            tone="primary"
            isWide={true}
            aria-busy={isStarting}
            onClick={() => {
              setIsStarting(true)
              send({ type: 'open.questions' })
            }}
          >
            {say('welcome.start')}
          </Button>
          <p className={styles.next}>{say('welcome.next')}</p>
          <nav className={styles.links} aria-label={say('welcome.links')}>
            <Button tone="plain" onClick={() => send({ type: 'open.body' })}>
              {say('welcome.body')}
            </Button>
            <Button tone="plain" onClick={() => send({ type: 'open.learn' })}>
              {say('welcome.learn')}
            </Button>
            {hasActors ? <HistoryLink /> : null}
            <Button tone="plain" onClick={() => send({ type: 'open.doctor' })}>
              {say('welcome.help')}
            </Button>
          </nav>
        </div>
      }
    >
      <div className={styles.top}>
        <Wordmark />
        <span className={styles.choices}>
          <DataButton name={hasActors ? <PersonName /> : null} />
          <LanguageControl />
          <ThemeButton />
        </span>
      </div>
      <header className={styles.head}>
        <h1 className={styles.title}>{say('welcome.title')}</h1>
        <p className={styles.lead}>{say('welcome.lead')}</p>
      </header>
      {hasActors ? <FollowUp /> : null}
      <ul className={styles.promises}>
        <Pledge icon={<HandHeart aria-hidden="true" />}>{say('welcome.safe')}</Pledge>
        <Pledge icon={<CircleStop aria-hidden="true" />}>{say('welcome.stop')}</Pledge>
        <Pledge icon={<Lock aria-hidden="true" />}>{hasActors ? <PrivateWords /> : say('welcome.private')}</Pledge>
      </ul>
      {hasActors ? <StorageNews /> : null}
      {hasActors ? <Offline /> : null}
      <p className={styles.education}>{say('app.education')}</p>
    </SplitPage>
  )
}
