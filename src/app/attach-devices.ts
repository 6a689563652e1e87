import { createReminder } from '#device/reminder.ts'
import { createSessionDevices, followSession } from '#device/session-effects.ts'
import { type Actors, guidedOf, sendGuided } from '#parts/actors.tsx'
import { askAgainAtMsOf } from '#session/flow.view.ts'
import { effectsOf } from '#session/guided.effects.ts'
import type { GuidedActor } from '#session/guided.machine.ts'

/** How often a running session tells the flow the time of day, so that a stop knows when it happened. */
const TELL_TIME_EVERY_MS = 5_000

/** Lets the clock, the tones and the screen's wakefulness follow whatever session runs, and what they notice reach it. */
export function attachDevices(actors: Actors): void {
  const { flow, settings } = actors
  let untoldMs = 0

  const devices = createSessionDevices((event) => {
    sendGuided(actors, event)
    if (event.type !== 'clock.tick') return
    untoldMs += event.deltaMs
    if (untoldMs < TELL_TIME_EVERY_MS) return
    untoldMs = 0
    flow.send({ type: 'clock.now' })
  })

  const followSettings = () => {
    const { hasSound, volume, tempo } = settings.get()
    devices.tones.setLoudness(volume / 100, tempo === 'sound')
    devices.tones.setMuted(!hasSound)
    devices.vibration.setOn(tempo === 'vibration')
  }
  settings.subscribe(followSettings)
  followSettings()

  // The session itself stays stopped and silent (E2): this waits only once the questions after the stop are answered.
  const tenMinutesLater = createReminder(() => flow.send({ type: 'clock.now' }))
  flow.subscribe((snapshot) => tenMinutesLater.set(askAgainAtMsOf(snapshot)))

  let followed: GuidedActor | undefined
  let unfollow: (() => void) | undefined
  flow.subscribe((snapshot) => {
    const guided = guidedOf(snapshot)
    if (guided === followed) return
    unfollow?.()
    followed = guided
    unfollow = guided === undefined ? undefined : followSession(guided, effectsOf, devices)
  })
}
