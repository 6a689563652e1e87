/** What the page tells the test, in the order in which it happened there. */
export type Told =
  /** What the root element shows, and when by the page's clock; said before the frame that shows it is painted. */
  | { readonly kind: 'shown'; readonly screen: string; readonly state: string; readonly nowMs: number }
  /** A row was handed to the database; `value` is undefined where it is to be deleted. */
  | {
      readonly kind: 'asked'
      readonly transaction: number
      readonly table: string
      readonly key: string
      readonly value: unknown
    }
  /** The database says that all of a transaction is committed. */
  | { readonly kind: 'kept'; readonly transaction: number }
  /** A press has reached the page, before any listener of the page's own. */
  | { readonly kind: 'pressed' }

/** Words of the buttons that the test presses without looking. */
export type PressWords = {
  readonly next: string
  readonly still: string
  readonly clear: string
  readonly resume: string
}

export type Answering = {
  readonly answers: Readonly<Record<string, string | number | readonly string[]>>
  /** Pages to answer before it lets go. */
  readonly pages: number
  readonly words: PressWords
}

export type Reaching = {
  readonly state: string
  /** Session time that has to go by first. */
  readonly afterMs: number
  readonly words: PressWords
}

/** What `instrument` leaves in the page. */
export type PageHands = {
  readonly answer: (task: Answering) => Promise<string>
  readonly reach: (task: Reaching) => Promise<string>
  /** Lets so much time go by at once that nobody watches: no session may run. */
  readonly sleep: (ms: number) => void
  /** Presses something that can be pressed, as the number says; false where nothing can. */
  readonly wander: (random: number) => boolean
}

/**
 * Runs in the page before its first script: reports what is shown and what the database commits through the binding
 * `killsTold`, sets the page's day ahead, and brings hands that answer and wait quickly. The database and the timers
 * stay the browser's own; only the two clocks are moved on, together, so that a quarter of an hour takes a second.
 */
export function instrument({ aheadMs }: { readonly aheadMs: number }): void {
  if (location.pathname !== '/' || window !== window.top) return
  const page = window as unknown as { killsTold: (told: string) => void; killsHands: PageHands }
  const tell = (told: Told): void => {
    void page.killsTold(JSON.stringify(told))
  }

  // The clocks.
  let leaptMs = 0
  const PlainDate = Date
  const plainNow = performance.now.bind(performance)
  const wallNow = (): number => PlainDate.now() + aheadMs + leaptMs
  window.Date = new Proxy(PlainDate, {
    construct: (target, given: unknown[], asked) =>
      Reflect.construct(target, given.length === 0 ? [wallNow()] : given, asked) as object,
    get: (target, name, receiver) => (name === 'now' ? wallNow : (Reflect.get(target, name, receiver) as unknown)),
  })
  performance.now = () => plainNow() + leaptMs
  const ticking = new Map<unknown, () => void>()
  const every = window.setInterval.bind(window)
  const clear = window.clearInterval.bind(window)
  Object.assign(window, {
    setInterval: (call: () => void, ms?: number, ...rest: unknown[]) => {
      const id: unknown = every(call, ms, ...rest)
      ticking.set(id, call)
      return id
    },
    clearInterval: (id?: number) => {
      ticking.delete(id)
      clear(id)
    },
  })
  let tickedAt = plainNow()
  /** Moves the clocks on, up to just below the two seconds that would be a jump (E8); says by how much. */
  const leap = (): number => {
    // In whole milliseconds, as the time of day is on every device.
    const byMs = Math.max(0, Math.floor(1_900 - (plainNow() - tickedAt)))
    leaptMs += byMs
    for (const call of [...ticking.values()]) call()
    tickedAt = plainNow()
    return byMs
  }

  // What is shown.
  /** There is none yet when this runs. */
  const root = (): DOMStringMap => document.documentElement.dataset
  let shown = ''
  const look = (): void => {
    const { screen = '', state = '' } = root()
    if (`${screen} ${state}` === shown) return
    shown = `${screen} ${state}`
    tell({ kind: 'shown', screen, state, nowMs: wallNow() })
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-screen', 'data-state'],
  })

  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, () => tell({ kind: 'pressed' }), { capture: true })
  }

  // What is committed. Our `complete` listener is there before Dexie's: it hears of it first.
  const numbers = new WeakMap<IDBTransaction, number>()
  let last = 0
  const numberOf = (transaction: IDBTransaction): number => {
    const known = numbers.get(transaction)
    if (known !== undefined) return known
    last += 1
    const number = last
    numbers.set(transaction, number)
    transaction.addEventListener('complete', () => tell({ kind: 'kept', transaction: number }))
    return number
  }
  const open = Reflect.get(IDBDatabase.prototype, 'transaction') as (...args: unknown[]) => IDBTransaction
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: unknown[]) {
    const transaction: IDBTransaction = Reflect.apply(open, this, args)
    if (transaction.mode === 'readwrite') numberOf(transaction)
    return transaction
  }
  const writing = (name: 'put' | 'add' | 'delete'): void => {
    const plain = Reflect.get(IDBObjectStore.prototype, name) as (...args: unknown[]) => IDBRequest
    Reflect.set(IDBObjectStore.prototype, name, function (this: IDBObjectStore, ...args: unknown[]) {
      const request: IDBRequest = Reflect.apply(plain, this, args)
      const [given] = args
      const key: unknown = name === 'delete' ? given : Reflect.get(given as object, String(this.keyPath))
      const value = name === 'delete' ? undefined : given
      const transaction = numberOf(this.transaction)
      tell({ kind: 'asked', transaction, table: this.name, key: String(key), value })
      return request
    })
  }
  for (const name of ['put', 'add', 'delete'] as const) writing(name)
  Reflect.set(IDBObjectStore.prototype, 'clear', () => {
    throw new Error('nothing here clears a table')
  })

  // The hands.
  const channel = new MessageChannel()
  const waiting: (() => void)[] = []
  channel.port1.onmessage = () => waiting.shift()?.()
  /** Lets the page do what it has to, React's commit included. */
  const breathe = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve)
      channel.port2.postMessage(undefined)
    })
  const until = async (isSo: () => boolean, what: string): Promise<void> => {
    const from = plainNow()
    while (!isSo()) {
      if (plainNow() - from > 60_000) throw new Error(`never came: ${what}, on ${shown}`)
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }
  const buttonOf = (words: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === words)

  const answer = async ({ answers, pages, words }: Answering): Promise<string> => {
    for (let page = 0; page < pages; page += 1) {
      await until(() => root().screen !== 'questions' || document.querySelector('[data-question]') !== null, 'page')
      if (root().screen !== 'questions') break
      const question = document.querySelector<HTMLElement>('[data-question]')
      const id = question?.dataset.question
      if (question === null || id === undefined) throw new Error('a page without a question')
      const given = answers[id]
      if (given === undefined) throw new Error(`no answer for the question ${id}`)
      const isSame = (): boolean => document.querySelector<HTMLElement>('[data-question]')?.dataset.question === id
      if (id !== 'still-so') {
        for (const option of typeof given === 'object' ? given : [String(given)]) {
          const field = question.querySelector<HTMLInputElement>('input[type="date"]')
          if (field !== null && /^\d{4}-/.test(option)) {
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, option)
            field.dispatchEvent(new Event('input', { bubbles: true }))
          } else {
            const find = () => question.querySelector<HTMLInputElement>(`input[value="${option}"]`)
            await until(() => find() !== null, `${id}: ${option}`)
            if (find()?.checked === false) find()?.click()
          }
          await breathe()
        }
      }
      const next = () => buttonOf(id === 'still-so' ? words.still : words.next)
      await until(() => !isSame() || next()?.disabled === false, `next after ${id}`)
      if (isSame()) next()?.click()
      await until(() => root().screen !== 'questions' || !isSame(), `the page after ${id}`)
    }
    return root().screen ?? ''
  }

  const reach = async ({ state, afterMs, words }: Reaching): Promise<string> => {
    for (let goneMs = 0; goneMs < 3_600_000; ) {
      const now = root().state
      if (root().screen !== 'session' || (goneMs >= afterMs && now === state)) break
      if (now === 'paused') buttonOf(words.resume)?.click()
      else if (now === 'checkingIn') buttonOf(words.clear)?.click()
      else {
        goneMs += leap()
      }
      await breathe()
    }
    return root().state ?? ''
  }

  const sleep = (ms: number): void => {
    if (root().screen === 'session') throw new Error('a session runs')
    leaptMs += ms
  }

  const wander = (random: number): boolean => {
    const all = [...document.querySelectorAll<HTMLElement>('main button, main input')].filter(
      (one) => !one.matches(':disabled') && one.getClientRects().length > 0,
    )
    const answers = all.filter((one) => one.dataset.answer !== undefined || one instanceof HTMLInputElement)
    // Mostly an answer, where the screen asks for one.
    const among = answers.length > 0 && random < 0.7 ? answers : all
    const chosen = among[Math.floor(((random * 997) % 1) * among.length)]
    chosen?.click()
    return chosen !== undefined
  }
  page.killsHands = { answer, reach, sleep, wander }
}
