import { describe, expect, it } from 'vitest'
import { migrate } from '#journal/migrate.ts'
import type { SessionRecord } from '#journal/record.ts'
import { askAgainMs, stopLockMs } from '#safety/config.ts'
import type { FlowEvent } from '#session/flow.events.ts'
import { askAgainAtMsOf, isAskedAgainOf, isSessionRunningOf, openAtMsOf } from '#session/flow.view.ts'
import { calmStop, day, type FlowDriver, hour, monday, openApp, workingJournal } from '../drivers/flow-driver.ts'

const stopped = () => openApp().toSession().toMassaging().sendGuided({ type: 'session.stop' }).expectScreen('stopped')

/** What a storage gives back: nothing that JSON does not know, read as the journal reads it. */
function saved(app: FlowDriver): readonly SessionRecord[] {
  return app.records.map((record) => {
    const read = migrate(JSON.parse(JSON.stringify(record)))
    if (read.kind !== 'record') throw new Error(`a record was saved that cannot be read: ${read.kind}`)
    return read.record
  })
}

/** The page is gone and comes again, with what the storage has kept. */
function reload(app: FlowDriver, laterMs = 60_000, change = (record: SessionRecord) => record): FlowDriver {
  return openApp(app.nowMs + laterMs).load({ ...workingJournal, records: saved(app).map(change) })
}

describe('the places after a stop', () => {
  it('are red flags in the saddle area and in both legs, at once (S1, S2)', () => {
    stopped()
      .tellStop({ places: ['sacrum'] })
      .expectScreen('emergency')
    stopped()
      .tellStop({ places: ['left-calf', 'right-calf'] })
      .expectScreen('emergency')
    stopped()
      .tellStop({ ...calmStop, places: ['left-calf'] })
      .expectScreen('stopped')
  })

  it('in the saddle area are none for pain, but for what has no name yet', () => {
    const app = stopped().send({ type: 'stop.name', symptom: 'pain' })
    app.tellStop({ ...calmStop, places: ['sacrum'] }).expectScreen('stopped')
    expect(app.context.afterStop).toBe('rest')
  })

  it('lead to a doctor where nobody knows them, and to nothing while they are not answered', () => {
    stopped()
      .tellStop({ ...calmStop, places: 'not-sure' })
      .expectScreen('doctor')
    const { places: _, ...unplaced } = calmStop
    expect(stopped().tellStop(unplaced).context.afterStop).toBeUndefined()
    const dizzy = stopped().send({ type: 'stop.name', symptom: 'dizziness' })
    const { spread: __, ...shortest } = unplaced
    expect(dizzy.tellStop(shortest).context.afterStop).toBe('rest')
  })

  it('are kept without repeats, and refused where they are none', () => {
    expect(stopped().tellStop({ places: ['left-calf', 'left-calf'] }).context.stopTold.places).toEqual(['left-calf'])
    expect(stopped().tellStop({ places: [] }).context.problem).toBe('pick-one')
    expect(stopped().tellStop({ places: 'left-calf' }).context.problem).toBe('not-a-place')
    expect(stopped().tellStop({ places: ['left-calf', 7] }).context.problem).toBe('not-a-place')
    expect(stopped().tellStop({ position: 'headstand' }).context.problem).toBe('not-an-option')
  })
})

describe('ten minutes after a stop', () => {
  const resting = () => stopped().tellStop(calmStop)

  it('are waited for only once everything else is answered (E2, E5)', () => {
    const app = stopped()
    expect([askAgainAtMsOf(app.snapshot), isAskedAgainOf(app.snapshot)]).toEqual([undefined, false])
    app.send({ type: 'stop.answer', id: 'position', value: 'sitting' })
    expect(askAgainAtMsOf(app.snapshot)).toBeUndefined()
    app.tellStop(calmStop)
    expect(askAgainAtMsOf(app.snapshot)).toBe(monday + askAgainMs)
  })

  it('are over exactly then, and asked about until there is an answer', () => {
    const app = resting().wait(askAgainMs - 1)
    expect([askAgainAtMsOf(app.snapshot), isAskedAgainOf(app.snapshot)]).toEqual([app.nowMs + 1, false])
    app.wait(1)
    expect([askAgainAtMsOf(app.snapshot), isAskedAgainOf(app.snapshot)]).toEqual([undefined, true])
    app.wait(hour)
    expect(isAskedAgainOf(app.snapshot)).toBe(true)
    app.tellStop({ easing: 'easing' }).expectScreen('stopped')
    expect([askAgainAtMsOf(app.snapshot), isAskedAgainOf(app.snapshot)]).toEqual([undefined, false])
    expect(app.context.afterStop).toBe('rest')
  })

  it.each(['worse', 'not-sure'])('lead to a doctor: %s', (easing) => {
    resting().wait(askAgainMs).tellStop({ easing }).expectScreen('doctor').back().expectScreen('stopped')
  })

  it('need not be over to say that it is worse', () => {
    resting().wait(60_000).tellStop({ easing: 'worse' }).expectScreen('doctor')
  })

  it('are not waited for with a clock that was set back: it is asked at once', () => {
    const app = resting()
    app.wait(-day)
    expect([askAgainAtMsOf(app.snapshot), isAskedAgainOf(app.snapshot)]).toEqual([undefined, true])
  })

  it('are nothing to wait for in an emergency', () => {
    const app = stopped().tellStop({ chest: 'yes' }).wait(hour)
    expect([askAgainAtMsOf(app.snapshot), isAskedAgainOf(app.snapshot)]).toEqual([undefined, false])
  })

  it('are asked about after a reload too', () => {
    const app = reload(resting(), askAgainMs).expectScreen('stopped')
    expect(isAskedAgainOf(app.snapshot)).toBe(true)
    expect(askAgainAtMsOf(reload(resting(), 60_000).snapshot)).toBe(monday + askAgainMs)
  })
})

describe('a stop that is found again', () => {
  it('shows what was asked with the answers so far', () => {
    const app = stopped().tellStop({ position: 'sitting', cauda: ['none'], weakness: 'none' })
    const again = reload(app).expectScreen('stopped')
    expect(again.context.stopTold).toEqual({ position: 'sitting', cauda: ['none'], weakness: 'none' })
    expect(again.snapshot.children.guided).toBeUndefined()
    expect(isSessionRunningOf(again.snapshot)).toBe(false)
    const { cauda: _, weakness: __, ...rest } = calmStop
    again.tellStop(rest).expectScreen('stopped')
    expect(again.context.afterStop).toBe('rest')
    expect(again.records).toMatchObject([{ ending: 'stopped', stopAnswers: { ...calmStop, position: 'sitting' } }])
    expect(again.records).toHaveLength(1)
  })

  it('shows the card again that the answers had led to', () => {
    const emergency = stopped()
      .tellStop({ cauda: ['saddle'] })
      .expectScreen('emergency')
    reload(emergency).expectScreen('emergency').back().expectScreen('stopped')
    const doctor = stopped()
      .tellStop({ ...calmStop, spread: 'away' })
      .expectScreen('doctor')
    reload(doctor).expectScreen('doctor').back().expectScreen('stopped')
  })

  it('is shown whatever was pressed before the journal was read', () => {
    const records = saved(stopped())
    const app = openApp(monday + hour)
      .start()
      .expectScreen('welcome')
    app.load({ ...workingJournal, records }).expectScreen('stopped')
    const card = openApp(monday + hour).send({ type: 'open.emergency' })
    card
      .load({ ...workingJournal, records })
      .expectScreen('emergency')
      .back()
      .expectScreen('stopped')
  })

  it('leads nowhere but to its own end: no event opens a session (E3)', () => {
    const events: readonly FlowEvent[] = [
      { type: 'open.questions' },
      { type: 'open.welcome' },
      { type: 'plan.start' },
      { type: 'plan.choose', minutes: 12 },
      { type: 'question.next' },
      { type: 'question.back' },
      { type: 'unclosed.answer', ending: 'just-ended' },
      { type: 'record.kept', id: '2026-03-02T09:00:00.000Z' },
      { type: 'journal.changed', records: [] },
      { type: 'journal.loaded', journal: workingJournal },
      { type: 'record.failed', reason: 'full' },
      { type: 'back' },
    ]
    const app = reload(stopped())
    for (const first of events)
      for (const second of events) {
        app.send(first).send(second).expectScreen('stopped')
        expect(app.snapshot.children.guided).toBeUndefined()
      }
    app.send({ type: 'session.closed' }).expectScreen('welcome').start().expectScreen('outcome')
    expect(app.context.screening?.outcome).toBe('locked')
    expect(openAtMsOf(app.snapshot)).toBe(monday + stopLockMs)
  })

  it('is shown until the user has left it, also twice, and not afterwards', () => {
    const again = reload(reload(stopped()).expectScreen('stopped')).expectScreen('stopped')
    again.send({ type: 'session.closed' }).expectScreen('welcome')
    expect(again.records).toMatchObject([{ leftStopAtMs: monday + 120_000 }])
    reload(again).expectScreen('welcome')
    reload(stopped().send({ type: 'session.closed' })).expectScreen('welcome')
  })

  it('is shown only as long as its lock lasts, and with a clock that stands before it', () => {
    reload(stopped(), stopLockMs - 1).expectScreen('stopped')
    reload(stopped(), stopLockMs).expectScreen('welcome')
    reload(stopped(), -365 * day).expectScreen('stopped')
  })

  it('is not one that was only told of (E12)', () => {
    reload(stopped(), 0, (record) => ({ ...record, wasTold: true })).expectScreen('welcome')
  })

  it('takes damaged answers as not given', () => {
    const damaged = {
      position: 'headstand',
      cauda: ['none', 'saddle'],
      weakness: 7,
      nerves: [],
      chest: null,
      places: ['tail'],
      spread: 'up',
      easing: {},
      another: 'none',
    }
    const app = reload(stopped(), 0, (record) => ({ ...record, stopAnswers: damaged })).expectScreen('stopped')
    expect([app.context.stopTold, app.context.afterStop]).toEqual([{}, undefined])
    const half = reload(stopped(), 0, (record) => ({ ...record, stopAnswers: { ...calmStop, chest: 'maybe' } }))
    expect([half.context.stopTold.spread, half.context.afterStop]).toEqual(['same', undefined])
  })

  it('can still be named, and only ever stricter (E4, E6)', () => {
    const app = reload(stopped())
    app.send({ type: 'stop.name', symptom: 'pain' })
    expect(app.records).toMatchObject([{ symptom: 'pain' }])
    app.send({ type: 'stop.name', symptom: 'tingling' }).send({ type: 'stop.name', symptom: 'pain' })
    expect(app.records).toMatchObject([{ symptom: 'tingling' }])
    app
      .tellStop(calmStop)
      .expectScreen('stopped')
      .send({ type: 'stop.name', symptom: 'weakness' })
      .expectScreen('doctor')
    expect(app.records).toMatchObject([{ symptom: 'weakness' }])
  })

  it('is the latest one', () => {
    const [record] = saved(stopped())
    if (record === undefined) throw new Error('nothing was saved')
    const earlier = {
      ...record,
      id: 'earlier',
      startedAtMs: monday - day,
      endedAtMs: monday - day,
      symptom: 'pain' as const,
    }
    const app = openApp(monday + hour).load({ ...workingJournal, records: [earlier, record] })
    expect(app.expectScreen('stopped').context.record?.id).toBe(record.id)
  })
})
