/** As much of Web Audio as the tones use, with a clock that goes on when it is told to and a record of what sounds. */
export class FakeAudio {
  state: AudioContextState = 'suspended'
  currentTime = 0
  readonly destination = new FakeNode()
  readonly oscillators: FakeOscillator[] = []
  /** Breaths: noise that goes through a band. */
  readonly noises: FakeSource[] = []
  readonly sampleRate = 1_000
  readonly gains: { readonly gain: FakeParam }[] = []
  readonly resumes: (() => void)[] = []
  suspends = 0

  createGain(): FakeNode & { gain: FakeParam } {
    const gain = Object.assign(new FakeNode(), { gain: new FakeParam() })
    this.gains.push(gain)
    return gain
  }

  createBiquadFilter(): FakeNode & { type: string; frequency: FakeParam; Q: FakeParam } {
    return Object.assign(new FakeNode(), { type: 'lowpass', frequency: new FakeParam(), Q: new FakeParam() })
  }

  createBuffer(_channels: number, length: number): { getChannelData: () => Float32Array } {
    const samples = new Float32Array(length)
    return { getChannelData: () => samples }
  }

  createBufferSource(): FakeSource & { buffer: unknown; loop: boolean } {
    const noise = Object.assign(new FakeSource(this), { buffer: undefined, loop: false })
    this.noises.push(noise)
    return noise
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
    for (const source of [...this.oscillators, ...this.noises]) {
      if (source.endS <= this.currentTime && !source.hasEnded) {
        source.hasEnded = true
        source.onended?.()
      }
    }
  }

  /** Whether anything sounds now or will: a started source that is not over, with a way to the loudspeaker. */
  isAnythingOn(): boolean {
    return [...this.oscillators, ...this.noises].some(
      (source) => source.endS > this.currentTime && source.reaches(this.destination),
    )
  }

  /** Starts of all breaths that were ever handed over, with their lengths, both in milliseconds of the audio clock. */
  breathsMs(): [number, number][] {
    return this.noises.map(({ startS, endS }) => [Math.round(startS * 1_000), Math.round((endS - startS) * 1_000)])
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
  setTargetAtTime(): void {}
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

class FakeSource extends FakeNode {
  startS = Number.POSITIVE_INFINITY
  endS = Number.NEGATIVE_INFINITY
  hasEnded = false
  onended: (() => void) | null | undefined

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

class FakeOscillator extends FakeSource {
  readonly frequency = new FakeParam()
}
