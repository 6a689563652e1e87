import { Component, type ReactNode, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { type Actors, ActorsProvider, type Early } from '#parts/actors.tsx'
import { SayProvider } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { PlainPage } from '#ui/page.tsx'
import { factsOf, manifestName } from '#words/language-facts.ts'
import { language, say, sayNow, shownLanguage, watchLanguage } from '#words/say.ts'
import type { Shown, ShownStore } from './shown.ts'

/** The root element shows the truth to styles and tests, before the screen it belongs to is painted. */
function useTruth({ screen, state }: Shown): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.screen = screen
    if (state === undefined) delete dataset.state
    else dataset.state = state
  }, [screen, state])
}

/** A new screen begins at its top, and a screen reader reads it from there. */
function useArrival({ screen, Screen }: Shown): void {
  const last = useRef<Shown['screen']>(undefined)
  const hasArrived = Screen !== undefined
  useEffect(() => {
    if (!hasArrived || last.current === screen) return
    const isFirst = last.current === undefined
    last.current = screen
    if (isFirst) return
    window.scrollTo(0, 0)
    const main = document.querySelector('main')
    if (main !== null && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
  }, [screen, hasArrived])
}

function Screens({ store }: { readonly store: ShownStore }) {
  const shown = useSyncExternalStore(store.subscribe, store.get)
  useTruth(shown)
  useArrival(shown)
  const { Screen, failure } = shown
  if (failure !== undefined) throw failure
  if (Screen === undefined) return <main aria-busy="true" aria-label={say('app.loading')} tabIndex={-1} />
  return <Screen />
}

type BoundaryProps = { readonly children: ReactNode; readonly onBroken: () => void }

/** A screen that throws must not leave a session running behind a blank page (E8). */
class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch() {
    this.props.onBroken()
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <PlainPage>
        <h1>{say('app.broken.title')}</h1>
        <p role="alert">{say('app.broken.text')}</p>
        <div>
          <Button tone="primary" onClick={() => window.location.reload()}>
            {say('app.broken.reload')}
          </Button>
        </div>
      </PlainPage>
    )
  }
}

export type AppProps = {
  readonly shown: ShownStore
  readonly early: Early
  /** Undefined until the charts have arrived. */
  readonly actors: Actors | undefined
  readonly onBroken: () => void
}

/** The page says which language it is in, and which way that runs, before anything in it is painted. */
function useLanguage() {
  const words = useSyncExternalStore(watchLanguage, sayNow)
  useLayoutEffect(() => {
    const { documentElement } = document
    documentElement.lang = language()
    documentElement.dir = factsOf[shownLanguage()].direction
    document.title = words('app.name')
    // A device that installs the app asks for it again: name, shortcuts and pictures in the words that are read here.
    document.querySelector('link[rel="manifest"]')?.setAttribute('href', `./${manifestName(shownLanguage())}`)
  }, [words])
  return words
}

/** The whole app: one screen at a time, as the flow says. */
export function App({ shown, early, actors, onBroken }: AppProps) {
  const words = useLanguage()
  return (
    <Boundary onBroken={onBroken}>
      <SayProvider value={words}>
        <ActorsProvider value={actors} early={early}>
          <Screens store={shown} />
        </ActorsProvider>
      </SayProvider>
    </Boundary>
  )
}
