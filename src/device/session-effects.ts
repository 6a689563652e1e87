import type { GuidedEffects } from '#session/guided.effects.ts'
import type { GuidedEvent } from '#session/guided.events.ts'
import { createClock, deviceTime, type Switch } from './clock.ts'
import { watchPage } from './page.ts'
import { createTones, deviceAudio, type Tones } from './tones.ts'
import { createVibration, type Vibration } from './vibration.ts'
import { createWakeLock } from './wake-lock.ts'

/** What of a running session the devices need; an XState actor is one. */
export type SessionSource<Snapshot> = {
  readonly getSnapshot: () => Snapshot
  readonly subscribe: (observer: {
    next: (snapshot: Snapshot) => void
    error: (error: unknown) => void
    complete: () => void
  }) => { unsubscribe: () => void }
  readonly send: (event: GuidedEvent) => void
}

/** The devices that a session's state turns on and off. */
export type SessionDevices = {
  readonly tones: Pick<Tones, 'set'>
  readonly vibration: Pick<Vibration, 'set'>
  readonly clock: Switch
  readonly wakeLock: Switch
}

/** The real devices; what they notice is sent to the session as facts. */
export function createSessionDevices(
  send: (event: GuidedEvent) => void,
): SessionDevices & { readonly tones: Tones; readonly vibration: Vibration; readonly stopWatching: () => void } {
  const clock = createClock({
    onTick: (deltaMs) => send({ type: 'clock.tick', deltaMs }),
    onJump: (byMs) => send({ type: 'clock.jumped', byMs }),
  })
  return {
    tones: createTones({ onFailed: () => send({ type: 'sound.failed' }) }, deviceAudio, {
      nowMs: deviceTime.monotonicMs,
      sessionAtMs: clock.reportedToMs,
    }),
    vibration: createVibration(),
    clock,
    wakeLock: createWakeLock(),
    stopWatching: watchPage({ onHidden: () => send({ type: 'page.hidden' }) }),
  }
}

/**
 * Lets the devices follow a session's state: after every event each is what `effectsOf` says, within the task that sent
 * the event (E2). When the session goes away, or the returned function is called, everything is off.
 */
export function followSession<Snapshot>(
  session: SessionSource<Snapshot>,
  effectsOf: (snapshot: Snapshot) => GuidedEffects,
  devices: SessionDevices,
): () => void {
  function follow(effects: GuidedEffects): void {
    // What can be heard and what makes time go first; one broken device must not keep another on.
    const failures = [
      attempt(() => devices.tones.set(effects)),
      attempt(() => devices.vibration.set(effects.strokeTone)),
      attempt(() => devices.clock.set(effects.clock)),
      attempt(() => devices.wakeLock.set(effects.wakeLock)),
    ].filter((failure) => failure !== undefined)
    if (failures.length > 0) console.error(...failures)
  }

  const off = () => follow(allOff)
  const subscription = session.subscribe({
    next: (snapshot) => follow(effectsOf(snapshot)),
    error: off,
    complete: off,
  })
  follow(effectsOf(session.getSnapshot()))
  return () => {
    subscription.unsubscribe()
    off()
  }
}

const allOff: GuidedEffects = {
  clock: false,
  strokeTone: undefined,
  breath: undefined,
  cue: undefined,
  speech: false,
  motion: false,
  wakeLock: false,
  listening: false,
}

function attempt(change: () => void): unknown {
  try {
    change()
    return undefined
  } catch (failure) {
    return failure
  }
}
