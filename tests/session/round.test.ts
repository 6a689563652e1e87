import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { type FactId, factOf, facts } from '#practice/facts.ts'
import { afterAnswer, isDue, type Memories, ROUND_MS } from '#practice/memory.ts'
import type { Question } from '#practice/question.ts'
import { basics, factsToAsk, hasSecondTry, optionsInOrder } from '#practice/round.ts'
import {
  askedFact,
  LONGEST_QUESTION_MS,
  type RoundActor,
  type RoundEmitted,
  type RoundInput,
  roundMachine,
} from '#session/round.machine.ts'
import { feedbackOf, focusOf, paintOf, roundStateOf, shownOptions, summaryOf } from '#session/round.view.ts'
import { pick, randomFrom } from '../sweep/random.ts'

const nowMs = Date.UTC(2026, 2, 2, 9)
const DAY_MS = 86_400_000

/** A round, and all that it has sent out. */
function start(input: Partial<RoundInput> = {}) {
  const actor = createActor(roundMachine, { input: { scope: 'due', memories: {}, nowMs, seed: 7, ...input } })
  const kept: RoundEmitted[] = []
  actor.on('fact.remembered', (event) => kept.push(event))
  actor.start()
  return { actor, kept }
}

/** Memories in which these facts are the only ones that are due; all others hold. */
function onlyDue(...ids: readonly FactId[]): Memories {
  return Object.fromEntries(
    facts.map((fact) => {
      const atMs = ids.includes(fact.id) ? nowMs - 30 * DAY_MS : nowMs
      return [fact.id, afterAnswer(fact, undefined, 'known', atMs)]
    }),
  )
}

const context = (actor: RoundActor) => actor.getSnapshot().context
const state = (actor: RoundActor) => roundStateOf(actor.getSnapshot())
const asked = (actor: RoundActor) => {
  const fact = askedFact(context(actor))
  if (fact === undefined) throw new Error('nothing is asked')
  return fact
}
const rightAnswer = (question: Question) =>
  question.kind === 'place' ? { region: question.rightPlaces[0] } : { option: question.right }
const wrongOption = (question: Question) => question.options.find((option) => option !== question.right) ?? ''

function asking(id: FactId) {
  const round = start({ memories: onlyDue(id) })
  expect(asked(round.actor).id).toBe(id)
  return round
}

describe('a round', () => {
  it('asks what is due, tells it, keeps it at once, and ends calmly', () => {
    const { actor, kept } = start()
    let told = 0
    while (state(actor) === 'asking') {
      const { question, id } = asked(actor)
      actor.send({ type: 'clock.tick', deltaMs: 8_000 })
      actor.send({ type: 'round.answer', answer: rightAnswer(question) })
      expect(state(actor)).toBe('told')
      told += 1
      expect(kept).toHaveLength(told)
      expect(kept.at(-1)).toMatchObject({ id, memory: context(actor).memories[id] })
      expect(feedbackOf(context(actor), true)?.tone).toBe('right')
      actor.send({ type: 'round.next' })
    }
    expect(state(actor)).toBe('over')
    const { outcomes, memories, ids } = context(actor)
    expect(outcomes.map(({ id }) => id)).toEqual(ids)
    expect(outcomes.every(({ recall }) => recall === 'known')).toBe(true)
    expect(ids.every((id) => memories[id] !== undefined && !isDue(memories[id], context(actor).nowMs))).toBe(true)
    const { returns, asked: count } = summaryOf(context(actor))
    expect(count).toBe(ids.length)
    expect(returns.map(({ inDays }) => inDays)).toEqual(returns.map(({ inDays }) => inDays).toSorted((a, b) => a - b))
    expect(returns.flatMap(({ outcomes: them }) => them)).toHaveLength(count)
  })

  it('asks the warning signs first', () => {
    const ids = factsToAsk('due', onlyDue('how-to-breathe', 'saddle-numb', 'afterwards', 'chest-pain'), nowMs, 3)
    expect(ids.map((id) => factOf(id)?.isRedFlag)).toEqual([true, true, false, false])
  })

  it('takes three minutes at most: no question begins that would not fit', () => {
    const { actor } = start({ memories: onlyDue(...facts.slice(0, 40).map(({ id }) => id)) })
    let spentMs = 0
    while (state(actor) !== 'over') {
      actor.send({ type: 'clock.tick', deltaMs: 25_000 })
      spentMs += 25_000
      actor.send({ type: 'round.show' })
      actor.send({ type: 'round.next' })
    }
    expect(spentMs).toBeLessThanOrEqual(ROUND_MS)
    expect(context(actor).outcomes.length).toBeLessThan(context(actor).ids.length)
  })

  it('does not end because a question was put aside, but knows how late it is', () => {
    const { actor } = start()
    actor.send({ type: 'clock.tick', deltaMs: 3 * 3_600_000 })
    expect(context(actor)).toMatchObject({ spentMs: LONGEST_QUESTION_MS, nowMs: nowMs + 3 * 3_600_000 })
    actor.send({ type: 'round.show' })
    actor.send({ type: 'round.next' })
    expect(state(actor)).toBe('asking')
    for (const deltaMs of [0, -5, Number.NaN, Number.POSITIVE_INFINITY]) actor.send({ type: 'clock.tick', deltaMs })
    expect(context(actor).questionMs).toBe(0)
  })

  it('gives one more try, which counts as helped', () => {
    const { actor, kept } = asking('tingling-thumb')
    const { question } = asked(actor)
    actor.send({ type: 'round.answer', answer: { option: wrongOption(question) } })
    expect(state(actor)).toBe('asking')
    expect(feedbackOf(context(actor), false)).toMatchObject({ tone: 'again', option: wrongOption(question) })
    // The same once more is no try at all.
    actor.send({ type: 'round.answer', answer: { option: wrongOption(question) } })
    expect(context(actor).tried).toHaveLength(1)
    expect(kept).toEqual([])
    actor.send({ type: 'round.answer', answer: { option: question.right } })
    expect(context(actor).outcomes).toMatchObject([{ recall: 'helped' }])
    expect(feedbackOf(context(actor), true)?.tone).toBe('helped')
  })

  it('tells the answer after the second try, and asks again soon', () => {
    const { actor } = asking('tingling-thumb')
    const { question } = asked(actor)
    for (const option of question.options) {
      if (option !== question.right) actor.send({ type: 'round.answer', answer: { option } })
    }
    expect(state(actor)).toBe('told')
    expect(context(actor).outcomes).toMatchObject([{ recall: 'not-known' }])
    expect(shownOptions(context(actor), true).filter(({ state: shown }) => shown === 'right')).toEqual([
      { option: question.right, state: 'right' },
    ])
    expect(summaryOf(context(actor)).returns[0]?.inDays).toBe(1)
  })

  it('gives no second try where one answer would be left', () => {
    const { actor } = asking('lower-back')
    expect(hasSecondTry(asked(actor).question)).toBe(false)
    actor.send({ type: 'round.answer', answer: { option: 'yes' } })
    expect(state(actor)).toBe('told')
    expect(context(actor).outcomes).toMatchObject([{ recall: 'not-known' }])
  })

  it('tells the answer to whoever asks for it', () => {
    const { actor } = asking('doorbell')
    actor.send({ type: 'round.show' })
    expect(feedbackOf(context(actor), true)).toMatchObject({ tone: 'shown', option: 'pause' })
    expect(context(actor).outcomes).toMatchObject([{ recall: 'not-known' }])
  })

  it('always says why a touched place is left alone, and paints it so', () => {
    const { actor } = asking('early-and-far')
    expect(paintOf(context(actor), false).size).toBe(0)
    actor.send({ type: 'round.answer', answer: { region: 'left-inner-wrist' } })
    expect(feedbackOf(context(actor), false)).toMatchObject({
      tone: 'again',
      option: 'forbidden',
      region: 'left-inner-wrist',
      rules: ['Z5'],
    })
    expect([...paintOf(context(actor), false)].map(([id, { status }]) => [id, status])).toEqual([
      ['left-inner-wrist', 'forbidden'],
    ])
    // The whole body stays in sight: it is looked at once more.
    expect(focusOf(context(actor), false)).toBeUndefined()
    // A finger that bounces touches the same place twice.
    actor.send({ type: 'round.answer', answer: { region: 'left-inner-wrist' } })
    expect(state(actor)).toBe('asking')
    actor.send({ type: 'round.answer', answer: { region: 'left-palm' } })
    expect(context(actor).outcomes).toMatchObject([{ recall: 'helped' }])
    expect(focusOf(context(actor), true)).toBe('left-palm')
  })

  it('speaks of a touch beside the answers, why included, and counts it for nothing', () => {
    const { actor } = asking('safe-on-the-arm')
    actor.send({ type: 'round.answer', answer: { region: 'belly' } })
    expect(feedbackOf(context(actor), false)).toMatchObject({ tone: 'nothing', region: 'belly', rules: ['Z7'] })
    expect(context(actor).tried).toEqual([])
    actor.send({ type: 'round.answer', answer: { region: 'right-forearm' } })
    expect(context(actor).outcomes).toMatchObject([{ recall: 'known' }])
  })

  it('takes a touch on skin that belongs to no place as one that is left alone (Z7)', () => {
    const { actor } = asking('early-and-far')
    actor.send({ type: 'round.answer', answer: { region: undefined } })
    expect(feedbackOf(context(actor), false)).toMatchObject({ tone: 'again', region: undefined, rules: ['Z7'] })
  })

  it('paints nothing that would give an answer away', () => {
    for (const { id } of facts) {
      const { actor } = asking(id)
      expect(paintOf(context(actor), false).size, id).toBe(0)
      if (asked(actor).question.kind === 'which-place') expect(focusOf(context(actor), false)).toBeUndefined()
    }
  })

  it('is over at once where nothing is asked, and begins anew where somebody wants to', () => {
    const { actor } = start({ scope: 'refresh', memories: {} })
    expect(state(actor)).toBe('over')
    actor.send({ type: 'round.begin', seed: 2 })
    expect(state(actor)).toBe('asking')
    // Where nothing is due, what fades next is asked.
    expect(start({ memories: onlyDue() }).actor.getSnapshot().context.ids.length).toBeGreaterThan(0)
  })

  it('asks the basics in their order, within two minutes', () => {
    expect(start({ scope: 'basics' }).actor.getSnapshot().context.ids).toEqual(basics)
    expect(basics.length * 12_000).toBeLessThanOrEqual(120_000)
  })

  it('is the same again for the same seed, and never has the right answer always at one place', () => {
    const at = new Map<number, number>()
    for (let seed = 1; seed <= 60; seed += 1) {
      expect(factsToAsk('due', {}, nowMs, seed)).toEqual(factsToAsk('due', {}, nowMs, seed))
      for (const fact of facts.filter(({ question: { kind } }) => kind === 'choice' || kind === 'case')) {
        const order = optionsInOrder(fact, seed)
        expect(order.toSorted()).toEqual(fact.question.options.toSorted())
        const place = order.indexOf(fact.question.right)
        at.set(place, (at.get(place) ?? 0) + 1)
      }
    }
    const total = [...at.values()].reduce((sum, count) => sum + count, 0)
    for (const place of [0, 1, 2]) expect((at.get(place) ?? 0) / total).toBeCloseTo(1 / 3, 1)
  })

  it('survives whatever is sent, whenever', () => {
    const random = randomFrom(11)
    for (let play = 0; play < 60; play += 1) {
      const { actor, kept } = start({ seed: play })
      for (let step = 0; step < 80; step += 1) {
        const fact = askedFact(context(actor))
        const options = fact?.question.options ?? ['none']
        actor.send(
          pick(random, [
            { type: 'clock.tick', deltaMs: random() * 20_000 },
            { type: 'round.answer', answer: { option: pick(random, options) } },
            { type: 'round.answer', answer: { region: pick(random, ['left-palm', 'belly', 'sacrum'] as const) } },
            { type: 'round.answer', answer: { region: undefined } },
            { type: 'round.show' },
            { type: 'round.next' },
            { type: 'round.begin', seed: step },
          ] as const),
        )
        feedbackOf(context(actor), state(actor) === 'told')
      }
      for (const { id, memory } of kept) {
        expect(factOf(id)?.id).toBe(id)
        expect(memory.stabilityDays).toBeGreaterThan(0)
      }
    }
  })
})
