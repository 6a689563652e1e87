import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followLanguage, WORDS_PATIENCE_MS } from '#app/language.ts'
import { defaultSettings } from '#journal/settings.ts'
import type { fetchPart } from '#words/catalogues.ts'
import { language, say, showLanguage } from '#words/say.ts'

/** What the words of another language wait for. */
let line: () => Promise<void>

vi.mock('#words/catalogues.ts', async (original) => {
  const real = await original<{ readonly fetchPart: typeof fetchPart }>()
  const later: typeof fetchPart = async (...which) => {
    await line()
    return real.fetchPart(...which)
  }
  return { ...real, fetchPart: later }
})

const settings = {
  get: () => ({ ...defaultSettings, language: 'auto' }) as const,
  subscribe: () => () => undefined,
}

/** Follows the language of a device, and notes when the page may be drawn. */
function follow(device: string) {
  vi.stubGlobal('navigator', { languages: [device] })
  let isReady = false
  void followLanguage(settings).then(() => {
    isReady = true
  })
  return () => isReady
}

describe('the language of the first screen', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(async () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    line = () => Promise.resolve()
    await showLanguage('en')
  })

  it('comes in English where its words keep it waiting, and is put into them when they come', async () => {
    let come = (): void => undefined
    line = () =>
      new Promise((resolve) => {
        come = resolve
      })
    const isReady = follow('de-AT')
    await vi.advanceTimersByTimeAsync(WORDS_PATIENCE_MS - 1)
    expect(isReady()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect([isReady(), language()]).toEqual([true, 'en'])
    const english = say('welcome.title')
    come()
    // The words themselves are read from the disk here.
    await vi.waitFor(() => expect(language()).toBe('de'))
    expect(say('welcome.title')).not.toBe(english)
  })

  it('does not wait where its words cannot be fetched', async () => {
    line = () => Promise.reject(new TypeError('Failed to fetch'))
    const isReady = follow('es-MX')
    await vi.waitFor(() => expect(isReady()).toBe(true))
    expect(language()).toBe('en')
  })

  it('is there at once where its words are', async () => {
    line = () => Promise.resolve()
    const isReady = follow('zh-CN')
    await vi.waitFor(() => expect(isReady()).toBe(true))
    expect(language()).toBe('zh-Hans')
  })
})
