import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import modelUrl from '#models/body.glb?url'
import type { Actors } from '#parts/actors.tsx'
import { Welcome } from '#screens/welcome/welcome.tsx'
import { App } from './app.tsx'
import { createEarlyEvents } from './early-events.ts'
import { entryOf, withoutEntry } from './entry.ts'
import { followLanguage } from './language.ts'
import { loadPictureInAdvance, loadRestOfWelcome } from './picture-in-advance.ts'
import { createSettings } from './settings.ts'
import { createShown } from './shown.ts'

/** A page that is never painted, as in a tab in the background, gets the rest after this time. */
const LONGEST_UNPAINTED_MS = 2000

/**
 * Resolves once the first screen has been painted: nothing else may come before it. A frame's callback would be too
 * early, as it runs before the frame is on the glass, by a second on a slow device.
 */
async function firstPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_UNPAINTED_MS)
    new PerformanceObserver((paints, observer) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      resolve()
    }).observe({ type: 'paint', buffered: true })
  })
}

const settings = createSettings()
const shown = createShown({ screen: 'welcome', Screen: Welcome, state: undefined, failure: undefined })

const pressed = createEarlyEvents()
const early = { settings, send: pressed.send }

const entry = entryOf(window.location.search)
if (entry !== undefined) {
  window.history.replaceState(window.history.state, '', withoutEntry(window.location.href))
  pressed.send(entry)
}

const page = document.getElementById('root')
if (page === null) throw new Error('the page has no root element')
const root = createRoot(page)
const render = (actors?: Actors) =>
  root.render(<App shown={shown} early={early} actors={actors} onBroken={() => actors?.flow.stop()} />)

// English words are here with the page, those of another language are fetched first, and waited for only so long.
await followLanguage(settings)
render()
try {
  // The line is free while the first screen is painted.
  const runtime = import('./runtime.ts')
  loadRestOfWelcome()
  await firstPaint()
  loadPictureInAdvance(modelUrl)
  const { startRuntime } = await runtime
  const actors = startRuntime(settings, shown, modelUrl)
  render(actors)
  pressed.deliverTo(actors.flow.send)
} catch (reason) {
  // Offline, or a deploy has replaced the file: a welcome whose buttons lead nowhere would not say so.
  shown.set({ ...shown.get(), failure: new Error('the charts could not be started', { cause: reason }) })
}
