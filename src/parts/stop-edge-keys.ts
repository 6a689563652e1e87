/**
 * What a key means while a session is on screen (E13): `stop` and `pause` are said to the session; `native` is left to
 * the browser (Enter activates, Tab and arrows navigate, modifiers do nothing alone); `swallow` must do nothing at all.
 */
export type SessionKeyMeaning = 'stop' | 'pause' | 'native' | 'swallow'

/** The part of a `KeyboardEvent` that decides. */
export type PressedKey = {
  readonly key: string
  /** Physical key, where the browser knows it: a space bar is one in every layout and under every modifier. */
  readonly code?: string
  /** True for the repeats of a key that is held down. */
  readonly repeat?: boolean
}

// `Esc`, `Spacebar` are what older WebViews say.
const stopKeys: ReadonlySet<string> = new Set([' ', 'Spacebar', 'Escape', 'Esc'])
const stopCodes: ReadonlySet<string> = new Set(['Space', 'Escape'])

const navigationKeys: ReadonlySet<string> = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

const modifierKeys: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'OS',
  'Fn',
  'FnLock',
  'CapsLock',
  'NumLock',
  'ScrollLock',
  'Hyper',
  'Super',
  'Symbol',
  'SymbolLock',
])

/**
 * Reads one key press (E13). Esc and Space stop wherever the focus is and whatever else is held down; a key that is
 * not known here pauses, so that an elbow on the keyboard never does more than wait.
 */
export function meaningOfKey(pressed: PressedKey): SessionKeyMeaning {
  if (stopKeys.has(pressed.key) || (pressed.code !== undefined && stopCodes.has(pressed.code))) return 'stop'
  // A held Enter would answer the next check-in by itself: only a fresh press counts as an answer (E9).
  if (pressed.key === 'Enter') return pressed.repeat === true ? 'swallow' : 'native'
  if (navigationKeys.has(pressed.key) || modifierKeys.has(pressed.key)) return 'native'
  return 'pause'
}
