import { expect, it } from 'vitest'
import { hour, openApp } from '../drivers/flow-driver.ts'

it('S8, S13 a record that is kept hours later starts no session on the answers of then', () => {
  const app = openApp().load().start().answerAll().send({ type: 'plan.start' })
  app.nowMs += 5 * hour
  app.keep().expectScreen('questions')
  expect(app.records.map(({ ending }) => ending)).toEqual(['ended'])
})

it('E12 nor does one that is kept after the clock was set back', () => {
  const app = openApp().load().start().answerAll().send({ type: 'plan.start' })
  app.nowMs -= 5 * hour
  app.keep()
  expect(app.screen).not.toBe('session')
})

const waiting = () =>
  openApp()
    .toSession()
    .wait(2 * hour)
    .expectScreen('session')

it('S8, S13 a session that waited for hands asks anew before it begins, once its answers are old', () => {
  const app = waiting().sendGuided({ type: 'session.begin' }).expectScreen('questions')
  expect(app.guidedState).toBeUndefined()
  expect(app.records.map(({ ending }) => ending)).toEqual(['ended'])
  openApp()
    .toSession()
    .wait(hour / 2)
    .sendGuided({ type: 'session.begin' })
    .expectScreen('session')
})

it('E1 what is reported there is a stop all the same', () => {
  const app = waiting().sendGuided({ type: 'symptom.report', symptom: 'tingling' }).expectScreen('stopped')
  expect(app.records).toMatchObject([{ ending: 'stopped', symptom: 'tingling' }])
})

it('with hands on the body nobody is asked anew', () => {
  openApp()
    .toSession()
    .toMassaging()
    .wait(2 * hour)
    .expectScreen('session')
})
