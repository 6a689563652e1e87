import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meaningOfKey, type PressedKey, type SessionKeyMeaning } from '#parts/stop-edge-keys.ts'

const table: readonly (readonly [name: string, pressed: PressedKey, meaning: SessionKeyMeaning])[] = [
  ['Space', { key: ' ', code: 'Space' }, 'stop'],
  ['Space of an old WebView', { key: 'Spacebar' }, 'stop'],
  ['Space held down', { key: ' ', code: 'Space', repeat: true }, 'stop'],
  ['Space with AltGr, a no-break space', { key: '\u00a0', code: 'Space' }, 'stop'],
  ['Space while an input method composes', { key: 'Process', code: 'Space' }, 'stop'],
  ['Space with no key name', { key: 'Unidentified', code: 'Space' }, 'stop'],
  ['Escape', { key: 'Escape', code: 'Escape' }, 'stop'],
  ['Escape of an old WebView', { key: 'Esc' }, 'stop'],
  ['Escape on a key that was put elsewhere', { key: 'Escape', code: 'CapsLock' }, 'stop'],
  ['Enter', { key: 'Enter', code: 'Enter' }, 'native'],
  ['Enter of the number pad', { key: 'Enter', code: 'NumpadEnter' }, 'native'],
  ['Enter held down', { key: 'Enter', code: 'Enter', repeat: true }, 'swallow'],
  ['Tab', { key: 'Tab' }, 'native'],
  ['arrow up', { key: 'ArrowUp' }, 'native'],
  ['arrow down, held', { key: 'ArrowDown', repeat: true }, 'native'],
  ['arrow left', { key: 'ArrowLeft' }, 'native'],
  ['arrow right', { key: 'ArrowRight' }, 'native'],
  ['Shift', { key: 'Shift' }, 'native'],
  ['Control', { key: 'Control' }, 'native'],
  ['Alt', { key: 'Alt' }, 'native'],
  ['AltGr', { key: 'AltGraph' }, 'native'],
  ['Meta', { key: 'Meta' }, 'native'],
  ['Caps Lock', { key: 'CapsLock' }, 'native'],
  ['a letter', { key: 'a', code: 'KeyA' }, 'pause'],
  ['a digit', { key: '7' }, 'pause'],
  ['the reload shortcut', { key: 'r', code: 'KeyR' }, 'pause'],
  ['F5', { key: 'F5' }, 'pause'],
  ['Backspace', { key: 'Backspace' }, 'pause'],
  ['Page Down', { key: 'PageDown' }, 'pause'],
  ['Home', { key: 'Home' }, 'pause'],
  ['a dead key', { key: 'Dead' }, 'pause'],
  ['a key without a name', { key: 'Unidentified' }, 'pause'],
]

describe('what a key means in a session (E13)', () => {
  it.each(table)('%s', (_, pressed, meaning) => {
    expect(meaningOfKey(pressed)).toBe(meaning)
  })

  it('stops by Space and Esc whatever else is true of the press', () => {
    fc.assert(
      fc.property(fc.constantFrom('Space', 'Escape'), fc.string(), fc.boolean(), (code, key, repeat) => {
        expect(meaningOfKey({ key, code, repeat })).toBe('stop')
      }),
    )
  })

  it('pauses by every key that no row names', () => {
    const named = new Set(table.filter(([, , meaning]) => meaning !== 'pause').map(([, { key }]) => key))
    const others = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter(
        (key) => !named.has(key) && !/^(OS|Fn|FnLock|NumLock|ScrollLock|Hyper|Super|Symbol|SymbolLock)$/.test(key),
      )
    fc.assert(
      fc.property(others, fc.boolean(), (key, repeat) => {
        expect(meaningOfKey({ key, code: 'KeyX', repeat })).toBe('pause')
      }),
    )
  })
})
