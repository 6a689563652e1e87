import type { screenNames } from '#session/flow.events.ts'
import { finishedRecord, openRecord } from '../journal/fixtures.ts'
import { day, type FlowDriver, hour, monday, openApp } from './flow-driver.ts'

/** A way to every screen, for what has to hold on each of them. */
export const waysTo: Readonly<Record<(typeof screenNames)[number], () => FlowDriver>> = {
  welcome: () => openApp().load(),
  questions: () => openApp().load().start(),
  outcome: () => openApp().load().start().answerAll({ 'pain-now': 8 }),
  unclosed: () =>
    openApp()
      .load({ records: [openRecord] })
      .start(),
  'day-after': () => followedUp({ 'follow-up': 'better' }),
  body: () => openApp().load().send({ type: 'open.body' }),
  plan: () => openApp().load().start().answerAll(),
  session: () => openApp().toSession(),
  stopped: () => openApp().toSession().toMassaging().sendGuided({ type: 'session.stop' }),
  finished: () => openApp().toSession().toAftercare(),
  emergency: () => openApp().load().send({ type: 'open.emergency' }),
  doctor: () => openApp().load().send({ type: 'open.doctor' }),
  breathe: () => openApp().load().send({ type: 'open.breathe' }),
  'ask-doctor': () => openApp().load().send({ type: 'open.ask-doctor' }),
  professional: () => openApp().load().send({ type: 'open.professional' }),
  learn: () => openApp().load().send({ type: 'open.learn' }),
  lessons: () => openApp().load().send({ type: 'open.lessons' }),
  lesson: () => openApp().load().send({ type: 'open.lesson', lesson: 'stages' }),
  practise: () => openApp().load().send({ type: 'open.practise' }),
  round: () => openApp().load().send({ type: 'open.learn' }).send({ type: 'open.round', scope: 'due' }),
  progress: () => openApp().load().send({ type: 'open.progress' }),
  accessibility: () => openApp().load().send({ type: 'open.accessibility' }),
  'your-data': () => openApp().load().send({ type: 'open.your-data' }),
  history: () => openApp().load().send({ type: 'open.history' }),
  summary: () => openApp().load().send({ type: 'open.history' }).send({ type: 'open.summary' }),
}

/** Somebody whose last session was stopped for tingling, so long before Monday, and who begins anew. */
export function stoppedBefore(ms: number): FlowDriver {
  const startedAtMs = monday - ms
  const stop = {
    ...finishedRecord,
    startedAtMs,
    endedAtMs: startedAtMs,
    ending: 'stopped',
    symptom: 'tingling',
    leftStopAtMs: startedAtMs,
  } as const
  return openApp()
    .load({ records: [stop] })
    .start()
}

/** The day after a session, its few questions answered. */
export function followedUp(over: Parameters<FlowDriver['answerAll']>[0], records = [finishedRecord]): FlowDriver {
  return openApp(monday + day + hour)
    .load({ records })
    .send({ type: 'open.follow-up' })
    .expectScreen('questions')
    .answerAll(over)
}
