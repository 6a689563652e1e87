import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { swallowClickOfThisPress } from '../../src/parts/swallow-click.ts'

/** A page as far as it is listened to. */
function setUp() {
  const page = new EventTarget()
  const clicked = vi.fn()
  swallowClickOfThisPress(page as unknown as Window)
  page.addEventListener('click', clicked)
  const send = (type: string) => page.dispatchEvent(new Event(type, { cancelable: true }))
  return { clicked, send }
}

describe('the click of a press that has done its work', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('reaches nothing, and the one after it does', () => {
    const { clicked, send } = setUp()
    expect(send('click')).toBe(false)
    expect(clicked).not.toHaveBeenCalled()
    expect(send('click')).toBe(true)
    expect(clicked).toHaveBeenCalledTimes(1)
  })

  it('is not waited for once another press begins', () => {
    const { clicked, send } = setUp()
    send('pointerdown')
    send('click')
    expect(clicked).toHaveBeenCalledTimes(1)
  })

  it('is not waited for longer than a second: a screen reader clicks without a press', () => {
    const { clicked, send } = setUp()
    vi.advanceTimersByTime(1_000)
    send('click')
    expect(clicked).toHaveBeenCalledTimes(1)
  })
})
