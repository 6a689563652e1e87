import { beforeEach, describe, expect, it } from 'vitest'
import { createSettings } from '#app/settings.ts'
import { defaultSettings, readSettings, type Settings } from '#journal/settings.ts'

const kept = new Map<string, string>()
const root: { dataset: Record<string, string> } = { dataset: {} }

beforeEach(() => {
  kept.clear()
  root.dataset = {}
  Object.assign(globalThis, {
    document: { documentElement: root },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  })
})

describe('settings', () => {
  it('show the theme of last time before anything is read', () => {
    createSettings().change({ theme: 'dark' })
    root.dataset = {}
    expect(createSettings().get().theme).toBe('dark')
    expect(root.dataset).toEqual({ theme: 'dark' })
  })

  it('keep what was changed before the journal arrived, and save it then', () => {
    const settings = createSettings()
    settings.change({ country: 'DE' })
    const saved: Settings[] = []
    settings.connect({ ...defaultSettings, country: 'GB', hasSound: false }, readSettings, (one) => saved.push(one))
    expect(settings.get()).toEqual({ ...defaultSettings, country: 'DE', hasSound: false })
    expect(saved).toEqual([settings.get()])
  })

  it('save a calendar file that was made after the journal was written, whatever it changed', () => {
    const before = { id: '0123456789', files: 1, slots: 6, lastDay: '2026-03-31' }
    createSettings().change({ reminders: { ...before, files: 2 } })
    const settings = createSettings()
    const saved: Settings[] = []
    settings.connect({ ...defaultSettings, reminders: before }, readSettings, (one) => saved.push(one))
    expect(settings.get().reminders?.files).toBe(2)
    expect(saved).toEqual([settings.get()])
  })

  it('take in what a file has brought of a calendar, beside an older choice of this device', () => {
    const before = { id: '0123456789', files: 1, slots: 6, lastDay: '2026-03-31' }
    createSettings().change({ reminders: before })
    const brought = { ...before, files: 3, slots: 9, lastDay: '2026-04-30' }
    const settings = createSettings()
    settings.connect({ ...defaultSettings, reminders: brought }, readSettings, () => {})
    expect(settings.get().reminders).toEqual(brought)
  })

  it('outlive a page that is closed before the journal has written them', () => {
    createSettings().change({ skinTone: '4' })
    createSettings().change({ skinTone: '5', country: 'AT' })
    const settings = createSettings()
    const saved: Settings[] = []
    settings.connect({ ...defaultSettings, skinTone: '4', hasSound: false }, readSettings, (one) => saved.push(one))
    expect(settings.get()).toEqual({ ...defaultSettings, skinTone: '5', country: 'AT', hasSound: false })
    expect(saved).toEqual([settings.get()])
  })

  it.each(['{', 'null', '7', '{"skinTone":"green","theme":3,"country":"x"}'])(
    'lose nothing to a damaged %s',
    (text) => {
      kept.set('kneadwell.settings', text)
      const settings = createSettings()
      expect(settings.get()).toEqual(defaultSettings)
      settings.connect(defaultSettings, readSettings, () => {})
      expect(settings.get()).toEqual(defaultSettings)
      settings.change({ skinTone: '2' })
      expect(JSON.parse(kept.get('kneadwell.settings') ?? '')).toMatchObject({ skinTone: '2' })
    },
  )

  it('save nothing that was only read', () => {
    const saved: Settings[] = []
    createSettings().connect(defaultSettings, readSettings, (one) => saved.push(one))
    expect(saved).toEqual([])
  })

  it('go on where storage is refused', () => {
    Object.assign(globalThis, {
      localStorage: {
        getItem: () => {
          throw new Error('refused')
        },
        setItem: () => {
          throw new Error('refused')
        },
      },
    })
    const settings = createSettings()
    settings.change({ theme: 'light' })
    expect(settings.get().theme).toBe('light')
    expect(root.dataset).toEqual({ theme: 'light' })
  })

  it('show the skin tone that the journal remembers, and keep a new one there', () => {
    const settings = createSettings()
    expect(root.dataset).toEqual({})
    const saved: Settings[] = []
    settings.connect({ ...defaultSettings, skinTone: '5' }, readSettings, (one) => saved.push(one))
    expect(root.dataset).toEqual({ skin: '5' })
    settings.change({ skinTone: '2' })
    expect(root.dataset).toEqual({ skin: '2' })
    expect(saved).toEqual([{ ...defaultSettings, skinTone: '2' }])
    settings.change({ skinTone: defaultSettings.skinTone })
    expect(root.dataset).toEqual({})
  })
})
