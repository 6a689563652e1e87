import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { Waiting } from '#screens/outcome/waiting.tsx'
import { lockConditionsOf, openAtMsOf } from '#session/flow.view.ts'
import { loadRest, say } from '#words/say.ts'
import { day, type FlowDriver, hour } from '../drivers/flow-driver.ts'
import { stoppedBefore } from '../drivers/flow-ways.ts'

function shown({ snapshot }: FlowDriver): string {
  return renderToStaticMarkup(<Waiting openAtMs={openAtMsOf(snapshot)} conditions={lockConditionsOf(snapshot)} />)
}

describe('a lock', () => {
  beforeAll(loadRest)

  it('says from when on, and what else has to be true', () => {
    const page = shown(stoppedBefore(hour).expectScreen('outcome'))
    expect(page).toContain('<time')
    expect(page).toContain(say('outcome.until.and'))
    expect(page).toContain(say('lock.back-to-before'))
    expect(page).toContain(say('lock.if-over-a-day'))
    expect(page).toContain(say('lock.day-after'))
    expect(page).not.toContain(say('lock.two-days'))
  })

  it('says what is missing although it is no longer time (E6)', () => {
    const app = stoppedBefore(5 * day)
      .answerAll({ 'stop-settled': 'no' })
      .expectScreen('outcome')
    expect(app.context.screening?.outcome).toBe('locked')
    const page = shown(app)
    expect(page).not.toContain('<time')
    expect(page).toContain(say('outcome.once'))
    expect(page).toContain(say('lock.back-to-before'))
  })
})
