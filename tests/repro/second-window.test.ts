import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { openJournal, type StorageHome } from '#device/storage.ts'
import { connectJournal } from '#device/storage-keeper.ts'
import { isRunningElsewhere } from '#session/flow.unclosed.ts'
import { type FlowDriver, monday, openApp } from '../drivers/flow-driver.ts'

/** A window of the app, with the one database that all windows share. */
async function openWindow(home: StorageHome, nowMs = monday): Promise<FlowDriver> {
  const app = openApp(nowMs)
  await connectJournal(app.actor, await openJournal(home))
  return app
}

const sharedHome = (): StorageHome => ({ indexedDB: new IDBFactory(), IDBKeyRange, patienceMs: 500 })
const onPlan = (app: FlowDriver) => app.start().answerAll().expectScreen('plan')
const savedIn = async (home: StorageHome) => (await (await openJournal(home)).load()).records

it('a stop in one window locks the other, although that one had read the journal before (S14)', async () => {
  const home = sharedHome()
  const one = onPlan(await openWindow(home))
  const other = onPlan(await openWindow(home, monday + 60_000))

  one.send({ type: 'plan.start' })
  await vi.waitFor(() => one.expectScreen('session'))
  one.toMassaging().sendGuided({ type: 'symptom.report', symptom: 'tingling' })
  await vi.waitFor(async () => expect(await savedIn(home)).toMatchObject([{ ending: 'stopped' }]))

  other.send({ type: 'plan.start' })
  await vi.waitFor(() => other.expectScreen('outcome'))
  expect(other.context.screening?.outcome).toBe('locked')
  expect(other.guidedState).toBeUndefined()
})

it('a session that runs in one window keeps the other from starting a second one (E11)', async () => {
  const home = sharedHome()
  const one = onPlan(await openWindow(home))
  const other = onPlan(await openWindow(home, monday + 60_000))
  one.send({ type: 'plan.start' })
  await vi.waitFor(() => one.expectScreen('session'))
  other.send({ type: 'plan.start' })
  await vi.waitFor(() => other.expectScreen('unclosed'))
  // What the first window does is its own to write: the second one does not open it again.
  one.toMassaging().sendGuided({ type: 'session.end' })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect((await savedIn(home)).map(({ ending }) => ending)).toEqual(['ended', 'ended'])
})

it('no window writes an easier ending over a stop (E3, E6)', async () => {
  const home = sharedHome()
  const one = onPlan(await openWindow(home))
  one.send({ type: 'plan.start' })
  await vi.waitFor(() => one.expectScreen('session'))
  const other = (await openWindow(home, monday + 60_000)).start().expectScreen('unclosed')

  one.toMassaging().sendGuided({ type: 'symptom.report', symptom: 'numbness' })
  await vi.waitFor(async () => expect(await savedIn(home)).toMatchObject([{ ending: 'stopped' }]))
  other.closeUnclosed('just-ended').send({ type: 'unclosed.leave' })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await savedIn(home)).toMatchObject([{ ending: 'stopped', symptom: 'numbness' }])
})

it('no window names a stop more mildly than another has (E6)', async () => {
  const home = sharedHome()
  const one = onPlan(await openWindow(home))
  one.send({ type: 'plan.start' })
  await vi.waitFor(() => one.expectScreen('session'))
  one.toMassaging().sendGuided({ type: 'session.stop' })
  await vi.waitFor(async () => expect(await savedIn(home)).toMatchObject([{ ending: 'stopped' }]))
  const other = (await openWindow(home, monday + 60_000)).expectScreen('stopped')
  other.send({ type: 'stop.name', symptom: 'weakness' })
  await vi.waitFor(async () => expect(await savedIn(home)).toMatchObject([{ symptom: 'weakness' }]))
  one.send({ type: 'stop.name', symptom: 'pain' })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await savedIn(home)).toMatchObject([{ symptom: 'weakness' }])
})

const memoryIn = async (home: StorageHome) => (await (await openJournal(home)).load()).memory
const reportWeakness = (app: FlowDriver) =>
  app.start().answerUntil('weakness').answer('weakness', 'new-or-worse').expectScreen('emergency')

it('a window that finishes its questions keeps the warning signs that another has reported (S2)', async () => {
  const home = sharedHome()
  const other = await openWindow(home, monday + 60_000)
  reportWeakness(await openWindow(home))
  await vi.waitFor(async () => expect((await memoryIn(home))?.reported).toMatchObject([{ signs: ['weakness'] }]))
  onPlan(other)
  await vi.waitFor(async () => expect(await memoryIn(home)).toMatchObject({ lastSeenMs: monday + 60_000 }))
  expect((await memoryIn(home))?.reported).toMatchObject([{ signs: ['weakness'] }])
})

it('a window that reports warning signs keeps the answers that another has been given since (E12)', async () => {
  const home = sharedHome()
  const one = await openWindow(home)
  onPlan(await openWindow(home, monday + 60_000))
  await vi.waitFor(async () => expect(await memoryIn(home)).toMatchObject({ answers: { age: 'adult' } }))
  reportWeakness(one)
  await vi.waitFor(async () => expect((await memoryIn(home))?.reported).toHaveLength(1))
  expect(await memoryIn(home)).toMatchObject({ answers: { age: 'adult' }, lastSeenMs: monday + 60_000 })
})

it('what a window goes on to report of its round is not set back by one that was opened meanwhile (S2)', async () => {
  const home = sharedHome()
  const one = reportWeakness(await openWindow(home))
  await vi.waitFor(async () => expect((await memoryIn(home))?.reported).toHaveLength(1))
  const other = await openWindow(home, monday + 60_000)
  one.back().answer('weakness', 'none').answerUntil('chest').answer('chest', 'yes').expectScreen('emergency')
  const reported = [{ signs: ['weakness', 'chest'] }]
  await vi.waitFor(async () => expect((await memoryIn(home))?.reported).toMatchObject(reported))
  onPlan(other)
  await vi.waitFor(async () => expect(await memoryIn(home)).toMatchObject({ answers: { age: 'adult' } }))
  expect((await memoryIn(home))?.reported).toMatchObject(reported)
})

it.each(['stopped', 'ended'] as const)(
  'a session that another window has taken up and that is %s there is not taken up a second time (E3, E11)',
  async (ending) => {
    const home = sharedHome()
    const crashed = onPlan(await openWindow(home))
    crashed.send({ type: 'plan.start' })
    await vi.waitFor(() => crashed.expectScreen('session'))
    crashed.toMassaging()
    const takeUp = (app: FlowDriver) =>
      app
        .send({ type: 'unclosed.checkIn', felt: 'clear' })
        .send({ type: 'unclosed.answer', ending: 'just-ended' })
        .send({ type: 'unclosed.takeUp' })
    await vi.waitFor(async () => expect(await savedIn(home)).toMatchObject([{ moment: { stepIndex: 1 } }]))
    // Both have read it before one of them goes on with it.
    const [one, other] = [
      await openWindow(home, crashed.nowMs + 60_000),
      await openWindow(home, crashed.nowMs + 60_000),
    ]
    takeUp(one).expectScreen('session')
    one.sendGuided(ending === 'ended' ? { type: 'session.end' } : { type: 'session.stop' })
    await vi.waitFor(async () => expect(await savedIn(home)).toMatchObject([{ ending }]))

    takeUp(other)
    await vi.waitFor(() => other.expectScreen('unclosed'))
    expect(other.guidedState).toBeUndefined()
    expect(isRunningElsewhere(other.context)).toBe(true)
    other.send({ type: 'elsewhere.over' })
    expect(other.context.isOverElsewhere).toBe(true)
    // Nothing of what the first one did is lost.
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await savedIn(home)).toMatchObject([{ ending }])
  },
)
