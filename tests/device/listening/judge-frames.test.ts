import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FRAME_SAMPLES } from '#device/listening/config.ts'
import type { Ear } from '#device/listening/ear.ts'
import { createFramer } from '#device/listening/frames.ts'
import { type FrameSource, judgeFrames } from '#device/listening/judge-frames.ts'
import type { FromWorker } from '#device/listening/messages.ts'

/** A frame of next to nothing. */
const frame = () => new Float32Array(FRAME_SAMPLES).fill(1e-5, 500)

function judged(hear: Ear['hear']) {
  const told: FromWorker[] = []
  const back: Float32Array[] = []
  const source: FrameSource = { onFrame: () => undefined, giveBack: (one) => back.push(one) }
  const ear: Ear = { hear, setListening: () => undefined, setWorking: () => undefined, setSpeaking: () => undefined }
  judgeFrames(source, ear, (message) => told.push(message))
  const send = async (count: number, made = frame) => {
    for (let index = 0; index < count; index += 1) {
      source.onFrame(made())
      await vi.advanceTimersByTimeAsync(0)
    }
  }
  return { told, back, source, send }
}

describe('frames', () => {
  it('are cut to 512 samples, and their memory is used again', () => {
    const sent: Float32Array<ArrayBuffer>[] = []
    const framer = createFramer((one) => sent.push(one))
    const part = Float32Array.from({ length: 128 }, (_, index) => index)
    for (let count = 0; count < 12; count += 1) framer.add(part)
    expect(sent.map(({ length }) => length)).toEqual([512, 512, 512])
    expect([sent[1]?.[0], sent[1]?.[127], sent[1]?.[128]]).toEqual([0, 127, 0])
    if (sent[0] !== undefined) framer.giveBack(sent[0])
    framer.giveBack(new Float32Array(3))
    for (let count = 0; count < 8; count += 1) framer.add(part)
    expect(sent[4]).toBe(sent[0])
  })
})

describe('judging frames', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('tells at the first frame and twice a second that all is well, and gives every frame back', async () => {
    const { told, back, send } = judged(() => Promise.resolve(undefined))
    await send(1)
    expect(told).toEqual([{ type: 'beat' }])
    await send(31)
    expect(told).toEqual([{ type: 'beat' }, { type: 'beat' }])
    await send(1)
    expect(told).toHaveLength(3)
    expect(back).toHaveLength(33)
  })

  it('tells what is heard', async () => {
    let count = 0
    const { told, send } = judged(() => {
      count += 1
      return Promise.resolve(count === 3 ? 'voice' : undefined)
    })
    await send(5)
    expect(told).toContainEqual({ type: 'heard', what: 'voice' })
  })

  it('is lost when frames stay away, from the start or later, and says so once', async () => {
    const early = judged(() => Promise.resolve(undefined))
    await vi.advanceTimersByTimeAsync(1_999)
    expect(early.told).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(early.told).toEqual([{ type: 'lost', why: 'no frames came' }])
    await early.send(20)
    expect(early.told).toHaveLength(1)

    const late = judged(() => Promise.resolve(undefined))
    await late.send(17)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(late.told).toEqual([{ type: 'beat' }, { type: 'beat' }, { type: 'lost', why: 'no frames came' }])
  })

  it('is lost when frames come faster than they are judged', async () => {
    const { told, send } = judged(() => new Promise(() => undefined))
    await send(32)
    expect(told).toEqual([])
    await send(1)
    expect(told).toEqual([{ type: 'lost', why: 'frames come faster than they are judged' }])
  })

  it('is lost when the microphone gives nothing but zeros for ten seconds', async () => {
    const { told, send } = judged(() => Promise.resolve(undefined))
    const zeros = () => new Float32Array(FRAME_SAMPLES)
    await send(312, zeros)
    await send(1)
    await send(312, zeros)
    expect(told.filter(({ type }) => type === 'lost')).toEqual([])
    await send(1, zeros)
    expect(told.at(-1)).toEqual({ type: 'lost', why: 'the microphone gives nothing' })
  })

  it('is lost when the model breaks', async () => {
    const { told, send } = judged(() => Promise.reject(new Error('broken')))
    await send(1)
    expect(told).toEqual([{ type: 'lost', why: 'Error: broken' }])
  })
})
