import { describe, expect, it } from 'vitest'
import { type AskedHome, askToKeep } from '#app/ask-to-keep.ts'
import { calmStop, type FlowDriver, openApp } from '../drivers/flow-driver.ts'

function device(): NonNullable<AskedHome> {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

/** An app whose browser is asked, and how often it was. */
function watched(home: AskedHome = device(), ask = () => Promise.resolve()) {
  const app = openApp()
  let times = 0
  askToKeep(
    app.actor,
    () => {
      times += 1
      return ask()
    },
    home,
  )
  return { app, times: () => times }
}

const stop = (app: FlowDriver) => app.toSession().toMassaging().sendGuided({ type: 'session.stop' })

describe('asking the browser to keep what there is', () => {
  it('waits for the end of the first session, and happens once', async () => {
    const home = device()
    const { app, times } = watched(home)
    app.toSession().toMassaging()
    expect(times()).toBe(0)
    app.toAftercare().expectScreen('finished')
    expect(times()).toBe(1)
    await Promise.resolve()
    app.send({ type: 'session.closed' })
    const next = watched(home)
    next.app.toSession().toAftercare().expectScreen('finished')
    expect([times(), next.times()]).toEqual([1, 0])
  })

  it('comes after the questions of a stop, and not in the middle of them', () => {
    const { app, times } = watched()
    stop(app).expectScreen('stopped')
    const { spread, ...before } = calmStop
    app.tellStop(before)
    expect(times()).toBe(0)
    app.tellStop({ spread }).expectScreen('stopped')
    expect(times()).toBe(1)
    app.send({ type: 'session.closed' })
    expect(times()).toBe(1)
  })

  it('never comes over an emergency, but once its page is left', () => {
    const { app, times } = watched()
    stop(app)
      .tellStop({ ...calmStop, places: ['left-calf', 'right-sole'] })
      .expectScreen('emergency')
    app.back().expectScreen('stopped')
    expect(times()).toBe(0)
    app.send({ type: 'session.closed' }).expectScreen('welcome')
    expect(times()).toBe(1)
  })

  it('comes when a stop is left whose questions nobody answered, also one that was found again', () => {
    const { app, times } = watched()
    stop(app).send({ type: 'session.closed' }).expectScreen('welcome')
    expect(times()).toBe(1)
    const found = watched()
    found.app.load({ records: stop(openApp()).records }).expectScreen('stopped')
    expect(found.times()).toBe(0)
    found.app.send({ type: 'session.closed' }).expectScreen('welcome')
    expect(found.times()).toBe(1)
  })

  it('is tried again at the next such moment where its code did not come', async () => {
    const home = device()
    const { app, times } = watched(home, () => Promise.reject(new TypeError('Failed to fetch')))
    stop(app).tellStop(calmStop).expectScreen('stopped')
    expect(times()).toBe(1)
    await Promise.resolve()
    await Promise.resolve()
    app.send({ type: 'session.closed' }).expectScreen('welcome')
    expect(times()).toBe(2)
  })

  it('is left where nothing can be noted', () => {
    const refusing: AskedHome = {
      getItem: () => {
        throw new DOMException('', 'SecurityError')
      },
      setItem: () => undefined,
    }
    const { app, times } = watched(refusing)
    app.toSession().toAftercare().expectScreen('finished')
    expect(times()).toBe(0)
  })
})
