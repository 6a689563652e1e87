import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { factOf, facts } from '#practice/facts.ts'
import { type Lesson, lessons } from '#practice/lessons.ts'
import type { Answer, Question } from '#practice/question.ts'
import { cardOf, isFinished, type LessonState, lessonMachine, offered, progressOf } from '#session/lesson.machine.ts'

const questionOf = (lesson: Lesson): Question => {
  const fact = factOf(lesson.question)
  if (fact === undefined) throw new Error(`${lesson.id} asks nothing`)
  return fact.question
}

/** Plain numbers in a row, the same for every test. */
function counting(seed = 1): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function open(lesson: Lesson) {
  const question = questionOf(lesson)
  const actor = createActor(lessonMachine, { input: { lesson, question, random: counting() } }).start()
  const driver = {
    get now() {
      return actor.getSnapshot()
    },
    next: (times = 1) => {
      for (let turn = 0; turn < times; turn += 1) actor.send({ type: 'card.next' })
      return driver
    },
    previous: () => {
      actor.send({ type: 'card.previous' })
      return driver
    },
    answer: (answer: Answer) => {
      actor.send({ type: 'question.answer', answer })
      return driver
    },
    expectIn: (state: LessonState) => {
      expect(driver.now.value).toBe(state)
      return driver
    },
    toQuestion: () => driver.next(lesson.cards.length).expectIn('asking'),
  }
  return driver
}

const wrongOptions = (question: Question) => question.options.filter((option) => option !== question.right)
const byOption = lessons.filter((lesson) => questionOf(lesson).kind !== 'place')
const first = lessons[0] as Lesson

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the lesson %s', (_, lesson) => {
  it('goes through all its cards and back', () => {
    const reader = open(lesson)
    for (const [index, card] of lesson.cards.entries()) {
      expect(cardOf(reader.now)).toBe(card)
      expect(progressOf(reader.now)).toEqual({ now: index + 1, of: lesson.cards.length + 1 })
      reader.next()
    }
    reader.expectIn('asking')
    expect(cardOf(reader.now)).toBeUndefined()
    expect(progressOf(reader.now)).toEqual({ now: lesson.cards.length + 1, of: lesson.cards.length + 1 })
    for (const card of [...lesson.cards].reverse()) {
      reader.previous()
      expect(cardOf(reader.now)).toBe(card)
    }
    expect(cardOf(reader.previous().now)).toBe(lesson.cards[0])
  })

  it('is finished by the right answer', () => {
    const question = questionOf(lesson)
    const answer: Answer = question.kind === 'place' ? { region: question.rightPlaces[0] } : { option: question.right }
    const reader = open(lesson).toQuestion()
    expect(isFinished(reader.now)).toBe(false)
    expect(isFinished(reader.answer(answer).expectIn('right').now)).toBe(true)
    expect(reader.now.context.judgement?.isRight).toBe(true)
    expect(reader.now.context.tried).toEqual([])
  })
})

describe('an answer that is not right', () => {
  it.each(byOption.map((lesson) => [lesson.id, lesson] as const))('has a second try: %s', (_, lesson) => {
    const [wrong = '', ...more] = wrongOptions(questionOf(lesson))
    const reader = open(lesson).toQuestion().answer({ option: wrong }).expectIn('wrong')
    expect(reader.now.context).toMatchObject({ tried: [wrong], judgement: { option: wrong, isRight: false } })
    expect(isFinished(reader.now)).toBe(false)
    expect(reader.answer({ option: questionOf(lesson).right }).expectIn('right').now.context.tried).toEqual([wrong])
    // Both may be wrong: then the answer is told, and that is the end of it.
    const other = open(lesson)
      .toQuestion()
      .answer({ option: wrong })
      .answer({ option: more[0] ?? wrong })
    expect(isFinished(other.expectIn('told').now)).toBe(true)
    expect(other.answer({ option: questionOf(lesson).right }).expectIn('told').now.context.tried).toHaveLength(2)
  })

  it('says which rules forbid a place that was touched', () => {
    const lesson = lessons.find((one) => questionOf(one).kind === 'place') as Lesson
    const reader = open(lesson).toQuestion().answer({ region: 'lower-back' }).expectIn('wrong')
    expect(reader.now.context.judgement).toEqual({ option: 'forbidden', isRight: false, rules: ['Z2'] })
    expect(reader.answer({ region: 'left-sole' }).expectIn('right').now.context.judgement?.rules).toEqual([])
  })

  it('counts no touch beside a question that is not about places', () => {
    const reader = open(first).toQuestion().answer({ region: 'left-palm' }).expectIn('wrong')
    expect(reader.now.context.tried).toEqual([])
  })

  it('is forgotten when the cards are looked at again', () => {
    const reader = open(first).toQuestion()
    const [wrong = ''] = wrongOptions(questionOf(first))
    reader.answer({ option: wrong }).previous().expectIn('reading')
    expect(cardOf(reader.now)).toBe(first.cards.at(-1))
    expect(reader.next().expectIn('asking').now.context).toMatchObject({ tried: [], judgement: undefined })
  })
})

describe('before the question is asked', () => {
  it('nothing is answered, and after it no card turns', () => {
    const reader = open(first)
      .answer({ option: questionOf(first).right })
      .expectIn('reading')
    reader
      .toQuestion()
      .next()
      .expectIn('asking')
      .answer({ option: questionOf(first).right })
      .next()
      .expectIn('right')
    reader.previous().expectIn('reading')
  })
})

describe('the order of the answers', () => {
  it('holds every answer once', () => {
    for (const { question } of facts) {
      expect([...offered(question, counting(7))].sort()).toEqual([...question.options].sort())
    }
  })

  it('puts every answer in every place equally often', () => {
    const question = questionOf(first)
    const random = counting(11)
    const places = new Map<string, number>()
    const rounds = 6_000
    for (let round = 0; round < rounds; round += 1) {
      for (const [place, option] of offered(question, random).entries()) {
        places.set(`${option} ${place}`, (places.get(`${option} ${place}`) ?? 0) + 1)
      }
    }
    const share = rounds / question.options.length
    expect(places.size).toBe(question.options.length ** 2)
    for (const count of places.values()) expect(Math.abs(count - share)).toBeLessThan(share * 0.1)
  })

  it('leaves those alone that have an order of their own', () => {
    for (const { question } of facts) {
      if (question.kind !== 'is-this-safe' && question.kind !== 'find-the-mistake') continue
      expect(offered(question, counting())).toBe(question.options)
    }
  })
})
