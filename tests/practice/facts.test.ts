import { describe, expect, it } from 'vitest'
import { regions } from '#anatomy/region.ts'
import { checkRoutine } from '#massage/check-routine.ts'
import { examplePeople } from '#practice/example-people.ts'
import { factOf, facts, factsOfLesson, factsOfRule, type factTable, kindsOf, redFlagRules } from '#practice/facts.ts'
import { factsOfPlaces } from '#practice/facts-of-places.ts'
import { factsOfStart } from '#practice/facts-of-start.ts'
import { factsOfStop } from '#practice/facts-of-stop.ts'
import { factsOfTouch } from '#practice/facts-of-touch.ts'
import { mustKnow, mustKnowRules } from '#practice/must-know.ts'
import { choice, findTheMistake, isEverSafe, judge, whichMay, whichTechnique, whyKeys } from '#practice/question.ts'
import { lessonIds } from '#safety/lesson.ts'
import { ruleIds } from '#safety/rule.ts'
import { zoneStatus } from '#safety/zone.ts'

const each = facts.map((fact) => [fact.id, fact] as const)
const factNamed = (id: keyof typeof factTable) => {
  const fact = factOf(id)
  if (fact === undefined) throw new Error(`no fact is called ${id}`)
  return fact
}

describe('the facts', () => {
  it('are called by ids of their own', () => {
    const parts = [factsOfStop, factsOfStart, factsOfPlaces, factsOfTouch]
    // A table made of parts loses a fact silently when two have one name.
    expect(facts.length).toBe(parts.reduce((sum, part) => sum + Object.keys(part).length, 0))
    expect(facts.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
    expect(factOf('nobody-knows')).toBeUndefined()
  })

  it.each(each)('%s comes from rules and belongs to a lesson', (_, { rules, lesson }) => {
    expect(rules.length).toBeGreaterThan(0)
    expect(new Set(rules).size).toBe(rules.length)
    expect(rules.filter((rule) => !ruleIds.includes(rule))).toEqual([])
    expect(lessonIds).toContain(lesson)
  })

  it.each(each)('%s has two to four answers, one of which is right', (_, { question }) => {
    const options: readonly string[] = question.options
    expect(options.length).toBeGreaterThanOrEqual(2)
    expect(options.length).toBeLessThanOrEqual(4)
    expect(new Set(options).size).toBe(options.length)
    expect(options.filter((option) => option === question.right)).toHaveLength(1)
    expect(options.filter((option) => judge(question, { option }).isRight)).toEqual([question.right])
  })

  it('mix their kinds, and where the right answer stands', () => {
    const kinds = ['choice', 'case', 'is-this-safe', 'technique', 'which-place', 'place', 'find-the-mistake'] as const
    const of = (kind: (typeof kinds)[number]) => facts.filter(({ question }) => question.kind === kind)
    for (const kind of kinds) expect(of(kind).length, kind).toBeGreaterThan(1)
    const safe = of('is-this-safe').map(({ question }) => question.right)
    // Somebody who always says no must not look as if he knew.
    expect(safe.filter((right) => right !== 'no').length).toBeGreaterThanOrEqual(5)
    const first = facts.filter(({ question }) => question.options[0] === question.right)
    expect(first.length / facts.length).toBeLessThan(0.4)
    console.log(
      `facts: ${facts.length}, red flags ${facts.filter(({ isRedFlag }) => isRedFlag).length}; ` +
        kinds.map((kind) => `${of(kind).length} ${kind}`).join(', '),
    )
  })
})

describe('what a user must know', () => {
  it('says of every rule of S, Z, T and E whether it must be known, and why not', () => {
    expect(Object.keys(mustKnow)).toEqual(
      [...ruleIds]
        .filter((rule) => /^[SZTE]/.test(rule))
        .sort((a, b) => 'SZTE'.indexOf(a.charAt(0)) - 'SZTE'.indexOf(b.charAt(0)) || +a.slice(1) - +b.slice(1)),
    )
    const left = Object.values(mustKnow).flatMap((known) => (known.must ? [] : [known.because]))
    expect(left.filter((because) => !/^[A-Z].{30,}\.$/.test(because))).toEqual([])
    expect(new Set(left).size).toBe(left.length)
    expect(left.length).toBeLessThan(mustKnowRules.length / 4)
  })

  it.each(mustKnowRules)('%s has two facts at least', (rule) => {
    expect(factsOfRule(rule).length).toBeGreaterThanOrEqual(2)
  })

  it('asks something in every lesson', () => {
    expect(lessonIds.filter((lesson) => factsOfLesson(lesson).length === 0)).toEqual([])
  })

  it('keeps the emergency signs, and what a stop may mean, as red flags', () => {
    for (const rule of ['S1', 'S2', 'S3', 'E5', 'E7', 'E10', 'A3'] as const) expect(redFlagRules).toContain(rule)
    for (const { isRedFlag, rules, question } of facts) {
      expect(isRedFlag).toBe(rules.some((rule) => redFlagRules.includes(rule)))
      if (question.right === 'emergency' || question.right === 'doctor-today') expect(isRedFlag).toBe(true)
    }
    expect(factNamed('belly').isRedFlag).toBe(false)
  })
})

describe('answers that the rules give', () => {
  it('never call a place safe that the zones forbid', () => {
    for (const { id, question } of facts) {
      if (question.kind !== 'is-this-safe') continue
      const people = question.person === undefined ? Object.values(examplePeople) : [examplePeople[question.person]]
      for (const person of people) {
        const { status } = zoneStatus(question.region, person)
        expect(question.right, id).toBe({ safe: 'yes', caution: 'lightly', forbidden: 'no' }[status])
      }
    }
  })

  it('name a rule that really decides at the place', () => {
    for (const { id, rules, question } of facts) {
      if (question.kind !== 'is-this-safe' || question.right === 'yes') continue
      const { reasons } = zoneStatus(question.region, examplePeople[question.person ?? 'steady'])
      expect(reasons.filter((reason) => rules.includes(reason)).length, id).toBeGreaterThan(0)
    }
  })

  it('have a mistake that the routine check finds, by the rule that the fact is about', () => {
    for (const { id, rules, question } of facts) {
      if (question.kind !== 'find-the-mistake') continue
      const breaches = checkRoutine(question.routine)
      const at = [...question.options].indexOf(question.right)
      expect(breaches.length, id).toBeGreaterThan(0)
      expect(
        breaches.filter(({ path }) => !path.startsWith(`places[${at}]`)),
        id,
      ).toEqual([])
      expect(
        breaches.some(({ rule }) => rule !== undefined && rules.includes(rule)),
        id,
      ).toBe(true)
    }
  })

  it('are written by hand as well for the signs that matter most', () => {
    const right = (id: keyof typeof factTable) => factNamed(id).question.right
    expect(right('saddle-numb')).toBe('emergency')
    expect(right('bladder-changed')).toBe('emergency')
    expect(right('new-weak-leg')).toBe('emergency')
    expect(right('weak-after-a-stop')).toBe('emergency')
    expect(right('days-later')).toBe('emergency')
    expect(right('tingling-thumb')).toBe('stop')
    expect(right('doorbell')).toBe('pause')
    expect(right('moves-down-the-leg')).toBe('doctor')
    expect(right('swollen-calf')).toBe('doctor-today')
    expect(right('sore-next-day')).toBe('wait')
    expect(right('lower-back')).toBe('no')
    expect(right('how-hard')).toBe('up-to-3')
    expect(right('two-days-lock')).toBe('48-hours')
  })

  it('stay empty where none or several would be right, so that no fact can be made of it', () => {
    expect(whichMay('steady', ['palm', 'sole']).right).toBe('')
    expect(whichMay('steady', ['belly', 'face']).right).toBe('')
    expect(whichTechnique('forearm', 'hand', ['shaking', 'deep-tissue']).right).toBe('')
    expect(findTheMistake(0, {}).right).toBe('')
    expect(isEverSafe('left-palm').right).toBe('yes')
  })
})

describe('an answer by touch', () => {
  const shoulder = factNamed('left-shoulder').question

  it('is right on every place that the zones allow, and on no other', () => {
    for (const { id, question } of facts) {
      if (question.kind !== 'place') continue
      expect(question.rightPlaces.length, id).toBeGreaterThan(0)
      for (const { id: region } of regions) {
        expect(judge(question, { region }).isRight, `${id} ${region}`).toBe(question.rightPlaces.includes(region))
      }
    }
  })

  it('says why for every forbidden touch', () => {
    for (const { question } of facts) {
      if (question.kind !== 'place') continue
      for (const { id: region } of regions) {
        const judgement = judge(question, { region })
        const isForbidden = zoneStatus(region, examplePeople[question.person]).status === 'forbidden'
        expect(judgement.rules.length > 0).toBe(isForbidden)
        expect(whyKeys(judgement)).toHaveLength(judgement.rules.length)
        expect(question.options).toContain(judgement.option)
      }
    }
    expect(judge(shoulder, { region: undefined })).toEqual({ option: 'forbidden', isRight: false, rules: ['Z7'] })
    expect(judge(shoulder, { region: 'left-armpit' })).toEqual({ option: 'forbidden', isRight: false, rules: ['Z5'] })
    expect(judge(shoulder, { region: 'right-shoulder-top' })).toEqual({
      option: 'elsewhere',
      isRight: false,
      rules: [],
    })
  })

  it('picks from a list of places by its kind, and is no answer to anything else', () => {
    const { question } = factNamed('tight-bottom')
    expect(judge(question, { region: 'right-hip' })).toEqual({ option: 'hip', isRight: true, rules: [] })
    expect(judge(question, { region: 'sacrum' })).toEqual({ option: 'sacrum', isRight: false, rules: ['Z3'] })
    // Not among the places shown: no answer, and still a reason.
    expect(judge(question, { region: 'face' })).toEqual({ option: undefined, isRight: false, rules: ['Z7'] })
    expect(judge(question, { region: undefined })).toEqual({ option: undefined, isRight: false, rules: ['Z7'] })
    expect(judge(question, { region: 'left-palm' })).toEqual({ option: undefined, isRight: false, rules: [] })
    expect(judge(choice(['a', 'b'], 'a'), { region: 'face' })).toEqual({
      option: undefined,
      isRight: false,
      rules: [],
    })
  })
})

describe('where a fact shows on the body', () => {
  it('is at the places it asks about, and at those its rule forbids', () => {
    expect(kindsOf(factNamed('lower-back'))).toEqual(['lower-back'])
    expect(kindsOf(factNamed('calf-glides'))).toEqual(['calf'])
    expect(kindsOf(factNamed('tight-bottom'))).toEqual(['sacrum', 'hip', 'lower-back'])
    expect(kindsOf(factNamed('saddle-where'))).toEqual(['groin', 'sacrum'])
    expect(kindsOf(factNamed('doorbell'))).toEqual([])
  })

  it('leaves no kind of place out, so that the map can fill', () => {
    const shown = new Set(facts.flatMap(kindsOf))
    const missing = [...new Set(regions.map(({ kind }) => kind))].filter((kind) => !shown.has(kind))
    expect(missing).toEqual([])
  })
})
