import { watchHeadphones } from '#device/headphones.ts'
import { createRemote, type RemoteMode } from '#device/remote.ts'
import { type Actors, guidedOf, sendGuided } from '#parts/actors.tsx'
import type { GuidedActor, GuidedSnapshot } from '#session/guided.machine.ts'
import { isUnderWay } from '#session/guided.view.ts'
import { say } from '#words/say.ts'

/**
 * Lets the buttons of a headset or remote, and headphones that go away, reach whatever session runs. A session without
 * sound leaves the sound, and with it those buttons, to whatever else plays.
 */
export function attachRemote(actors: Pick<Actors, 'flow' | 'settings'>): void {
  const { flow, settings } = actors
  const remote = createRemote(() => ({ title: say('session.remote'), artist: say('app.name') }), {
    onPause: () => sendGuided(actors, { type: 'session.pause', reason: 'remote' }),
    onStop: () => sendGuided(actors, { type: 'session.stop' }),
    onTaken: () => sendGuided(actors, { type: 'sound.interrupted' }),
  })

  const modeOf = (snapshot: GuidedSnapshot | undefined): RemoteMode => {
    if (snapshot === undefined || !isUnderWay(snapshot) || !settings.get().hasSound) return 'off'
    return snapshot.matches('paused') ? 'paused' : 'running'
  }

  let followed: GuidedActor | undefined
  let stopWatching: (() => void) | undefined
  const follow = (): void => remote.set(modeOf(followed?.getSnapshot()))
  const off = (): void => remote.set('off')
  settings.subscribe(follow)

  flow.subscribe((snapshot) => {
    const guided = guidedOf(snapshot)
    if (guided === followed) return
    stopWatching?.()
    followed = guided
    stopWatching =
      guided === undefined ? undefined : watchHeadphones(() => sendGuided(actors, { type: 'headphones.out' }))
    guided?.subscribe({ next: follow, error: off, complete: off })
    follow()
  })
}
