import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { Plan } from '#massage/plan.ts'
import { SessionLayout } from '#screens/session/session-layout.tsx'
import { viewSession } from '#screens/session/session-view.ts'
import { type GuidedState, symptoms } from '#session/guided.events.ts'
import { guidedMachine } from '#session/guided.machine.ts'
import { stateOf } from '#session/guided.view.ts'
import { loadRest, say } from '#words/say.ts'
import { referencePlan } from './reference-plan.ts'

const nothing = () => undefined
const intents = {
  onBegin: nothing,
  onPause: nothing,
  onResume: nothing,
  onSkip: nothing,
  onComfort: nothing,
  onEnd: nothing,
  onClear: nothing,
  onSymptom: nothing,
}

/** Plays the whole reference session; the first moment of every state, with what it looks like. */
function everyFace(plan: Plan = referencePlan): ReadonlyMap<GuidedState, readonly string[]> {
  const faces = new Map<GuidedState, string[]>()
  const actor = createActor(guidedMachine, { input: { plan } }).start()
  let last = ''
  const look = () => {
    const snapshot = actor.getSnapshot()
    const moment = `${stateOf(snapshot)} ${snapshot.context.stepIndex}`
    if (moment === last) return
    last = moment
    const view = viewSession(snapshot)
    if (view === undefined) return
    const page = (
      <SessionLayout
        view={view}
        body={null}
        intents={intents}
        onStop={nothing}
        onStrayKey={nothing}
        onRestingHand={nothing}
      />
    )
    const state = stateOf(snapshot)
    faces.set(state, [...(faces.get(state) ?? []), renderToStaticMarkup(page)])
  }
  look()
  actor.send({ type: 'session.begin' })
  for (let seconds = 0; seconds < plan.totalMs / 1_000 + 60; seconds += 1) {
    look()
    if (stateOf(actor.getSnapshot()) === 'checkingIn') actor.send({ type: 'checkIn.clear' })
    actor.send({ type: 'clock.tick', deltaMs: 1_000 })
    if (seconds === 60) {
      actor.send({ type: 'session.pause', reason: 'page-hidden' })
      look()
      actor.send({ type: 'session.resume' })
    }
  }
  return faces
}

describe('every face of a session', () => {
  let faces: ReadonlyMap<GuidedState, readonly string[]> = new Map()
  beforeAll(async () => {
    await loadRest()
    faces = everyFace(referencePlan)
  })

  it('shows all eight states', () => {
    expect([...faces.keys()].toSorted()).toEqual([
      'breathing',
      'checkingIn',
      'introducing',
      'massaging',
      'moving',
      'paused',
      'readiness',
      'resting',
    ])
  })

  it('has the stop edge with its exact words, one heading and "End here" or its like, in every one', () => {
    for (const page of [...faces.values()].flat()) {
      expect(page).toContain('<span>Stop: tingling, numbness, pain</span>')
      expect(page.match(/<h1/g)).toHaveLength(1)
      expect(page).toMatch(/End here|Not now/)
    }
  })

  it('keeps one place for news, empty until something changes', () => {
    for (const page of [...faces.values()].flat()) {
      expect(page.match(/<p class="visually-hidden" role="status" data-testid="panel-news"><\/p>/g)).toHaveLength(1)
    }
  })

  it('says words, never the names of words', () => {
    for (const page of [...faces.values()].flat()) {
      expect(page.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(session|region|place|technique|pressure|note|move)\.[a-z]/)
    }
  })

  it('asks the check-in with a clear no and every symptom', () => {
    const page = faces.get('checkingIn')?.[0] ?? ''
    expect(page).toContain(say('session.checkIn.clear'))
    for (const symptom of symptoms) expect(page).toContain(`data-symptom="${symptom}"`)
  })

  it('names the position and the hand that works before each place (T3, Z14)', () => {
    const pages = faces.get('introducing') ?? []
    const palm = pages[0] ?? ''
    expect(palm).toContain('Left palm')
    expect(palm).toContain(say('session.at.chair'))
    expect(palm).toContain('Your right hand works')
    const sole = pages.find((page) => page.includes('Left sole')) ?? ''
    expect(sole).toContain(say('session.at.chair'))
    expect(sole).not.toMatch(/Your (left|right) hand works/)
  })

  it('says that only the outer half is worked, before and while it is (Z9)', () => {
    const shoulder = (state: GuidedState, seen: ReadonlyMap<GuidedState, readonly string[]>) =>
      (seen.get(state) ?? []).filter((page) => page.includes('Top of the left shoulder</h1>')).join()
    const steps = referencePlan.steps.map((step) =>
      step.kind === 'massage' && step.region.endsWith('shoulder-top') ? { ...step, isOuterHalfOnly: true } : step,
    )
    const careful = everyFace({ ...referencePlan, steps })
    for (const state of ['introducing', 'massaging'] as const) {
      expect(shoulder(state, careful)).toContain(say('limit.outer-half'))
      expect(shoulder(state, faces)).not.toContain(say('limit.outer-half'))
    }
  })

  it('says how normal and warning feel before the first place, and only there (T12)', () => {
    const said = (faces.get('introducing') ?? []).map((page) => page.includes(say('session.introducing.warning.how')))
    expect(said[0]).toBe(true)
    expect(said.at(-1)).toBe(false)
  })
})
