import { describe, expect, it } from 'vitest'
import type { RegionId } from '#anatomy/region.ts'
import { type FlowDriver, openApp } from '../drivers/flow-driver.ts'

const toPlan = (): FlowDriver => openApp().load().start().answerAll().expectScreen('plan')

/** The places that the plan on the screen works, each once. */
function worked({ context: { compiled } }: FlowDriver): readonly RegionId[] {
  if (compiled?.kind !== 'plan') throw new Error('there is no plan')
  return [...new Set(compiled.plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : [])))]
}

/** On from the page that is left open when a plan is put away. */
function onToPlan(app: FlowDriver): FlowDriver {
  const { question, answers } = app.context
  if (question === undefined) throw new Error('no page is open')
  return app.answer(question, answers[question]).answerAll()
}

describe('marks and the plan', () => {
  it('a place that is marked after the plan was made is not in the next one (Z11)', () => {
    const app = toPlan()
    expect(worked(app)).toContain('left-palm')
    app.back().expectScreen('questions')
    app.answer('sore-places', ['left-palm'])
    onToPlan(app).expectScreen('plan')
    expect(worked(app).length).toBeGreaterThan(0)
    expect(worked(app)).not.toContain('left-palm')
    // The palm's neighbours along its border rest too, and the sore hand does no work.
    expect(worked(app)).not.toContain('right-palm')
  })

  it('a numb place that is marked after the plan was made is not in the next one (Z12)', () => {
    const app = toPlan()
    expect(worked(app)).toContain('left-forearm')
    app.back().answer('tingling-now', 'old-and-stable').answer('numb-places', ['left-forearm'])
    onToPlan(app).expectScreen('plan')
    expect(worked(app)).toContain('right-forearm')
    expect(worked(app)).not.toContain('left-forearm')
  })

  it('an answer that comes while the plan is shown changes nothing behind its back', () => {
    const app = toPlan()
    const { answers, compiled } = app.context
    app.answer('sore-places', ['left-palm']).expectScreen('plan')
    expect(app.context.answers).toBe(answers)
    expect(app.context.compiled).toBe(compiled)
  })

  it('a plan that was put away cannot be started', () => {
    const app = toPlan().back().expectScreen('questions')
    app.send({ type: 'plan.start' }).expectScreen('questions')
    expect(app.records).toEqual([])
    expect(app.guidedState).toBeUndefined()
  })
})
