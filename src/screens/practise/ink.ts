import type { Nearness } from '#practice/approach.ts'
import type { TracePoint } from '#practice/trace.ts'
import type { PixelOf } from '#stage/picture.ts'

/** A moment of a finger: what is scored, and how near it came to what is left alone. */
export type InkPoint = TracePoint & { readonly mm: number; readonly nearness: Nearness }
/** One finger's way, from where it came down; a point off the body breaks the line. */
export type InkWay = readonly InkPoint[]

/**
 * The ways of the fingers as lines over the picture. They are places on the body: a picture that turns or changes its
 * size shows them where they were traced.
 */
export type Ink = {
  /** Draws the newest piece of a way at once: it is on the glass with the next frame. */
  readonly draw: (way: InkWay) => void
  /** The body is elsewhere on the picture now: all is drawn again. */
  readonly show: (pixelOf: PixelOf) => void
  /** Draws all of it again in its own time, twice as fast; at once where motion is not wanted. */
  readonly replay: () => void
  /** Draws all that is there: nothing, once the ways were taken away. */
  readonly redraw: () => void
  readonly close: () => void
}

const WIDTH_PX = 7
const REPLAY_SPEED = 2

/** Lines over `canvas`, sharp at the device's own pixels. `ways`: all that was traced so far. */
export function createInk(canvas: HTMLCanvasElement, ways: () => readonly InkWay[]): Ink {
  const context = canvas.getContext('2d')
  const from = { x: 0, y: 0 }
  const to = { x: 0, y: 0 }
  let pixelOf: PixelOf = () => false
  let frame = 0

  const style = getComputedStyle(canvas)
  const colors: Readonly<Record<Nearness, string>> = {
    clear: style.getPropertyValue('--accent').trim() || '#2f6f73',
    near: style.getPropertyValue('--paint-caution').trim() || '#d7a648',
    over: style.getPropertyValue('--paint-forbidden').trim() || '#b4503e',
  }

  /** The piece of a way that ends at `index`. */
  const piece = (way: InkWay, index: number): void => {
    const end = way[index]
    if (context === null || end?.point === undefined || !pixelOf(end.point, to)) return
    const before = way[index - 1]?.point
    if (before === undefined || !pixelOf(before, from)) {
      from.x = to.x
      from.y = to.y
    }
    context.lineWidth = WIDTH_PX
    context.lineCap = 'round'
    context.strokeStyle = colors[end.nearness]
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
  }

  const drawUntil = (untilMs: number): boolean => {
    let isDone = true
    for (const way of ways()) {
      for (let index = 0; index < way.length; index += 1) {
        if ((way[index]?.atMs ?? 0) > untilMs) isDone = false
        else piece(way, index)
      }
    }
    return isDone
  }

  const still = (): void => {
    cancelAnimationFrame(frame)
    frame = 0
  }
  const redraw = (): void => {
    still()
    wipe()
    drawUntil(Number.POSITIVE_INFINITY)
  }

  takeSize()
  const resize = new ResizeObserver(() => {
    takeSize()
    redraw()
  })
  resize.observe(canvas)

  return {
    draw: (way) => piece(way, way.length - 1),
    show: (next) => {
      pixelOf = next
      // A replay goes on where the body now is.
      if (frame === 0) redraw()
    },
    redraw,
    replay: () => {
      redraw()
      const startMs = Math.min(...ways().flatMap((way) => way.slice(0, 1).map(({ atMs }) => atMs)))
      if (!Number.isFinite(startMs)) return
      if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
      let beganMs: number | undefined
      const step = (nowMs: number): void => {
        beganMs ??= nowMs
        wipe()
        frame = drawUntil(startMs + (nowMs - beganMs) * REPLAY_SPEED) ? 0 : requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
    },
    close: () => {
      still()
      resize.disconnect()
    },
  }
}
