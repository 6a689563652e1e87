/** Playwright's clock as it stands in the page, and the machine's own timer beside it. */
export type PageClock = {
  readonly controller: { readonly fastForward: (ms: number) => Promise<void> }
  readonly builtins: { readonly setTimeout: (call: () => void, ms: number) => unknown }
}

export type Passing = { readonly limitMs: number; readonly tickMs: number; readonly until: readonly string[] }

/** Lets session time pass within the page, tick by tick, as far as one of the states; says how much of it has passed. */
export async function passTime({ limitMs, tickMs, until }: Passing): Promise<number> {
  const { controller, builtins } = (window as unknown as { readonly __pwClock: PageClock }).__pwClock
  let goneMs = 0
  while (goneMs < limitMs && !until.includes(document.documentElement.dataset.state ?? '')) {
    const byMs = Math.min(tickMs, limitMs - goneMs)
    await controller.fastForward(byMs)
    goneMs += byMs
    // What the tick has changed is painted, and what it has begun may begin.
    await new Promise<void>((resolve) => builtins.setTimeout(resolve, 0))
  }
  return goneMs
}

export type Watching = { readonly limitMs: number; readonly tickMs: number; readonly stop: string }
/** What was on the screen at each tick. Lengths in CSS pixels. */
export type Watched = {
  readonly goneMs: number
  readonly states: readonly string[]
  readonly edges: readonly { readonly width: number; readonly height: number; readonly bottom: number }[]
  /** A place that is worked, as often as the picture or the panel changed what it says of it. */
  readonly places: readonly { readonly afterMs: number; readonly focus: string; readonly title: string }[]
}

/** Lets session time pass within the page until it asks something or is over, and looks at every tick. */
export async function watchTime({ limitMs, tickMs, stop }: Watching): Promise<Watched> {
  const { controller, builtins } = (window as unknown as { readonly __pwClock: PageClock }).__pwClock
  const { dataset } = document.documentElement
  const states = new Set<string>()
  const edges: { width: number; height: number; bottom: number }[] = []
  const places: { afterMs: number; focus: string; title: string }[] = []
  let goneMs = 0
  while (goneMs < limitMs && dataset.screen === 'session' && dataset.state !== 'checkingIn') {
    states.add(dataset.state ?? '')
    const edge = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(stop))
    const { width = 0, height = 0, bottom = 0 } = edge?.getBoundingClientRect() ?? {}
    edges.push({ width, height, bottom })
    const focus = document.querySelector<HTMLElement>('[data-stage]')?.dataset.focus ?? ''
    const title = document.querySelector('[data-panel-title]')?.textContent ?? ''
    const last = places.at(-1)
    if (dataset.state === 'massaging' && (last?.focus !== focus || last.title !== title))
      places.push({ afterMs: goneMs, focus, title })
    await controller.fastForward(tickMs)
    goneMs += tickMs
    // What the tick has changed is painted, and what it has begun may begin.
    await new Promise<void>((resolve) => builtins.setTimeout(resolve, 0))
  }
  return { goneMs, states: [...states], edges, places }
}
