/** As much of Web Audio as the tones use, with a clock that goes on when it is told to and a record of what sounds. */
export class FakeAudio {
  state: AudioContextState = 'suspended'
  currentTime = 0
  readonly destination = new FakeNode()
  readonly oscillators: FakeOscillator[] = []
  readonly gains: { readonly gain: FakeParam }[] = []
  readonly resumes: (() => void)[] = []
  suspends = 0

  createGain(): FakeNode & { gain: FakeParam } {
    const gain = Object.assign(new FakeNode(), { gain: new FakeParam() })
    this.gains.push(gain)
    return gain
  }

  createBiquadFilter(): FakeNode & { type: string; frequency: FakeParam } {
    return Object.assign(new FakeNode(), { type: 'lowpass', frequency: new FakeParam() })
  }

  createOscillator(): FakeOscillator {
    const oscillator = new FakeOscillator(this)
    this.oscillators.push(oscillator)
    return oscillator
  }

  resume(): Promise<void> {
    this.state = 'running'
    return Promise.resolve()
  }

  suspend(): Promise<void> {
    this.suspends += 1
    this.state = 'suspended'
    return Promise.resolve()
  }

  pass(ms: number): void {
    this.currentTime += ms / 1_000
    for (const oscillator of this.oscillators) {
      if (oscillator.endS <= this.currentTime && !oscillator.hasEnded) {
        oscillator.hasEnded = true
        oscillator.onended?.()
      }
    }
  }

  /** Whether anything sounds now or will: a started oscillator that is not over, with a way to the loudspeaker. */
  isAnythingOn(): boolean {
    return this.oscillators.some(
      (oscillator) => oscillator.endS > this.currentTime && oscillator.reaches(this.destination),
    )
  }

  /** Starts of all fundamentals that were ever handed over, in milliseconds of the audio clock. */
  startsMs(): number[] {
    return this.oscillators
      .filter((oscillator) => oscillator.frequency.value < 320)
      .map((o) => Math.round(o.startS * 1_000))
  }
}

class FakeParam {
  value = 1
  cancelScheduledValues(): void {}
  setValueAtTime(value: number): void {
    this.value = value
  }
  linearRampToValueAtTime(): void {}
  exponentialRampToValueAtTime(): void {}
}

class FakeNode {
  readonly outputs = new Set<FakeNode>()

  connect<Target extends FakeNode>(target: Target): Target {
    this.outputs.add(target)
    return target
  }

  disconnect(): void {
    this.outputs.clear()
  }

  reaches(target: FakeNode): boolean {
    return [...this.outputs].some((output) => output === target || output.reaches(target))
  }
}

class FakeOscillator extends FakeNode {
  readonly frequency = new FakeParam()
  startS = Number.POSITIVE_INFINITY
  endS = Number.NEGATIVE_INFINITY
  hasEnded = false
  onended: (() => void) | undefined

  constructor(private readonly audio: FakeAudio) {
    super()
  }

  start(atS: number): void {
    this.startS = atS
    this.endS = Number.POSITIVE_INFINITY
  }

  stop(atS = this.audio.currentTime): void {
    this.endS = atS
  }
}
