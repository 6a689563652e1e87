import { Component, type ReactNode, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { type Actors, ActorsProvider, useFlow, useGuided } from '#parts/actors.tsx'
import type { ScreenName } from '#session/flow.events.ts'
import { screenOf } from '#session/flow.view.ts'
import { stateOf } from '#session/guided.view.ts'
import { Button } from '#ui/button.tsx'
import { PlainPage } from '#ui/page.tsx'
import { language, say } from '#words/say.ts'
import { arrivedScreen, loadScreen } from './screens.ts'

/** Faces of the running session: the root element shows the session's state while one of them is on. */
const sessionScreens: readonly ScreenName[] = ['session', 'stopped', 'finished']

/** The root element shows the truth to styles and tests, before the screen it belongs to is painted. */
function useTruth(screen: ScreenName): void {
  const state = useGuided((snapshot) => (snapshot === undefined ? undefined : stateOf(snapshot)))
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.screen = screen
    if (state !== undefined && sessionScreens.includes(screen)) dataset.state = state
    else delete dataset.state
  }, [screen, state])
}

/** A new screen begins at its top, and a screen reader reads it from there. */
function useArrival(screen: ScreenName, hasArrived: boolean): void {
  const shown = useRef<ScreenName>(undefined)
  useEffect(() => {
    if (!hasArrived || shown.current === screen) return
    const isFirst = shown.current === undefined
    shown.current = screen
    if (isFirst) return
    window.scrollTo(0, 0)
    const main = document.querySelector('main')
    if (main !== null && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
  }, [screen, hasArrived])
}

function Screens() {
  const name = useFlow(screenOf)
  const [, arrive] = useReducer((count: number) => count + 1, 0)
  const [failure, setFailure] = useState<unknown>()
  const Screen = arrivedScreen(name)
  const hasArrived = Screen !== undefined
  useTruth(name)
  useArrival(name, hasArrived)

  useEffect(() => {
    if (!hasArrived) loadScreen(name).then(arrive, setFailure)
  }, [name, hasArrived])

  if (failure !== undefined) throw failure
  if (Screen === undefined) return <main aria-busy="true" aria-label={say('app.loading')} />
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

export type AppProps = { readonly actors: Actors; readonly onBroken: () => void }

/** The whole app: one screen at a time, as the flow says. */
export function App({ actors, onBroken }: AppProps) {
  useEffect(() => {
    document.documentElement.lang = language()
    document.title = say('app.name')
  }, [])
  return (
    <Boundary onBroken={onBroken}>
      <ActorsProvider value={actors}>
        <Screens />
      </ActorsProvider>
    </Boundary>
  )
}
