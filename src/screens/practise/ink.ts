import type { Nearness } from '#practice/approach.ts'

type InkPoint = { readonly x: number; readonly y: number; readonly atMs: number; readonly nearness: Nearness }

/** The way of each finger as a line over the picture. */
export type Ink = {
  /** Draws at once: it is on the glass with the next frame. */
  readonly add: (finger: number, x: number, y: number, atMs: number, nearness: Nearness) => void
  readonly lift: (finger: number) => void
  readonly clear: () => void
  /** Draws all of it again in its own time, twice as fast; at once where motion is not wanted. */
  readonly replay: () => void
  readonly close: () => void
}

const WIDTH_PX = 7
const REPLAY_SPEED = 2

/** A line over `canvas`, sharp at the device's own pixels. */
export function createInk(canvas: HTMLCanvasElement): Ink {
  const context = canvas.getContext('2d')
  const ways: InkPoint[][] = []
  const open = new Map<number, InkPoint[]>()
  let frame = 0

  const style = getComputedStyle(canvas)
  const colors: Readonly<Record<Nearness, string>> = {
    clear: style.getPropertyValue('--accent').trim() || '#2f6f73',
    near: style.getPropertyValue('--paint-caution').trim() || '#d7a648',
    over: style.getPropertyValue('--paint-forbidden').trim() || '#b4503e',
  }

  const line = (from: InkPoint, to: InkPoint): void => {
    if (context === null) return
    context.lineWidth = WIDTH_PX
    context.lineCap = 'round'
    context.strokeStyle = colors[to.nearness]
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
    context.stroke()
  }

  const wipe = (): void => {
    context?.clearRect(0, 0, canvas.width, canvas.height)
  }

  const takeSize = (): void => {
    const scale = Math.min(3, window.devicePixelRatio || 1)
    canvas.width = Math.round(canvas.clientWidth * scale)
    canvas.height = Math.round(canvas.clientHeight * scale)
    context?.scale(scale, scale)
    // A picture that changed its size shows other pixels under the old way: it is kept for the score, not for the eye.
    for (const way of ways) way.length = 0
  }
  takeSize()
  const resize = new ResizeObserver(takeSize)
  resize.observe(canvas)

  const drawUntil = (untilMs: number): boolean => {
    let isDone = true
    for (const way of ways) {
      way.forEach((point, index) => {
        const before = way[index - 1]
        if (point.atMs > untilMs) isDone = false
        else if (before !== undefined) line(before, point)
      })
    }
    return isDone
  }

  const still = (): void => cancelAnimationFrame(frame)

  return {
    add: (finger, x, y, atMs, nearness) => {
      const point = { x, y, atMs, nearness }
      const way = open.get(finger)
      if (way === undefined) {
        const begun = [point]
        open.set(finger, begun)
        ways.push(begun)
        line(point, point)
        return
      }
      const before = way.at(-1)
      way.push(point)
      line(before ?? point, point)
    },
    lift: (finger) => void open.delete(finger),
    clear: () => {
      still()
      ways.length = 0
      open.clear()
      wipe()
    },
    replay: () => {
      still()
      wipe()
      const startMs = Math.min(...ways.flatMap((way) => way.slice(0, 1).map(({ atMs }) => atMs)))
      if (!Number.isFinite(startMs)) return
      if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
        drawUntil(Number.POSITIVE_INFINITY)
        return
      }
      let beganMs: number | undefined
      const step = (nowMs: number): void => {
        beganMs ??= nowMs
        wipe()
        if (!drawUntil(startMs + (nowMs - beganMs) * REPLAY_SPEED)) frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
    },
    close: () => {
      still()
      resize.disconnect()
    },
  }
}
