/** A sentence as the stand-in for the browser's speech took it. Times are the page's clock, in ms. */
export type Said = {
  readonly text: string
  readonly atMs: number
  readonly state: string
  /** Whether a press of the user was under way: a tablet that was not asked in one stays silent. */
  readonly isInPress: boolean
  /** What the caption, or the screen that has none, showed when the voice began. */
  shown: string
  endedMs: number | undefined
  isCut: boolean
}

export type FakeVoice = { readonly said: Said[]; cancels: number }

/**
 * Stands in for the voice of the device, which a machine without one cannot give: it says one sentence after the other in
 * the page's time, at a usual pace, and tells what became of each. Runs before the page's scripts.
 */
export function bringVoice(): void {
  const MS_PER_CHARACTER = 65
  const BEGINS_AFTER_MS = 120
  const voice: FakeVoice = { said: [], cancels: 0 }
  Object.assign(window, { fakeVoice: voice })
  type Spoken = { readonly text: string; readonly rate: number } & Partial<
    Record<'onstart' | 'onend' | 'onerror', (event: Event) => void>
  >
  let queue: { readonly spoken: Spoken; readonly said: Said }[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const next = (): void => {
    const now = queue[0]
    if (now === undefined || timer !== undefined) return
    timer = setTimeout(() => {
      const caption = document.querySelector('[data-testid="caption"]')
      now.said.shown = (caption ?? document.querySelector('main'))?.textContent ?? ''
      now.spoken.onstart?.(new Event('start'))
      timer = setTimeout(
        () => {
          timer = undefined
          queue = queue.slice(1)
          now.said.endedMs = Date.now()
          now.spoken.onend?.(new Event('end'))
          next()
        },
        (now.spoken.text.length * MS_PER_CHARACTER) / now.spoken.rate,
      )
    }, BEGINS_AFTER_MS)
  }

  const engine = {
    paused: false,
    speak(spoken: Spoken): void {
      const said: Said = {
        text: spoken.text,
        atMs: Date.now(),
        state: document.documentElement.dataset.state ?? '',
        isInPress: navigator.userActivation.isActive,
        shown: '',
        endedMs: undefined,
        isCut: false,
      }
      voice.said.push(said)
      queue = [...queue, { spoken, said }]
      next()
    },
    cancel(): void {
      voice.cancels += 1
      clearTimeout(timer)
      timer = undefined
      const cut = queue
      queue = []
      for (const { spoken, said } of cut) {
        said.isCut = true
        said.endedMs = Date.now()
        spoken.onerror?.(new Event('error'))
      }
    },
    resume(): void {},
    getVoices: () => [{ voiceURI: 'one', name: 'One', lang: 'en-US', localService: true, default: true }],
    addEventListener(): void {},
  }
  Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    configurable: true,
    value: class {
      readonly text: string
      rate = 1
      constructor(text: string) {
        this.text = text
      }
    },
  })
}
