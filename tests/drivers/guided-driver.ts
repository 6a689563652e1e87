import { expect } from 'vitest'
import { createActor } from 'xstate'
import type { Plan } from '#massage/plan.ts'
import type { GuidedContext, GuidedEvent, GuidedState, PauseReason, Symptom } from '#session/guided.events.ts'
import { type GuidedActor, type GuidedSnapshot, guidedMachine } from '#session/guided.machine.ts'
import { stateOf } from '#session/guided.view.ts'

/** Drives one guided session the way a person and a clock would; every step returns the driver. */
export class GuidedDriver {
  readonly actor: GuidedActor

  constructor(plan: Plan) {
    this.actor = createActor(guidedMachine, { input: { plan } })
    this.actor.start()
  }

  get snapshot(): GuidedSnapshot {
    return this.actor.getSnapshot()
  }

  get context(): GuidedContext {
    return this.snapshot.context
  }

  get state(): GuidedState {
    return stateOf(this.snapshot)
  }

  send(event: GuidedEvent): this {
    this.actor.send(event)
    return this
  }

  ready(): this {
    return this.send({ type: 'session.begin' })
  }

  /** Lets time pass, in ticks of the device clock's size unless told otherwise. */
  tick(totalMs: number, deltaMs = 250): this {
    for (let leftMs = totalMs; leftMs > 0; leftMs -= deltaMs) {
      this.send({ type: 'clock.tick', deltaMs: Math.min(deltaMs, leftMs) })
    }
    return this
  }

  /** Lets time pass and answers every check-in after it has waited so long. */
  tickAnswering(totalMs: number, answerAfterMs = 1_000, deltaMs = 250): this {
    for (let leftMs = totalMs; leftMs > 0; leftMs -= deltaMs) {
      this.tick(Math.min(deltaMs, leftMs), deltaMs)
      if (this.state === 'checkingIn' && this.context.unansweredMs >= answerAfterMs) this.clear()
    }
    return this
  }

  /** Lets time pass, answering check-ins, until a state is reached. */
  until(state: GuidedState, answerAfterMs = 1_000): this {
    for (let passedMs = 0; this.state !== state; passedMs += 250) {
      if (passedMs > 2 * this.context.plan.totalMs) throw new Error(`never came to ${state}: still ${this.state}`)
      this.tickAnswering(250, answerAfterMs)
    }
    return this
  }

  clear(): this {
    return this.send({ type: 'checkIn.clear' })
  }

  skip(): this {
    return this.send({ type: 'place.skip' })
  }

  pause(reason: PauseReason = 'asked'): this {
    return this.send({ type: 'session.pause', reason })
  }

  resume(): this {
    return this.send({ type: 'session.resume' })
  }

  stop(): this {
    return this.send({ type: 'session.stop' })
  }

  end(): this {
    return this.send({ type: 'session.end' })
  }

  report(symptom: Symptom): this {
    return this.send({ type: 'symptom.report', symptom })
  }

  name(symptom: Symptom): this {
    return this.send({ type: 'symptom.name', symptom })
  }

  expectIn(state: GuidedState): this {
    expect(this.state).toBe(state)
    return this
  }
}

/** A session of a plan, in readiness. */
export function begin(plan: Plan): GuidedDriver {
  return new GuidedDriver(plan)
}
