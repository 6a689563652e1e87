import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import { deviceCountry } from '#device/country.ts'
import { watchHistory } from '#device/history.ts'
import type { Journal } from '#journal/journal.ts'
import { defaultSettings } from '#journal/settings.ts'
import modelUrl from '#models/body.glb?url'
import type { Actors } from '#parts/actors.tsx'
import { startFlow } from '#session/flow.machine.ts'
import { isSessionRunningOf, screenOf } from '#session/flow.view.ts'
import { App } from './app.tsx'
import { attachDevices } from './attach-devices.ts'
import { loadScreensInAdvance } from './screens.ts'
import { createSettings } from './settings.ts'

const flow = startFlow({ offsetMinutes: -new Date().getTimezoneOffset() }, () => Date.now())
let journal: Journal | undefined
const settings = createSettings((changed) => void journal?.saveSettings(changed))
const actors: Actors = { flow, settings, modelUrl, guessedCountry: deviceCountry() }

attachDevices(actors)
const history = watchHistory({
  window,
  screenNow: () => screenOf(flow.getSnapshot()),
  onBack: () => flow.send({ type: 'back' }),
  isSessionRunning: () => isSessionRunningOf(flow.getSnapshot()),
  onLeaving: () => flow.getSnapshot().children.guided?.send({ type: 'session.pause', reason: 'leaving' }),
})
flow.subscribe((snapshot) => history.show(screenOf(snapshot)))

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root element')
createRoot(root).render(<App actors={actors} onBroken={() => flow.stop()} />)

/** Resolves once the first screen has been painted: nothing else may come before it. */
async function firstPaint(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** What is remembered comes after the first paint: its code, and what it reads. */
async function remember(): Promise<void> {
  const [{ openJournal }, { connectJournal }] = await Promise.all([
    import('#device/storage.ts'),
    import('#device/storage-keeper.ts'),
  ])
  const opened = await openJournal()
  await connectJournal(flow, opened)
  journal = opened
  const { contents } = flow.getSnapshot().context
  if (contents !== undefined) settings.load(contents.settings)
}

/** Without a journal the app still runs, and says that nothing will be remembered. */
function goOnWithoutJournal(): void {
  const reason = 'no-storage'
  flow.send({
    type: 'journal.loaded',
    journal: { records: [], aside: [], memory: undefined, settings: defaultSettings, isRemembering: false, reason },
  })
}

await firstPaint()
remember().catch(goOnWithoutJournal)
await loadScreensInAdvance()
