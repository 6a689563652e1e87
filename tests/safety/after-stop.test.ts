import { describe, expect, it } from 'vitest'
import { afterStop, easings, type StopAnswers, type StopOutcome, spreads, stopOutcomes } from '#safety/after-stop.ts'
import { stopSymptoms } from '#safety/history.ts'
import { questionTable } from '#safety/question-table.ts'

const calm: StopAnswers = {
  symptom: 'tingling',
  cauda: ['none'],
  weakness: 'none',
  nerves: ['none'],
  chest: 'no',
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
  ] satisfies readonly (readonly [string, StopOutcome, StopAnswers])[])('%s %s when %j', (_, outcome, more) => {
    expect(afterStop({ ...calm, ...more })).toBe(outcome)
  })

  it('E5 what was not answered never leads to rest', () => {
    expect(afterStop({})).toBe('doctor')
    for (const left of ['cauda', 'weakness', 'nerves', 'chest'] as const) {
      const { [left]: _, ...rest } = calm
      expect(afterStop(rest)).toBe('doctor')
    }
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
})
