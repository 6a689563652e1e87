/**
 * Lets the two clocks of the page be moved on by what lies before a test, a tick at a time and less than a jump (E8). Frames
 * and timers stay the browser's own; what is measured afterwards is measured in real time.
 */
export function letClocksLeap(): void {
  let leaptMs = 0
  const monotonic = performance.now.bind(performance)
  const wall = Date.now.bind(Date)
  performance.now = () => monotonic() + leaptMs
  Date.now = () => wall() + leaptMs
  const ticking = new Map<unknown, () => void>()
  const every = window.setInterval.bind(window)
  const clear = window.clearInterval.bind(window)
  Object.assign(window, {
    setInterval: (call: () => void, ms?: number) => {
      const id: unknown = every(call, ms)
      ticking.set(id, call)
      return id
    },
    clearInterval: (id?: number) => {
      ticking.delete(id)
      clear(id)
    },
  })
  const leapTo = async (...states: readonly string[]): Promise<void> => {
    const { dataset } = document.documentElement
    while (!states.includes(dataset.state ?? '')) {
      if (dataset.state === 'paused') throw new Error('the leap was taken for a jump')
      // Told at once, so that a page that is held up makes no jump of it.
      for (const call of [...ticking.values()]) call()
      leaptMs += 1_400
      for (const call of [...ticking.values()]) call()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  Object.assign(window, { leapTo })
}
