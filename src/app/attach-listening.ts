import { createListening } from '#device/listening.ts'
import { watchPage } from '#device/page.ts'
import { type Actors, guidedOf, type ListeningStore, sendGuided } from '#parts/actors.tsx'
import { effectsOf } from '#session/guided.effects.ts'
import type { GuidedActor, GuidedSnapshot } from '#session/guided.machine.ts'
import { isUnderWay, stateOf } from '#session/guided.view.ts'

/** A tone of the app, by its own loudspeaker, lasts at most so long. */
const CUE_MS = 1_200

/** What else the rest of the app tells the microphone. */
export type AttachedListening = ListeningStore & {
  /** The app begins or ends to speak: its own voice is not the user's. */
  readonly setSpeaking: (isSpeaking: boolean) => void
}

/**
 * Lets the microphone follow whatever session runs: open from readiness to the end for whoever turned listening on, and
 * closed in the same task as the session is over, stopped or left, or the page is hidden.
 */
export function attachListening({ flow, settings }: Pick<Actors, 'flow' | 'settings'>): AttachedListening {
  const listening = createListening({
    onHeard: () => sendGuided({ flow }, { type: 'voice.heard' }),
    onLost: () => sendGuided({ flow }, { type: 'listening.lost' }),
  })
  let isSpeaking = false
  let cueId: string | undefined
  let cueTimer: ReturnType<typeof setTimeout> | undefined

  const tellOwnSound = () => listening.setSpeaking(isSpeaking || cueTimer !== undefined)

  function hearOwnCue(id: string | undefined): void {
    const isNew = id !== undefined && id !== cueId
    cueId = id
    if (!isNew) return
    clearTimeout(cueTimer)
    cueTimer = setTimeout(() => {
      cueTimer = undefined
      tellOwnSound()
    }, CUE_MS)
    tellOwnSound()
  }

  function openAsChosen(): void {
    if (listening.get() === 'off' && settings.get().listening === 'on') listening.turnOn()
  }

  function follow(snapshot: GuidedSnapshot): void {
    const effects = effectsOf(snapshot)
    listening.set(effects.listening, effects.strokeTone !== undefined)
    hearOwnCue(effects.cue?.id)
    if (stateOf(snapshot) !== 'readiness' && !isUnderWay(snapshot)) listening.turnOff()
    // The press that goes on after the page was hidden opens the microphone again.
    else if (snapshot.matches('running')) openAsChosen()
  }

  function letGo(): void {
    listening.set(false, false)
    listening.turnOff()
  }

  let followed: GuidedActor | undefined
  flow.subscribe((snapshot) => {
    const guided = guidedOf(snapshot)
    if (guided === followed) return
    followed = guided
    letGo()
    if (guided === undefined) return
    guided.subscribe({
      next: (moment) => {
        if (guided === followed) follow(moment)
      },
      error: letGo,
    })
    openAsChosen()
    follow(guided.getSnapshot())
  })

  // No microphone is open where nobody looks; the session pauses then, too (E8).
  watchPage({ onHidden: listening.turnOff })

  return {
    get: listening.get,
    subscribe: listening.subscribe,
    turnOn: () => {
      listening.turnOn()
      settings.change({ listening: 'on' })
    },
    turnOff: () => {
      listening.turnOff()
      settings.change({ listening: 'off' })
    },
    setSpeaking: (speaks) => {
      isSpeaking = speaks
      tellOwnSound()
    },
  }
}
