/** What the bench puts into a page before its first script. Each function is sent as text: it may use only itself. */

export type Watched = {
  /** Calls that draw, and vertices of the largest of them, since the page began. */
  drawCalls: number
  /** Page time (ms) after the first frame in which something of more than 3,000 vertices was drawn; 0 before. */
  bodyDrawnMs: number
  /** Page time (ms) of the first moment at which the shell stood. */
  shellMs: number
}

declare global {
  interface Window {
    watched: Watched
    frameCosts: { outsideMs: number[]; glMs: number[]; glCalls: number[] }
  }
}

/** Counts draw calls, and notes when the shell and the body are first there. */
export function watchDrawing(): void {
  const vertices = 3000
  const watched: Watched = { drawCalls: 0, bodyDrawnMs: 0, shellMs: 0 }
  window.watched = watched
  const { prototype } = WebGL2RenderingContext
  let isDue = false
  const drew = (count: number): void => {
    watched.drawCalls += 1
    if (count <= vertices || isDue) return
    isDue = true
    // The frame is over when the next one may begin.
    requestAnimationFrame((now) => {
      watched.bodyDrawnMs = now
    })
  }
  for (const [name, countAt] of [
    ['drawElements', 1],
    ['drawArrays', 2],
  ] as const) {
    const own: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value
    if (typeof own !== 'function') throw new Error(`no ${name} to watch`)
    Object.defineProperty(prototype, name, {
      value(this: WebGL2RenderingContext, ...args: number[]): void {
        Reflect.apply(own, this, args)
        drew(args[countAt] ?? 0)
      },
    })
  }
  const lookForShell = (): void => {
    const start = document.querySelector<HTMLButtonElement>('[data-screen] button')
    if (start !== null && !start.disabled) watched.shellMs = performance.now()
    else requestAnimationFrame(lookForShell)
  }
  requestAnimationFrame(lookForShell)
}

/**
 * Times every frame's callbacks, and of them what is spent in calls of the graphics context. Nothing is really drawn: what
 * a frame allocates and costs the main thread does not hang on it, and in software a thousand frames would take minutes.
 */
export function timeFrames(): void {
  for (const name of ['drawElements', 'drawArrays'] as const) {
    Object.defineProperty(WebGL2RenderingContext.prototype, name, { value() {} })
  }
  const costs: Window['frameCosts'] = { outsideMs: [], glMs: [], glCalls: [] }
  window.frameCosts = costs
  let glMs = 0
  let glCalls = 0
  const { prototype } = WebGL2RenderingContext
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const own: unknown = descriptor.value
    if (typeof own !== 'function' || name === 'constructor') continue
    Object.defineProperty(prototype, name, {
      ...descriptor,
      value(this: WebGL2RenderingContext, ...args: unknown[]): unknown {
        const startedMs = performance.now()
        const result: unknown = Reflect.apply(own, this, args)
        glMs += performance.now() - startedMs
        glCalls += 1
        return result
      },
    })
  }
  const plain = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    plain((now) => {
      glMs = 0
      glCalls = 0
      const startedMs = performance.now()
      callback(now)
      const wholeMs = performance.now() - startedMs
      if (glCalls === 0) return
      costs.outsideMs.push(wholeMs - glMs)
      costs.glMs.push(glMs)
      costs.glCalls.push(glCalls)
    })
}
