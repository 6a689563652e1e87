import { describe, expect, it } from 'vitest'
import { FRAME_SAMPLES } from '#device/listening/config.ts'
import { createEar } from '#device/listening/ear.ts'
import type { VoiceModel } from '#device/listening/voice-model.ts'

/** A model that says what it is told to, and counts. */
function toldModel(probability = 0.9) {
  const asked: number[] = []
  let starts = 0
  const model: VoiceModel = {
    probability: (_, gain) => {
      asked.push(gain)
      return Promise.resolve(probability)
    },
    start: () => {
      starts += 1
    },
  }
  return { model, asked, starts: () => starts }
}

const silence = new Float32Array(FRAME_SAMPLES)
const noise = new Float32Array(FRAME_SAMPLES).map((_, index) => (index % 2 === 0 ? 0.3 : -0.3))

async function hearAll(ear: ReturnType<typeof createEar>, frame: Float32Array, count: number) {
  const heard: unknown[] = []
  for (let index = 0; index < count; index += 1) heard.push(await ear.hear(frame))
  return heard.filter((one) => one !== undefined)
}

describe('the ear', () => {
  it('hears nothing until it listens, and the model rests meanwhile', async () => {
    const { model, asked } = toldModel()
    const ear = createEar(model)
    expect(await hearAll(ear, silence, 20)).toEqual([])
    expect(asked).toEqual([])
  })

  it('says a voice once, until listening begins anew', async () => {
    const told = toldModel()
    const ear = createEar(told.model)
    ear.setListening(true)
    ear.setListening(true)
    expect(await hearAll(ear, silence, 20)).toEqual(['voice'])
    ear.setListening(false)
    ear.setListening(true)
    expect(await hearAll(ear, silence, 20)).toEqual(['voice'])
    expect(told.starts()).toBe(2)
    expect(told.asked).toHaveLength(6)
  })

  it('knows a loud sound by what hands that work sound like, and by nothing else', async () => {
    const ear = createEar(toldModel(0).model)
    ear.setListening(true)
    await hearAll(ear, silence, 100)
    expect(await hearAll(ear, noise, 10)).toEqual([])
    ear.setWorking(true)
    await hearAll(ear, silence, 100)
    ear.setWorking(false)
    expect(await hearAll(ear, noise, 3)).toEqual(['loud'])
  })

  it('asks the model without gain while the app speaks', async () => {
    const { model, asked } = toldModel(0)
    const ear = createEar(model)
    ear.setListening(true)
    await ear.hear(silence)
    ear.setSpeaking(true)
    await ear.hear(silence)
    expect(asked).toEqual([10, 1])
  })

  it('that is turned off while a frame is judged says nothing of it', async () => {
    const { model } = toldModel()
    const ear = createEar(model)
    ear.setListening(true)
    await hearAll(ear, silence, 2)
    const last = ear.hear(silence)
    ear.setListening(false)
    expect(await last).toBeUndefined()
  })
})
