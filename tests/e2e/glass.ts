import type { CDPSession, Page } from '@playwright/test'

/** One finger, or the ball of a hand, on the glass. */
export type GlassPoint = {
  readonly id: number
  readonly x: number
  readonly y: number
  /** Half of what touches, in pixels. */
  readonly radius?: number
  /** 0 to 1. */
  readonly force?: number
}

/** Real touches with force and width, as the screen of a tablet sends them. */
export class Glass {
  private readonly session: CDPSession
  private points: readonly GlassPoint[] = []

  private constructor(session: CDPSession) {
    this.session = session
  }

  static async of(page: Page): Promise<Glass> {
    return new Glass(await page.context().newCDPSession(page))
  }

  /** Puts down one more finger. */
  async down(point: GlassPoint): Promise<void> {
    this.points = [...this.points, point]
    await this.send('touchStart')
  }

  /** Moves or widens a finger that is down. */
  async move(point: GlassPoint): Promise<void> {
    this.points = this.points.map((known) => (known.id === point.id ? { ...known, ...point } : known))
    await this.send('touchMove')
  }

  /**
   * Fingers come down and move in one go. Each answer of a page that draws slowly takes a frame, and with a wait for
   * each of them two fingers would lie still for half a second before the first move is even sent.
   */
  async swipe(from: readonly GlassPoint[], way: readonly GlassPoint[]): Promise<void> {
    await Promise.all([...from.map((point) => this.down(point)), ...way.map((point) => this.move(point))])
  }

  /** Lifts one finger, or all of them. */
  async up(id?: number): Promise<void> {
    this.points = id === undefined ? [] : this.points.filter((known) => known.id !== id)
    await this.send('touchEnd')
  }

  /** The device takes every finger back, as it does with a hand that it thinks was laid down by mistake. */
  async cancel(): Promise<void> {
    this.points = []
    await this.send('touchCancel')
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: this.points.map(({ id, x, y, radius = 11, force = 0.4 }) => ({
        id,
        x,
        y,
        radiusX: radius,
        radiusY: radius,
        force,
      })),
    })
  }
}
