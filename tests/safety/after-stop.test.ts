import { describe, expect, it } from 'vitest'
import { type RegionId, regions } from '#anatomy/region.ts'
import {
  afterStop,
  askAgainAtMs,
  easings,
  isStopAnswered,
  keptSymptom,
  type StopAnswers,
  type StopOutcome,
  spreads,
  stopOutcomes,
  stopSigns,
  stricterSymptom,
} from '#safety/after-stop.ts'
import { askAgainMs, clockDriftMs } from '#safety/config.ts'
import { stopSymptoms } from '#safety/history.ts'
import { questionTable } from '#safety/question-table.ts'

const calm: StopAnswers = {
  symptom: 'tingling',
  cauda: ['none'],
  weakness: 'none',
  nerves: ['none'],
  chest: 'no',
  places: ['left-palm'],
  spread: 'towards',
  easing: 'gone',
}

describe('after a stop', () => {
  it.each([
    ['E5', 'rest', {}],
    ['E5', 'rest', { symptom: 'pain', easing: 'same' }],
    ['S1', 'emergency', { cauda: ['saddle'] }],
    ['S1', 'emergency', { cauda: ['not-sure'] }],
    ['S2', 'emergency', { weakness: 'new-or-worse' }],
    ['S2', 'emergency', { weakness: 'not-sure' }],
    ['S2', 'emergency', { nerves: ['unsteady'] }],
    ['S2', 'emergency', { chest: 'yes' }],
    ['S2', 'emergency', { chest: 'not-sure' }],
    ['S2', 'rest', { weakness: 'examined-same' }],
    ['E6', 'doctor', { symptom: 'weakness' }],
    ['E6', 'emergency', { symptom: 'weakness', weakness: 'new-or-worse' }],
    ['E7', 'doctor', { spread: 'away' }],
    ['E7', 'doctor', { spread: 'not-sure' }],
    ['E5', 'doctor', { easing: 'worse' }],
    ['E5', 'doctor', { easing: 'not-sure' }],
    ['E5', 'doctor', { places: 'not-sure' }],
    ['E5', 'doctor', { places: [] }],
    ['S1', 'emergency', { places: ['sacrum'] }],
    ['S1', 'emergency', { symptom: 'numbness', places: ['left-palm', 'left-groin'] }],
    ['S1', 'emergency', { symptom: 'other', places: ['right-groin'] }],
    ['S1', 'rest', { symptom: 'pain', places: ['sacrum'] }],
    ['S1', 'rest', { symptom: 'dizziness', places: ['sacrum'] }],
    ['S1', 'rest', { places: ['lower-back'] }],
    ['S2', 'emergency', { places: ['left-calf', 'right-sole'] }],
    ['S2', 'emergency', { symptom: 'pain', places: ['left-hip', 'right-thigh'] }],
    ['S2', 'rest', { places: ['left-calf', 'left-sole'] }],
    ['S2', 'rest', { places: ['left-calf', 'right-palm'] }],
  ] satisfies readonly (readonly [string, StopOutcome, StopAnswers])[])('%s %s when %j', (_, outcome, more) => {
    expect(afterStop({ ...calm, ...more })).toBe(outcome)
  })

  it('E5 what was not answered never leads to rest', () => {
    expect(afterStop({})).toBe('doctor')
    for (const left of ['cauda', 'weakness', 'nerves', 'chest', 'places', 'spread'] as const) {
      const { [left]: _, ...rest } = calm
      expect([left, isStopAnswered(rest), afterStop(rest)]).toEqual([left, false, 'doctor'])
    }
    expect(isStopAnswered(calm)).toBe(true)
  })

  it('E5 dizziness has no place, but one that is named counts', () => {
    const { places: _, spread: __, ...placeless } = { ...calm, symptom: 'dizziness' } as const
    expect(afterStop(placeless)).toBe('rest')
    expect(afterStop({ ...placeless, spread: 'away' })).toBe('doctor')
    expect(afterStop({ ...placeless, places: ['left-calf', 'right-calf'] })).toBe('emergency')
  })

  it('E4 a symptom that nobody named makes the saddle area a red flag, as tingling does', () => {
    const { symptom: _, ...unnamed } = calm
    expect(afterStop(unnamed)).toBe('rest')
    expect(stopSigns({ ...unnamed, places: ['sacrum'] })).toEqual(['S1'])
  })

  it('E5 asks again after ten minutes, at once where the clock stands before the stop, and never later', () => {
    const atMs = Date.parse('2026-03-02T09:00:00.000Z')
    expect(askAgainAtMs(atMs, atMs)).toBe(atMs + askAgainMs)
    expect(askAgainAtMs(atMs, atMs + 3 * askAgainMs)).toBe(atMs + askAgainMs)
    expect(askAgainAtMs(atMs, atMs - clockDriftMs)).toBe(atMs + askAgainMs)
    expect(askAgainAtMs(atMs, atMs - clockDriftMs - 1)).toBe(atMs - clockDriftMs - 1)
    expect(askAgainAtMs(atMs, 0)).toBe(0)
  })

  it('E5 every combination leads to exactly one of three, and a red flag always to emergency', () => {
    let checked = 0
    for (const symptom of [...stopSymptoms, undefined])
      for (const spread of [...spreads, undefined])
        for (const easing of [...easings, undefined])
          for (const cauda of questionTable.cauda.options)
            for (const weakness of questionTable.weakness.options)
              for (const nerves of questionTable.nerves.options)
                for (const chest of questionTable.chest.options) {
                  checked += 1
                  const outcome = afterStop({
                    ...(symptom === undefined ? {} : { symptom }),
                    ...(spread === undefined ? {} : { spread }),
                    ...(easing === undefined ? {} : { easing }),
                    cauda: [cauda],
                    weakness,
                    nerves: [nerves],
                    chest,
                  })
                  if (!stopOutcomes.includes(outcome)) expect.fail(outcome)
                  const isCalm = cauda === 'none' && nerves === 'none' && chest === 'no'
                  if (!isCalm && outcome !== 'emergency') expect.fail(JSON.stringify({ cauda, nerves, chest }))
                }
    expect(checked).toBe(7 * 5 * 6 * 5 * 5 * 5 * 3)
  })

  it('E5 a more serious answer never loosens: rest, doctor, emergency', () => {
    let compared = 0
    for (const answers of everyCombination()) {
      const outcome = stopOutcomes.indexOf(afterStop(answers))
      for (const field of Object.keys(ladders) as (keyof typeof ladders)[]) {
        const ladder: readonly unknown[] = ladders[field]
        const rung = ladder.indexOf(answers[field])
        if (rung < 0 || rung === ladder.length - 1) continue
        const harsher = ladder[rung + 1]
        compared += 1
        const outcomeThen = stopOutcomes.indexOf(afterStop({ ...answers, [field]: harsher }))
        if (outcomeThen > outcome) expect.fail(JSON.stringify({ answers, field, harsher }))
      }
    }
    console.log(`after a stop: ${compared} pairs of answers compared`)
    expect(compared).toBeGreaterThan(500_000)
  })

  it('E5 marking one more place never loosens', () => {
    const ids = regions.map(({ id }) => id)
    let compared = 0
    for (const symptom of [...stopSymptoms, undefined])
      for (const spread of spreads)
        for (const one of ids)
          for (const other of ids) {
            if (one === other) continue
            const { symptom: _, ...unnamed } = calm
            const answers = (places: readonly RegionId[]): StopAnswers => ({
              ...(symptom === undefined ? unnamed : { ...unnamed, symptom }),
              spread,
              places,
            })
            compared += 1
            const before = stopOutcomes.indexOf(afterStop(answers([one])))
            if (stopOutcomes.indexOf(afterStop(answers([one, other]))) > before) expect.fail(`${one} ${other}`)
          }
    expect(compared).toBe(7 * 4 * ids.length * (ids.length - 1))
  })
})

/** Answers from the mildest to the most serious, one step at a time; `undefined` in the middle is "not answered". */
const ladders = {
  symptom: ['dizziness', 'pain', 'other', 'numbness', 'tingling', undefined, 'weakness'],
  spread: ['towards', 'same', 'away', 'not-sure'],
  easing: ['gone', 'easing', 'same', 'not-sure', 'worse'],
  cauda: [['none'], ['not-sure'], ['saddle']],
  weakness: ['none', 'examined-same', 'not-sure', 'new-or-worse'],
  nerves: [['none'], ['not-sure'], ['both-legs']],
  chest: ['no', 'not-sure', 'yes'],
  places: [['left-palm'], ['left-palm', 'left-calf'], ['left-palm', 'left-calf', 'right-shin']],
} as const satisfies { readonly [Field in keyof StopAnswers]-?: readonly unknown[] }

/** Every combination of the ladders, and of each question left unanswered. */
function* everyCombination(): Generator<StopAnswers> {
  const fields = Object.keys(ladders) as (keyof typeof ladders)[]
  const choices = fields.map((field) => {
    const ladder: readonly unknown[] = ladders[field]
    return ladder.includes(undefined) ? ladder : [...ladder, undefined]
  })
  const total = choices.reduce((product, options) => product * options.length, 1)
  for (let index = 0; index < total; index += 1) {
    let left = index
    const answers: Record<string, unknown> = {}
    for (const [at, field] of fields.entries()) {
      const options = choices[at] ?? []
      const value = options[left % options.length]
      left = Math.floor(left / options.length)
      if (value !== undefined) answers[field] = value
    }
    yield answers
  }
}

describe('two names of one stop (E6)', () => {
  it.each([
    // Weakness locks longest, then what is felt as nerves, then the unnamed, then pain and dizziness.
    [undefined, 'pain', 'pain'],
    ['weakness', 'tingling', 'weakness'],
    ['tingling', 'weakness', 'weakness'],
    ['tingling', 'numbness', 'numbness'],
    ['numbness', 'tingling', 'tingling'],
    ['numbness', 'other', 'numbness'],
    ['other', 'numbness', 'numbness'],
    ['other', 'pain', 'other'],
    ['pain', 'dizziness', 'dizziness'],
    ['dizziness', 'pain', 'pain'],
  ] as const)('%s, then %s: %s is kept', (known, reported, kept) => {
    expect(keptSymptom(known, reported)).toBe(kept)
  })
})

describe('one stop known under two names (E6)', () => {
  it.each([
    ['pain', 'tingling', 'tingling'],
    ['tingling', 'pain', 'tingling'],
    ['tingling', 'numbness', 'tingling'],
    ['numbness', 'weakness', 'weakness'],
    [undefined, 'weakness', 'weakness'],
    // Without a name it locks like tingling (E4).
    [undefined, 'tingling', 'tingling'],
    ['numbness', undefined, 'numbness'],
    [undefined, 'pain', undefined],
    ['pain', undefined, undefined],
    [undefined, 'other', undefined],
    [undefined, undefined, undefined],
  ] as const)('%s and %s is %s', (one, other, kept) => {
    expect(stricterSymptom(one, other)).toBe(kept)
  })
})
