/** Body scan lines of a breathing step; they share its time evenly. */
export const scanLines = [1, 2, 3, 4, 5] as const
export type ScanLine = (typeof scanLines)[number]

/** A slow, comfortable breath (T10): shorter in than out, never held. */
export const BREATH_IN_MS = 4_000
export const BREATH_OUT_MS = 6_000

/** Whether the guide breathes in or out, `elapsedMs` after the step began. */
export function breathAt(elapsedMs: number): 'in' | 'out' {
  return elapsedMs % (BREATH_IN_MS + BREATH_OUT_MS) < BREATH_IN_MS ? 'in' : 'out'
}

/** The line of the body scan at a moment of a step; the last one where the times make no sense. Both in ms. */
export function scanLineAt(elapsedMs: number, durationMs: number): ScanLine {
  const share = durationMs > 0 ? elapsedMs / durationMs : 0
  const index = Math.min(scanLines.length - 1, Math.max(0, Math.floor(share * scanLines.length)))
  return scanLines[index] ?? 1
}
