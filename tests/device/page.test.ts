import { expect, test } from 'vitest'
import { watchPage } from '#device/page.ts'

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'

  show(state: DocumentVisibilityState): void {
    this.visibilityState = state
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

test('reports that the page is hidden, frozen or put away, until it is told to stop', () => {
  const page = { document: new FakeDocument(), window: new EventTarget() }
  let hidden = 0
  const stop = watchPage({ onHidden: () => (hidden += 1) }, page)
  page.document.show('visible')
  expect(hidden).toBe(0)
  page.document.show('hidden')
  expect(hidden).toBe(1)
  page.document.show('visible')
  expect(hidden).toBe(1)
  page.document.dispatchEvent(new Event('freeze'))
  page.window.dispatchEvent(new Event('pagehide'))
  expect(hidden).toBe(3)
  stop()
  page.document.show('hidden')
  page.document.dispatchEvent(new Event('freeze'))
  page.window.dispatchEvent(new Event('pagehide'))
  expect(hidden).toBe(3)
})
