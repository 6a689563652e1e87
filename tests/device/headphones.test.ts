import { describe, expect, test } from 'vitest'
import { watchHeadphones } from '#device/headphones.ts'

function fakeOutputs(first: readonly string[]) {
  const events = new EventTarget()
  const state = { kinds: first, fails: false }
  const source = {
    enumerateDevices: () =>
      state.fails
        ? Promise.reject(new DOMException('refused', 'NotAllowedError'))
        : Promise.resolve(state.kinds.map((kind) => ({ kind }) as MediaDeviceInfo)),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  }
  return {
    source,
    change: async (kinds: readonly string[] | 'fails') => {
      state.fails = kinds === 'fails'
      if (kinds !== 'fails') state.kinds = kinds
      events.dispatchEvent(new Event('devicechange'))
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

const speakers = ['audioinput', 'audiooutput']
const withHeadphones = [...speakers, 'audiooutput']

describe('headphones', () => {
  test('that go away are reported, once each time', async () => {
    let outs = 0
    const { source, change } = fakeOutputs(withHeadphones)
    const stop = watchHeadphones(() => {
      outs += 1
    }, source)
    await change(withHeadphones)
    expect(outs).toBe(0)
    await change(speakers)
    await change(speakers)
    expect(outs).toBe(1)
    await change(withHeadphones)
    await change(speakers)
    expect(outs).toBe(2)
    stop()
    await change(withHeadphones)
    await change(speakers)
    expect(outs).toBe(2)
  })

  test('are not guessed at: what else comes and goes, and lists that cannot be read, report nothing', async () => {
    let outs = 0
    const { source, change } = fakeOutputs(speakers)
    watchHeadphones(() => {
      outs += 1
    }, source)
    await change(['audiooutput'])
    await change([...speakers, 'videoinput'])
    await change('fails')
    await change(speakers)
    expect(outs).toBe(0)
    watchHeadphones(() => {
      outs += 1
    }, undefined)()
  })
})
