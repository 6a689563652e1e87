/** The part of `navigator.mediaDevices` that is used; tests bring their own. */
export type OutputSource = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener' | 'removeEventListener'>

function deviceOutputs(): OutputSource | undefined {
  return typeof navigator !== 'undefined' && 'mediaDevices' in navigator ? navigator.mediaDevices : undefined
}

/**
 * Reports that a way to hear went away, until the returned function is called. The browser only says that devices have
 * changed; a shorter list of outputs is what tells that one is gone. Where outputs are not listed, or all of them as one
 * (WebKit, and Chromium without leave for the microphone), nothing is reported: a guess would pause for a mouse plugged
 * in.
 */
export function watchHeadphones(onOut: () => void, source: OutputSource | undefined = deviceOutputs()): () => void {
  if (source === undefined) return () => undefined
  let known: number | undefined
  let isOver = false

  const count = async (): Promise<number | undefined> => {
    try {
      const devices = await source.enumerateDevices()
      return devices.filter(({ kind }) => kind === 'audiooutput').length
    } catch {
      return undefined
    }
  }

  const look = async (): Promise<void> => {
    const before = known
    const now = await count()
    if (isOver || now === undefined) return
    known = now
    if (before !== undefined && now < before) onOut()
  }

  const onChange = (): void => void look()
  source.addEventListener('devicechange', onChange)
  void look()
  return () => {
    isOver = true
    source.removeEventListener('devicechange', onChange)
  }
}
