import { type CDPSession, expect, type Page } from '@playwright/test'

/** Objects of the graphics card that a context holds, by the part of the name that follows `create` and `delete`. */
export const gpuKinds = ['Buffer', 'Texture', 'Program', 'VertexArray', 'Framebuffer', 'Renderbuffer'] as const
export type GpuKind = (typeof gpuKinds)[number]
type GpuCounts = { [kind in GpuKind]: number }

/** What the page and its last context hold on to, after garbage collection. */
export type Held = GpuCounts & {
  readonly heapBytes: number
  readonly listeners: number
  readonly nodes: number
  /** Graphics contexts that have not been collected. */
  readonly contexts: number
}

type Watched = { gpu: { last: WebGL2RenderingContext | undefined; counts: WeakMap<WebGL2RenderingContext, GpuCounts> } }

/** Counts for every context what is made and deleted; from before the page's first script. It keeps no context alive. */
export function countGpu(kinds: readonly GpuKind[]): void {
  const counts = new WeakMap<WebGL2RenderingContext, Record<string, number>>()
  const gpu: { last: WeakRef<WebGL2RenderingContext> | undefined } = { last: undefined }
  Object.assign(window, {
    gpu: {
      get last() {
        return gpu.last?.deref()
      },
      counts,
    },
  })
  const { prototype } = WebGL2RenderingContext
  const change = (name: string, kind: string, by: number): void => {
    const own: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value
    if (typeof own !== 'function') throw new Error(`no ${name} to count`)
    Object.defineProperty(prototype, name, {
      value(this: WebGL2RenderingContext, ...args: unknown[]): unknown {
        if (gpu.last?.deref() !== this) gpu.last = new WeakRef(this)
        const mine = counts.get(this) ?? Object.fromEntries(kinds.map((one) => [one, 0]))
        counts.set(this, mine)
        if (by > 0 || args[0] !== null) mine[kind] = (mine[kind] ?? 0) + by
        return Reflect.apply(own, this, args)
      },
    })
  }
  for (const kind of kinds) {
    change(`create${kind}`, kind, 1)
    change(`delete${kind}`, kind, -1)
  }
}

/** Loses the picture's context, and gives it back as a driver does that was reset. */
export async function loseContext(page: Page, isRestored: boolean): Promise<void> {
  await page.evaluate((restored) => {
    const lost = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    if (lost == null) throw new Error('there is no context to lose')
    lost.loseContext()
    if (restored) setTimeout(() => lost.restoreContext(), 50)
  }, isRestored)
}

/** Measures; asks again where contexts are still on their way out. */
export async function heldBy(page: Page, browser: CDPSession): Promise<Held> {
  const collect = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) await browser.send('HeapProfiler.collectGarbage')
  }
  const contexts = async (): Promise<number> => {
    const { result } = await browser.send('Runtime.evaluate', { expression: 'WebGL2RenderingContext.prototype' })
    const { objectId: prototypeObjectId = '' } = result
    const { objects } = await browser.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'contexts' })
    const { result: properties } = await browser.send('Runtime.getProperties', {
      objectId: objects.objectId ?? '',
      ownProperties: true,
    })
    await browser.send('Runtime.releaseObjectGroup', { objectGroup: 'contexts' })
    await browser.send('Runtime.releaseObject', { objectId: prototypeObjectId })
    return Number(properties.find(({ name }) => name === 'length')?.value?.value ?? Number.NaN)
  }
  await collect()
  await expect
    .poll(
      async () => {
        await collect()
        return contexts()
      },
      { timeout: 20_000 },
    )
    .toBeLessThanOrEqual(1)
    .catch(() => undefined)
  const living = await contexts()
  await collect()
  const { usedSize } = await browser.send('Runtime.getHeapUsage')
  const { metrics } = await browser.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const gpu = await page.evaluate(() => {
    const { last, counts } = (window as unknown as Watched).gpu
    return last === undefined ? undefined : counts.get(last)
  })
  if (gpu === undefined) throw new Error('the page has no context')
  return {
    ...gpu,
    heapBytes: usedSize,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    contexts: living,
  }
}
