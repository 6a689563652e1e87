/** What sounded, and when; times in ms of the page's own clock, which no test has replaced. */
export type Heard = {
  /** Notes as they were handed to the audio clock: pitch in Hz, and when each begins. */
  readonly notes: { readonly hz: number; readonly atMs: number; isTakenBack?: boolean }[]
  readonly states: { readonly state: string; readonly atMs: number }[]
  /** The last moment at which the loudspeaker sounded, and the press; undefined before the first. */
  loudUntilMs: number | undefined
  pressedMs: number | undefined
  /** How long the press took to reach the page: the browser's own part. */
  pressLateMs: number
  /** How long after the page heard of it the graph gave its last sound: without what the device had in its buffer. */
  graphSilentAfterMs: number | undefined
  framesToStopped: number
  stoppedMs: number | undefined
}

/**
 * Listens at the end of every audio graph and notes what the page does; before its first script. The probe is a worklet
 * beside the loudspeaker: it hears what the speaker gets, block by block, whatever the page believes.
 */
export function listenAtTheEnd(): void {
  /** −80 dBFS: below this nobody hears a tone beside their own breath. */
  const FAINT = 1e-4
  const now = performance.now.bind(performance)
  const frame = requestAnimationFrame.bind(window)
  // The clock of the tests replaces the time of an event as well.
  const stamp = Reflect.get(Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp') ?? {}, 'get') as
    | ((this: Event) => number)
    | undefined
  const channel = (call: () => void): void => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = call
    port2.postMessage(undefined)
  }
  const heard: Heard = {
    notes: [],
    states: [],
    loudUntilMs: undefined,
    pressedMs: undefined,
    pressLateMs: 0,
    graphSilentAfterMs: undefined,
    framesToStopped: 0,
    stoppedMs: undefined,
  }
  Object.assign(window, { heard })

  /** When a moment of an audio clock is heard, on the page's clock. */
  const heardAtMs = (audio: BaseAudioContext, atS: number): number => {
    const { contextTime = 0, performanceTime = 0 } = (audio as AudioContext).getOutputTimestamp()
    return performanceTime + (atS - contextTime) * 1_000
  }

  const probeCode = `registerProcessor('probe', class extends AudioWorkletProcessor {
    process([input]) {
      for (const samples of input) for (const sample of samples)
        if (Math.abs(sample) > ${FAINT}) { this.port.postMessage(currentTime); return true }
      return true
    }
  })`
  /** Where each audio clock stood when the page heard of the press, s. */
  const pressOf = new WeakMap<BaseAudioContext, number>()
  const audios = new Set<BaseAudioContext>()
  const probes = new WeakMap<BaseAudioContext, Promise<AudioNode>>()
  const probeOf = (audio: BaseAudioContext): Promise<AudioNode> => {
    audios.add(audio)
    const known = probes.get(audio)
    if (known !== undefined) return known
    const url = URL.createObjectURL(new Blob([probeCode], { type: 'text/javascript' }))
    const made = audio.audioWorklet.addModule(url).then(() => {
      const probe = new AudioWorkletNode(audio, 'probe')
      probe.port.onmessage = ({ data }: MessageEvent<number>) => {
        heard.loudUntilMs = Math.max(heard.loudUntilMs ?? 0, heardAtMs(audio, data))
        const press = pressOf.get(audio)
        if (press !== undefined) heard.graphSilentAfterMs = Math.max(0, (data - press) * 1_000)
      }
      plainConnect.call(probe, audio.destination)
      return probe
    })
    probes.set(audio, made)
    return made
  }
  const plainConnect = Reflect.get(AudioNode.prototype, 'connect') as (this: AudioNode, to: AudioNode) => AudioNode
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
    if (to instanceof AudioDestinationNode) void probeOf(this.context).then((probe) => plainConnect.call(this, probe))
    return plainConnect.call(this, to)
  } as typeof AudioNode.prototype.connect

  const oscillators: object = OscillatorNode.prototype
  const plainStart = Reflect.get(oscillators, 'start') as (this: OscillatorNode, atS: number) => void
  const begun = new WeakMap<object, { readonly note: Heard['notes'][number]; readonly atS: number }>()
  OscillatorNode.prototype.start = function (atS = 0) {
    const note = {
      hz: this.frequency.value,
      atMs: heardAtMs(this.context, Math.max(atS, this.context.currentTime)),
    }
    heard.notes.push(note)
    begun.set(this, { note, atS })
    plainStart.call(this, atS)
  }
  const sources: object = AudioScheduledSourceNode.prototype
  const plainStop = Reflect.get(sources, 'stop') as (this: AudioScheduledSourceNode, atS: number) => void
  AudioScheduledSourceNode.prototype.stop = function (atS = 0) {
    const known = begun.get(this)
    // Ended before it began: never heard.
    if (known !== undefined && Math.max(atS, this.context.currentTime) < known.atS) known.note.isTakenBack = true
    plainStop.call(this, atS)
  }

  const press = (event: Event): void => {
    const armed = (window as unknown as { isArmed?: boolean }).isArmed === true
    if (!armed || heard.pressedMs !== undefined) return
    heard.pressedMs = Number(stamp?.call(event))
    heard.pressLateMs = now() - heard.pressedMs
    for (const audio of audios) pressOf.set(audio, audio.currentTime)
    heard.graphSilentAfterMs = 0
    const look = (): void => {
      heard.framesToStopped += 1
      const isStopped =
        document.documentElement.dataset.screen === 'stopped' && document.querySelector('main h1') !== null
      if (!isStopped) frame(look)
      // A task after the frame that began here: it has been painted.
      else
        channel(() => {
          heard.stoppedMs = now()
        })
    }
    frame(look)
  }
  addEventListener('pointerdown', press, { capture: true })

  new MutationObserver(() => {
    const { state = '' } = document.documentElement.dataset
    if (heard.states.at(-1)?.state !== state) heard.states.push({ state, atMs: now() })
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-state'] })
}
