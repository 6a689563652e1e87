import { describe, expect, test, vi } from 'vitest'
import { createClock } from '#device/clock.ts'
import { followSession, type SessionDevices } from '#device/session-effects.ts'
import { createTones } from '#device/tones.ts'
import { effectsOf } from '#session/guided.effects.ts'
import { shortPlan } from '../drivers/fixture-plan.ts'
import { begin } from '../drivers/guided-driver.ts'
import { FakeAudio } from './fake-audio.ts'

/** Real clock and tones on fake time and fake sound, following a real session. */
function sessionWithDevices() {
  const session = begin(shortPlan)
  const audio = new FakeAudio()
  const timers = new Set<() => void>()
  let nowMs = 0
  let isAwake = false
  const devices: SessionDevices = {
    tones: createTones(
      { onFailed: () => session.send({ type: 'sound.failed' }) },
      () => audio as unknown as AudioContext,
    ),
    clock: createClock(
      {
        onTick: (deltaMs) => session.send({ type: 'clock.tick', deltaMs }),
        onJump: (byMs) => session.send({ type: 'clock.jumped', byMs }),
      },
      {
        monotonicMs: () => nowMs,
        wallMs: () => nowMs,
        every: (_, call) => {
          timers.add(call)
          return () => timers.delete(call)
        },
      },
    ),
    vibration: { set: () => {} },
    wakeLock: {
      set: (isOn) => {
        isAwake = isOn
      },
    },
  }
  const unfollow = followSession(session.actor, effectsOf, devices)
  return {
    session,
    audio,
    unfollow,
    isOn: () => ({ timers: timers.size, sound: audio.isAnythingOn(), isAwake }),
    /** Lets real time pass; the session's clock ticks by itself where it runs. */
    pass: (ms: number, stepMs = 250) => {
      for (let passedMs = 0; passedMs < ms; passedMs += stepMs) {
        nowMs += stepMs
        audio.pass(stepMs)
        for (const call of timers) call()
      }
    },
  }
}

const allOff = { timers: 0, sound: false, isAwake: false }

describe('the devices follow the session', () => {
  test('nothing is on in readiness; all is on once it runs', () => {
    const { session, isOn, pass } = sessionWithDevices()
    expect(isOn()).toEqual(allOff)
    session.ready()
    expect(isOn()).toEqual({ timers: 1, sound: true, isAwake: true })
    pass(45_000)
    session.expectIn('massaging')
    expect(isOn()).toEqual({ timers: 1, sound: true, isAwake: true })
  })

  test('a stop has silenced everything when send returns, all along a session (E2)', () => {
    let stops = 0
    let heard = 0
    const stoppedIn = new Set<string | undefined>()
    for (let untilMs = 500; untilMs <= 185_000; untilMs += 1_250) {
      const { session, audio, isOn, pass } = sessionWithDevices()
      session.ready()
      for (let atMs = 0; atMs < untilMs; atMs += 250) {
        pass(250)
        if (session.context.unansweredMs >= 1_000) session.clear()
      }
      expect(isOn()).toMatchObject({ timers: 1, isAwake: true })
      heard += isOn().sound ? 1 : 0
      session.stop()
      expect(isOn()).toEqual(allOff)
      const handedOver = audio.oscillators.length
      pass(5_000)
      session.expectIn('stopped')
      expect([isOn(), audio.oscillators.length]).toEqual([allOff, handedOver])
      stoppedIn.add(session.context.stoppedIn)
      stops += 1
    }
    console.info(`devices: ${stops} stops, ${heard} of them while a tone sounded or was about to: all off at once`)
    expect(heard).toBeGreaterThan(30)
    expect(stoppedIn.size).toBe(6)
  })

  test.each(['pause', 'end', 'away', 'unfollow'] as const)('%s turns everything off', (way) => {
    const { session, isOn, pass, unfollow } = sessionWithDevices()
    session.ready()
    pass(46_250)
    expect(isOn()).toEqual({ timers: 1, sound: true, isAwake: true })
    if (way === 'pause') session.pause()
    if (way === 'end') session.end()
    if (way === 'away') session.actor.stop()
    if (way === 'unfollow') unfollow()
    expect(isOn()).toEqual(allOff)
    pass(5_000)
    expect(isOn()).toEqual(allOff)
    if (way === 'pause') {
      session.resume()
      expect(isOn().timers).toBe(1)
    }
  })

  test('a clock that jumped pauses the session, and nothing counts the time', () => {
    const { session, isOn, pass } = sessionWithDevices()
    session.ready()
    pass(50_000)
    const { elapsedMs } = session.context
    pass(3_000, 3_000)
    session.expectIn('paused')
    expect(session.context).toMatchObject({ pauseReason: 'clock-jump', elapsedMs })
    expect(isOn()).toEqual(allOff)
  })

  test('sound that goes away pauses the session', () => {
    const { session, audio, isOn, pass } = sessionWithDevices()
    session.ready()
    pass(50_000)
    audio.state = 'suspended'
    pass(3_000)
    session.expectIn('paused')
    expect(session.context.pauseReason).toBe('sound-failed')
    expect(isOn()).toEqual(allOff)
  })

  test('one broken device keeps no other on', () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
    const session = begin(shortPlan)
    const on = { clock: false, wakeLock: false }
    followSession(session.actor, effectsOf, {
      tones: {
        set: () => {
          throw new Error('broken')
        },
      },
      vibration: { set: () => {} },
      clock: {
        set: (isOn) => {
          on.clock = isOn
        },
      },
      wakeLock: {
        set: (isOn) => {
          on.wakeLock = isOn
        },
      },
    })
    session.ready()
    expect(on).toEqual({ clock: true, wakeLock: true })
    session.stop()
    expect(on).toEqual({ clock: false, wakeLock: false })
    expect(errors).toHaveBeenCalled()
    errors.mockRestore()
  })
})
