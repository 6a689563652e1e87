import { activePersonId } from '#device/active-person.ts'
import { deviceCountry } from '#device/country.ts'
import { watchHistory } from '#device/history.ts'
import { createSessionHold, type SessionHold, whenSessionFree } from '#device/session-hold.ts'
import { defaultSettings, readSettings } from '#journal/settings.ts'
import { type Actors, guidedOf } from '#parts/actors.tsx'
import { takeBackStep } from '#parts/back-steps.ts'
import type { ScreenName } from '#session/flow.events.ts'
import { type FlowActor, startFlow } from '#session/flow.machine.ts'
import { holdsSessionOf, isSessionRunningOf, isWaitingElsewhereOf, screenOf } from '#session/flow.view.ts'
import type { GuidedState } from '#session/guided.events.ts'
import { stateOf } from '#session/guided.view.ts'
import { attachDevices } from './attach-devices.ts'
import { attachListening } from './attach-listening.ts'
import { attachPracticeSound } from './attach-practice-sound.ts'
import { attachRemote } from './attach-remote.ts'
import { attachSpeech } from './attach-speech.ts'
import { type AppData, createData } from './data.ts'
import { createLoadAgain } from './load-again.ts'
import { createOffline } from './offline.ts'
import { type AppPeople, createPeople } from './people.ts'
import { type AppPractice, createPractice } from './practice.ts'
import { arrivedScreen, loadScreen, loadScreensInAdvance } from './screens.ts'
import { welcomeIsOver } from './screens-in-advance.ts'
import type { AppSettings } from './settings.ts'
import type { ShownStore } from './shown.ts'

/** Faces of the running session: the root element shows the session's state while one of them is on. */
const sessionScreens: readonly ScreenName[] = ['session', 'finished']

function sessionStateOf(flow: FlowActor, screen: ScreenName): GuidedState | undefined {
  // Also where a stop was found again and there is no session any more.
  if (screen === 'stopped') return 'stopped'
  const guided = guidedOf(flow.getSnapshot())
  return guided === undefined || !sessionScreens.includes(screen) ? undefined : stateOf(guided.getSnapshot())
}

/** Shows the screen that the flow is on; one that has not arrived yet is fetched. */
function followFlow(flow: FlowActor, shown: ShownStore): void {
  const show = (failure?: Error) => {
    const screen = screenOf(flow.getSnapshot())
    const Screen = arrivedScreen(screen)
    shown.set({ screen, Screen, state: sessionStateOf(flow, screen), failure })
    return { screen, Screen }
  }
  const follow = () => {
    const before = shown.get()
    const { screen, Screen } = show()
    if (Screen !== undefined || before.screen === screen) return
    loadScreen(screen).then(
      () => show(),
      (reason: unknown) => show(new Error(`the screen ${screen} could not be fetched`, { cause: reason })),
    )
  }
  flow.subscribe(follow)
  follow()
}

/** Loads the page again; nothing of this one goes on meanwhile. */
function startAnew(): Promise<never> {
  window.location.reload()
  return new Promise(() => undefined)
}

/** Reads what is remembered, and keeps it from then on. */
async function remember(
  flow: FlowActor,
  settings: AppSettings,
  practice: AppPractice,
  data: AppData,
  people: AppPeople,
  hold: SessionHold,
  lineIsFree: Promise<void>,
): Promise<void> {
  const [{ browserHome, openJournal }, { connectJournal }, { openPeople }] = await Promise.all([
    import('#device/storage.ts'),
    import('#device/storage-keeper.ts'),
    import('#device/people-registry.ts'),
  ])
  const assumed = activePersonId()
  const known = await openPeople()
  people.connect(known)
  // The list was lost and has come back: this page began as somebody else's.
  if (known.activeId !== assumed && known.activeId === activePersonId()) return startAnew()
  const journal = await openJournal(browserHome(known.activeId))
  data.connect(journal.data)
  await connectJournal(flow, journal, hold)
  const { contents } = flow.getSnapshot().context
  settings.connect(contents?.settings ?? defaultSettings, readSettings, (changed) => void journal.saveSettings(changed))
  // Nothing on the welcome asks for it, and the welcome's body comes first. Its failure is no failure of the journal.
  void lineIsFree.then(() => practice.connect(journal.practice)).catch(() => practice.goWithout('refused'))
}

/** Without a journal the app still runs, and says that nothing will be remembered. */
function goOnWithoutJournal(flow: FlowActor, practice: AppPractice, data: AppData): void {
  const reason = 'no-storage'
  practice.goWithout(reason)
  data.goWithout(reason)
  flow.send({
    type: 'journal.loaded',
    journal: { records: [], aside: [], memory: undefined, settings: defaultSettings, isRemembering: false, reason },
  })
}

/** One session at a time on a device, whatever the number of windows (E11). */
function holdSession(flow: FlowActor): SessionHold {
  const hold = createSessionHold(() => flow.send({ type: 'elsewhere.running' }))
  let stopWaiting: (() => void) | undefined
  flow.subscribe((snapshot) => {
    hold.set(holdsSessionOf(snapshot))
    const isWaiting = isWaitingElsewhereOf(snapshot)
    if (isWaiting === (stopWaiting !== undefined)) return
    stopWaiting?.()
    stopWaiting = isWaiting ? whenSessionFree(() => flow.send({ type: 'elsewhere.over' })) : undefined
  })
  return hold
}

/** Builds the charts and the devices around them. Everything here arrives after the first paint. */
export function startRuntime(settings: AppSettings, shown: ShownStore, modelUrl: string): Actors {
  const flow = startFlow({ offsetMinutes: -new Date().getTimezoneOffset() }, () => Date.now())
  const listening = attachListening({ flow, settings })
  // Before the tones: what a stop silences first is the voice.
  const speech = attachSpeech({ flow, settings }, listening.setSpeaking)
  const practice = createPractice()
  const practiceSound = attachPracticeSound(settings, speech)
  const loadAgain = createLoadAgain(flow)
  const people = createPeople(flow, loadAgain)
  const data = createData(flow, settings, people, loadAgain)
  const guessedCountry = deviceCountry()
  const lineIsFree = welcomeIsOver(flow)
  const offline = createOffline(flow, lineIsFree)
  const actors: Actors = {
    flow,
    settings,
    listening,
    speech,
    practice,
    practiceSound,
    offline,
    data,
    people,
    modelUrl,
    guessedCountry,
  }

  attachDevices(actors)
  attachRemote(actors)
  followFlow(flow, shown)
  const history = watchHistory({
    window,
    screenNow: () => screenOf(flow.getSnapshot()),
    onBack: () => {
      if (!takeBackStep()) flow.send({ type: 'back' })
    },
    isSessionRunning: () => isSessionRunningOf(flow.getSnapshot()),
    onLeaving: () => guidedOf(flow.getSnapshot())?.send({ type: 'session.pause', reason: 'leaving' }),
  })
  flow.subscribe((snapshot) => history.show(screenOf(snapshot)))
  remember(flow, settings, practice, data, people, holdSession(flow), lineIsFree).catch(() =>
    goOnWithoutJournal(flow, practice, data),
  )
  void loadScreensInAdvance(lineIsFree)
  return actors
}
