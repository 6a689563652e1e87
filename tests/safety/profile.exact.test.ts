import { describe, expect, it } from 'vitest'
import { massageKinds, type RegionId, regions } from '#anatomy/region.ts'
import { limbIds } from '#anatomy/side.ts'
import { type Answers, noAnswers } from '#safety/answers.ts'
import { chronicAfterDays, healingAfterDays, stopLockMs } from '#safety/config.ts'
import { emptyHistory, type History } from '#safety/history.ts'
import { neighboursOf } from '#safety/neighbours.ts'
import { type Position, type Profile, positions } from '#safety/profile.ts'
import type { QuestionId } from '#safety/question-table.ts'
import {
  askedQuestions,
  followUpQuestions,
  lastingQuestions,
  liftables,
  neededQuestions,
  questionOf,
  shownOptions,
  startingAnswers,
} from '#safety/questions.ts'
import { canReach, positionsFor, type ReachTool } from '#safety/reach.ts'
import { profileOf, type Reason, screen, verdictSoFar } from '#safety/screening.ts'
import { canWork, strictestProfile, zoneStatus } from '#safety/zone.ts'
import {
  daysAgo,
  freestProfile,
  historyOf,
  nowMs,
  sessionEnded,
  sessionWithoutFollowUp,
  wellAnswers,
} from './fixtures.ts'

const profileWith = (more: Partial<Answers>, history: History = emptyHistory) =>
  profileOf({ ...wellAnswers, ...more }, history, nowMs)

describe('the profile of today', () => {
  it('is, of somebody who is well, exactly this', () => {
    expect(profileOf(wellAnswers, emptyHistory, nowMs)).toEqual({
      stage: 'healing',
      discLevels: ['lumbar'],
      symptomLimbs: [],
      weakLimbs: [],
      sorePlaces: [],
      numbPlaces: [],
      hasClotRisk: false,
      hasLotionAllergy: false,
      pain10: 2,
      comfortablePositions: ['chair', 'standing', 'half-lying'],
      restingHands: [],
      sessionsDone: 0,
      workedRegions: [],
    })
  })

  it('is the strictest there is when nothing was answered', () => {
    expect(profileOf(noAnswers, emptyHistory, nowMs)).toMatchObject({
      stage: 'acute',
      discLevels: 'unknown',
      symptomLimbs: limbIds,
      weakLimbs: limbIds,
      hasClotRisk: true,
      hasLotionAllergy: true,
      pain10: 10,
      restingHands: ['left', 'right'],
    })
    expect(profileOf(noAnswers, emptyHistory, nowMs).numbPlaces).toHaveLength(26)
    expect(strictestProfile).toMatchObject({ hasClotRisk: true, hasLotionAllergy: true, pain10: 10, stage: 'acute' })
  })

  it.each<[string, Partial<Answers>, Partial<Profile>]>([
    [
      'Z12 numb places',
      { 'tingling-now': 'old-and-stable', 'numb-places': ['left-sole'] },
      { numbPlaces: ['left-sole'] },
    ],
    ['Z12 numb places of before, nothing now', { 'numb-places': ['left-sole'] }, { numbPlaces: [] }],
    ['S12 an allergy', { 'lotion-allergy': 'yes' }, { hasLotionAllergy: true }],
    ['S12 perhaps an allergy', { 'lotion-allergy': 'not-sure' }, { hasLotionAllergy: true }],
    ['S7 a clot once', { 'clot-ever': 'yes' }, { hasClotRisk: true }],
    ['S7 a long rest', { 'long-rest': 'yes' }, { hasClotRisk: true }],
    ['Z9 no level named', { 'disc-levels': ['not-named'] }, { discLevels: 'unknown' }],
    ['Z9 two levels', { 'disc-levels': ['lumbar', 'cervical'] }, { discLevels: ['cervical', 'lumbar'] }],
    ['S2 a weak limb', { weakness: 'examined-same', 'weak-limbs': ['left-arm'] }, { weakLimbs: ['left-arm'] }],
    ['S2 weak, not sure where', { weakness: 'examined-same', 'weak-limbs': 'not-sure' }, { weakLimbs: limbIds }],
    ['S2 weak of before, none now', { weakness: 'none', 'weak-limbs': ['left-arm'] }, { weakLimbs: [] }],
    ['S2 new weakness', { weakness: 'new-or-worse', 'weak-limbs': ['left-arm'] }, { weakLimbs: limbIds }],
    ['Z14 the left hand', { 'resting-hands': 'left' }, { restingHands: ['left'] }],
    ['Z14 the right hand', { 'resting-hands': 'right' }, { restingHands: ['right'] }],
    ['Z14 both hands', { 'resting-hands': 'both' }, { restingHands: ['left', 'right'] }],
    ['Z14 not sure', { 'resting-hands': 'not-sure' }, { restingHands: ['left', 'right'] }],
    ['T2 no position', { positions: ['none'] }, { comfortablePositions: [] }],
    ['S11 pain unknown', { 'pain-now': 'not-sure' }, { pain10: 10 }],
  ])('%s', (_, more, expected) => {
    expect(profileWith(more)).toMatchObject(expected)
  })

  it('Z16 knows the places that were worked, each once, of sessions that touched', () => {
    const worked = historyOf(
      sessionEnded(400),
      sessionEnded(300, { regions: ['right-palm', 'left-sole'] }),
      sessionEnded(200, { touched: false, ending: 'stopped', regions: ['left-hip'] }),
      sessionEnded(100, { isTold: true, regions: [] }),
    )
    expect(profileWith({}, worked)).toMatchObject({
      workedRegions: ['left-palm', 'right-palm', 'left-sole'],
      sessionsDone: 3,
    })
  })
})

describe('reasons name the question that says so', () => {
  const reasonsOf = (more: Partial<Answers>, history: History = emptyHistory): readonly Reason[] =>
    screen({ ...wellAnswers, ...more }, history, nowMs).reasons

  it.each<[string, Partial<Answers>, QuestionId]>([
    ['by its limbs', { 'symptom-limbs': ['left-leg', 'right-leg'] }, 'symptom-limbs'],
    [
      'by a numb place beside a weak leg',
      {
        'symptom-limbs': 'none',
        weakness: 'examined-same',
        'weak-limbs': ['left-leg'],
        'weak-agreed': 'yes',
        'tingling-now': 'old-and-stable',
        'numb-places': ['right-sole'],
      },
      'numb-places',
    ],
    [
      'by its weakness alone',
      {
        'symptom-limbs': 'none',
        weakness: 'examined-same',
        'weak-limbs': ['left-leg', 'right-leg'],
        'weak-agreed': 'yes',
      },
      'weak-limbs',
    ],
  ])('S2 both legs %s', (_, more, questionId) => {
    expect(reasonsOf(more)).toContainEqual({ outcome: 'emergency', rule: 'S2', questionId })
  })

  it('S2 a weak leg of before is none now', () => {
    expect(reasonsOf({ weakness: 'none', 'weak-limbs': ['left-leg'], 'symptom-limbs': ['right-leg'] })).toEqual([])
  })

  it('S1, S2 numb places of before are none now', () => {
    expect(reasonsOf({ 'tingling-now': 'none', 'numb-places': ['sacrum'] })).toEqual([])
    expect(reasonsOf({ 'tingling-now': 'none', 'numb-places': 'not-sure' })).toEqual([])
  })

  it('S2 questions about an examined weakness bind nobody who has none', () => {
    expect(reasonsOf({ weakness: 'none', 'weak-agreed': 'no', 'weak-limbs': 'not-sure' })).toEqual([])
  })

  it('S3 one severe sign among others is enough', () => {
    const knowing = { 'agreed-knowing': ['wasting'] } as const
    expect(reasonsOf({ worsening: ['wasting', 'severe'], ...knowing }).map(({ rule }) => rule)).toEqual(['S3'])
    expect(reasonsOf({ worsening: ['wasting'], ...knowing })).toEqual([])
  })

  it.each<[string, Partial<Answers>, boolean]>([
    ['a doctor agreed', { 'agreed-by': 'doctor' }, true],
    ['a physiotherapist agreed', { 'agreed-by': 'physiotherapist' }, true],
    ['someone else agreed', { 'agreed-by': 'someone-else' }, false],
    ['a doctor agreed too long ago', { 'agreed-on': daysAgo(91) }, false],
    ['a doctor agreed on the last good day', { 'agreed-on': daysAgo(90) }, true],
  ])('S8 what a clinician knows of is lifted where %s', (_, more, isLifted) => {
    const reasons = reasonsOf({ blood: ['thinners'], 'agreed-knowing': ['thinners'], ...more })
    expect(reasons.some(({ rule }) => rule === 'S6')).toBe(!isLifted)
  })

  it.each([
    [daysAgo(20), daysAgo(20), true],
    [daysAgo(20), daysAgo(21), true],
    [daysAgo(20), daysAgo(19), false],
  ])('S15 agreed on %s, operated on %s: lifted %s', (agreedOn, operatedOn, isLifted) => {
    const reasons = reasonsOf({
      'agreed-on': agreedOn,
      'spine-operation': operatedOn,
      'agreed-knowing': ['spine-operation'],
    })
    expect(reasons.some(({ rule }) => rule === 'S15')).toBe(!isLifted)
  })

  const worse = historyOf(sessionEnded(100, { followUp: { answer: 'worse', isOverADay: true } }))

  it('S9 names the doctor’s question once it is answered', () => {
    expect(reasonsOf({ 'agreed-since': 'no' }, worse)).toContainEqual({
      outcome: 'doctor',
      rule: 'S9',
      questionId: 'agreed-since',
    })
    expect(reasonsOf({}, worse)).toContainEqual({ outcome: 'doctor', rule: 'S9' })
    expect(reasonsOf({ 'agreed-since': 'yes' }, worse).some(({ rule }) => rule === 'S9')).toBe(false)
  })

  it('S14 a lock names its time only where time is what is missing', () => {
    const stopped = historyOf(sessionEnded(1, { ending: 'stopped', symptom: 'pain' }))
    const untilMs = nowMs - 3_600_000 + stopLockMs
    expect(reasonsOf({}, stopped)).toContainEqual({ outcome: 'locked', rule: 'E6', untilMs })
    const unclosed = historyOf(sessionEnded(100, { ending: 'interrupted' }))
    expect(reasonsOf({}, unclosed)).toContainEqual({ outcome: 'locked', rule: 'E11' })
  })
})

describe('a verdict before all is asked', () => {
  const verdict = (answers: Answers, history: History = emptyHistory) => verdictSoFar(answers, history, nowMs)?.outcome
  const mostSigns = { cauda: ['none'], weakness: 'none', nerves: ['none'], chest: 'no' } as const
  const signs = { ...mostSigns, 'leg-clot': ['none'] } as const
  const tingled = historyOf(sessionEnded(100, { ending: 'stopped', symptom: 'tingling' }))

  it.each<[string, Answers, History, string | undefined]>([
    ['nothing is certain', noAnswers, emptyHistory, undefined],
    ['E11 a session that nobody closed', noAnswers, historyOf(sessionEnded(100, { ending: 'interrupted' })), 'locked'],
    ['E6 conditions alone are still to be asked', noAnswers, tingled, undefined],
    ['S8 not before the emergency questions', { ...noAnswers, 'agreed-on': 'no' }, emptyHistory, undefined],
    ['not before the last of them', { ...noAnswers, ...mostSigns, 'agreed-on': 'no' }, emptyHistory, undefined],
    ['S8 but then', { ...noAnswers, ...signs, 'agreed-on': 'no' }, emptyHistory, 'doctor'],
    [
      'S4 what a later answer can lift is not final',
      { ...noAnswers, ...signs, worsening: ['wasting'] },
      emptyHistory,
      undefined,
    ],
    ['E6 it is not back to before', { ...noAnswers, ...signs, 'stop-settled': 'no' }, tingled, 'locked'],
    ['E6 not sure whether it is', { ...noAnswers, ...signs, 'stop-settled': 'not-sure' }, tingled, 'locked'],
    ['E6 it is', { ...noAnswers, ...signs, 'stop-settled': 'yes' }, tingled, undefined],
    ['S9 no doctor since', { ...noAnswers, ...signs, 'stop-settled': 'yes', 'agreed-since': 'no' }, tingled, 'locked'],
    [
      'S9 not sure of a doctor since',
      { ...noAnswers, ...signs, 'stop-settled': 'yes', 'agreed-since': 'not-sure' },
      tingled,
      'locked',
    ],
    ['S9 a doctor since', { ...noAnswers, ...signs, 'stop-settled': 'yes', 'agreed-since': 'yes' }, tingled, undefined],
    ['F4 the pause between sessions', noAnswers, historyOf(sessionEnded(47)), 'not-yet'],
    ['F4 which ends with its last moment', noAnswers, historyOf(sessionEnded(48)), undefined],
  ])('%s', (_, answers, history, expected) => {
    expect(verdict(answers, history)).toBe(expected)
  })
})

describe('what is asked', () => {
  const needed = (more: Partial<Answers>, history: History = emptyHistory) =>
    neededQuestions({ ...wellAnswers, ...more }, history, nowMs).map(({ id }) => id)

  it.each<[QuestionId, string, Partial<Answers>, boolean]>([
    ['numb-places', 'tingling', { 'tingling-now': 'old-and-stable' }, true],
    ['numb-places', 'no tingling', { 'tingling-now': 'none' }, false],
    ['professional-count', 'a massage by others', { 'professional-last': daysAgo(9) }, true],
    ['professional-count', 'not sure of one', { 'professional-last': 'not-sure' }, true],
    ['professional-count', 'none', { 'professional-last': 'none' }, false],
    ['flare-up', `${healingAfterDays} days`, { began: daysAgo(healingAfterDays) }, true],
    ['flare-up', 'a day less', { began: daysAgo(healingAfterDays - 1) }, false],
    ['trend', 'a flare-up just long enough ago', { 'flare-up': daysAgo(healingAfterDays) }, true],
    ['trend', 'one that is not', { 'flare-up': daysAgo(healingAfterDays - 1) }, false],
    ['trend', 'nothing known of the beginning', { began: 'not-sure', 'flare-up': 'none' }, false],
    ['steady', 'over twelve weeks', { began: daysAgo(chronicAfterDays + 1) }, true],
    ['steady', 'twelve weeks', { began: daysAgo(chronicAfterDays) }, false],
    ['agreed-by', 'a day of agreement', { 'agreed-on': daysAgo(1) }, true],
    ['agreed-by', 'no agreement', { 'agreed-on': 'no' }, false],
    ['agreed-by', 'not sure of one', { 'agreed-on': 'not-sure' }, false],
    ['agreed-knowing', 'something to know of', { blood: ['thinners'] }, true],
    ['agreed-knowing', 'something, but no agreement', { blood: ['thinners'], 'agreed-on': 'no' }, false],
    ['agreed-knowing', 'nothing to know of', {}, false],
    ['still-so', 'remembered answers', { isRemembered: true }, true],
    ['still-so', 'none remembered', {}, false],
  ])('%s with %s', (id, _, more, isAsked) => {
    expect(needed(more).includes(id)).toBe(isAsked)
  })

  it('S8 an agreement nobody was asked about asks nothing further', () => {
    const { 'agreed-on': _, ...unasked } = wellAnswers
    expect(neededQuestions(unasked, emptyHistory, nowMs).map(({ id }) => id)).not.toContain('agreed-by')
  })

  it.each([
    ['better', false],
    ['same', false],
    ['sore', false],
    ['worse', true],
    ['not-sure', true],
  ] as const)('A2 how long it lasted is asked after %s: %s', (answer, isAsked) => {
    const history = historyOf(sessionWithoutFollowUp(30))
    expect(needed({ 'follow-up': answer }, history).includes('worse-over-a-day')).toBe(isAsked)
    expect(needed({ 'follow-up': answer }).includes('worse-over-a-day')).toBe(false)
  })

  it('A1–A3 the day after asks how it was and the emergency signs', () => {
    const history = historyOf(sessionWithoutFollowUp(30))
    expect(followUpQuestions(noAnswers, history, nowMs).map(({ id }) => id)).toEqual([
      'follow-up',
      'cauda',
      'weakness',
      'nerves',
      'chest',
    ])
  })

  it('S4–S6, S15 each sign is liftable where it was said, and nothing else is', () => {
    const nothing = { ...noAnswers, age: 'adult', pregnancy: 'no', 'spine-operation': 'never' } as const
    expect(liftables(noAnswers, nowMs)).toEqual([])
    expect(liftables(nothing, nowMs)).toEqual([])
    expect(liftables({ ...nothing, 'spine-operation': 'not-sure', pregnancy: 'not-sure' }, nowMs)).toEqual([])
    expect(liftables({ ...nothing, worsening: ['severe', 'wasting'], ill: ['fever'] }, nowMs)).toEqual([
      'wasting',
      'fever',
    ])
    expect(liftables({ ...nothing, blood: ['thinners'], 'spine-conditions': ['cancer'] }, nowMs)).toEqual([
      'cancer',
      'thinners',
    ])
    expect(liftables({ ...nothing, age: 'under-18', pregnancy: 'yes' }, nowMs)).toEqual(['under-18', 'pregnancy'])
    expect(liftables({ ...nothing, 'spine-operation': daysAgo(83) }, nowMs)).toEqual(['spine-operation'])
    expect(liftables({ ...nothing, 'spine-operation': daysAgo(84) }, nowMs)).toEqual([])
  })

  it('S8 of what a clinician may know, only what was said is offered', () => {
    const question = questionOf('agreed-knowing')
    expect(shownOptions(question, { ...wellAnswers, blood: ['thinners'] }, nowMs)).toEqual([
      'thinners',
      'none',
      'not-sure',
    ])
    expect(shownOptions(questionOf('chest'), { ...wellAnswers, blood: ['thinners'] }, nowMs)).toEqual(
      questionOf('chest').options,
    )
  })
})

describe('remembered answers (S8)', () => {
  const memory = { history: emptyHistory, remembered: wellAnswers }

  it('start a round with what lasts, and nothing that changes', () => {
    const start = startingAnswers(memory, nowMs)
    expect(start.isRemembered).toBe(true)
    expect(start.age).toBe('adult')
    expect(start['agreed-on']).toBe(wellAnswers['agreed-on'])
    expect(start['pain-now']).toBeUndefined()
    expect(Object.keys(start)).not.toContain('pain-now')
    expect(startingAnswers({ history: emptyHistory }, nowMs)).toBe(noAnswers)
    expect(startingAnswers({ history: emptyHistory, remembered: { ...noAnswers, 'pain-now': 2 } }, nowMs)).toBe(
      noAnswers,
    )
  })

  it('forget an agreement that has run out, and only that', () => {
    const start = startingAnswers({ ...memory, remembered: { ...wellAnswers, 'agreed-on': daysAgo(91) } }, nowMs)
    expect(Object.keys(start)).not.toContain('agreed-on')
    expect(Object.keys(start)).not.toContain('agreed-by')
    expect(start.age).toBe('adult')
    expect(start.began).toBe(wellAnswers.began)
  })

  it('are not asked again one by one, but shown together to be confirmed', () => {
    const start = startingAnswers(memory, nowMs)
    const pages = askedQuestions(start, memory, nowMs).map(({ id }) => id)
    expect(pages).toContain('still-so')
    expect(pages).toContain('pain-now')
    expect(pages).not.toContain('age')
    const shown = lastingQuestions(start, memory, nowMs)
    expect(shown.every(({ changes }) => !changes)).toBe(true)
    expect(shown.map(({ id }) => id)).toContain('age')
    // Together they are all that is needed, each once.
    expect([...pages, ...shown.map(({ id }) => id)].toSorted()).toEqual(
      neededQuestions(start, emptyHistory, nowMs)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('are all asked on a first visit, where nothing is shown to be confirmed', () => {
    const first = { history: emptyHistory }
    const pages = askedQuestions(noAnswers, first, nowMs).map(({ id }) => id)
    expect(pages).toContain('age')
    expect(lastingQuestions(noAnswers, first, nowMs)).toEqual([])
  })

  it('with a gap ask what is missing', () => {
    const { age: _, ...gap } = wellAnswers
    const remembered = { history: emptyHistory, remembered: gap }
    const start = startingAnswers(remembered, nowMs)
    expect(askedQuestions(start, remembered, nowMs).map(({ id }) => id)).toContain('age')
    expect(lastingQuestions(start, remembered, nowMs).map(({ id }) => id)).not.toContain('age')
  })
})

describe('reach (Z15)', () => {
  const upright: readonly Position[] = ['chair', 'standing', 'half-lying', 'calves-on-chair']
  const table: Readonly<Record<string, readonly [withLumbar: readonly Position[], without?: readonly Position[]]>> = {
    'palm hand': [['chair', 'standing', 'half-lying', 'side-lying', 'calves-on-chair']],
    'hand-back hand': [['chair', 'standing', 'half-lying', 'side-lying', 'calves-on-chair']],
    'forearm hand': [upright],
    'upper-arm hand': [upright],
    'shoulder-top hand': [['chair', 'standing', 'half-lying']],
    'neck-back hand': [['chair', 'half-lying']],
    'shoulder-blade ball': [['standing']],
    'hip hand': [['standing', 'side-lying']],
    'hip ball': [['standing', 'side-lying']],
    'thigh hand': [['standing', 'half-lying'], ['chair']],
    'calf hand': [['half-lying'], ['chair']],
    'shin hand': [['half-lying'], ['chair']],
    'foot-top hand': [[], ['chair']],
    'sole hand': [[], ['chair']],
    'sole ball': [['chair']],
  }
  const tools: readonly ReachTool[] = ['hand', 'ball']

  it('is this table, and nothing else is reached', () => {
    for (const kind of massageKinds) {
      for (const tool of tools) {
        const [positionsWith = [], without = []] = table[`${kind} ${tool}`] ?? []
        const region: RegionId = `right-${kind}`
        for (const levels of ['unknown', [], ['lumbar'], ['cervical', 'lumbar']] as const) {
          const found = positionsFor(region, tool, { ...freestProfile, discLevels: levels })
          expect([kind, tool, [...found].sort()]).toEqual([kind, tool, [...positionsWith].sort()])
        }
        const found = positionsFor(region, tool, { ...freestProfile, discLevels: ['cervical'] })
        expect([kind, tool, [...found].sort()]).toEqual([kind, tool, [...positionsWith, ...without].sort()])
      }
    }
    for (const { id, never } of regions) {
      if (never === undefined) continue
      for (const tool of tools) expect(positionsFor(id, tool, freestProfile)).toEqual([])
    }
  })

  it('is only where it is comfortable today', () => {
    const lying: Profile = { ...freestProfile, comfortablePositions: ['half-lying'] }
    expect(positionsFor('left-palm', 'hand', lying)).toEqual(['half-lying'])
    expect(canReach('left-palm', 'hand', 'half-lying', lying)).toBe(true)
    expect(canReach('left-palm', 'hand', 'chair', lying)).toBe(false)
    expect(positions.every((position) => canReach('left-palm', 'hand', position, freestProfile))).toBe(true)
  })
})

describe('places', () => {
  it('each have every neighbour once, both ways', () => {
    for (const { id } of regions) {
      const ids = neighboursOf(id).map(({ region }) => region)
      expect(new Set(ids).size).toBe(ids.length)
      for (const neighbour of neighboursOf(id)) {
        expect(neighboursOf(neighbour.region)).toContainEqual({ region: id, border: neighbour.border })
      }
    }
    expect(neighboursOf('left-neck-back').filter(({ region }) => region === 'right-neck-back')).toHaveLength(1)
  })

  it.each([
    ['neck-spine', ['cervical'], ['Z1', 'Z9']],
    ['neck-front', ['cervical'], ['Z4', 'Z9']],
    ['neck-spine', 'unknown', ['Z1', 'Z9']],
    ['neck-spine', ['lumbar'], ['Z1']],
    ['neck-front', ['lumbar'], ['Z4']],
    ['back-spine', ['cervical'], ['Z1']],
  ] as const)('Z9 locks the whole neck: %s with %j is forbidden by %j', (region, discLevels, reasons) => {
    expect(zoneStatus(region, { ...freestProfile, discLevels })).toEqual({
      region,
      status: 'forbidden',
      reasons,
      limits: [],
    })
  })

  it.each([
    ['its palm is numb', { numbPlaces: ['left-palm'] }, false],
    ['its back is numb', { numbPlaces: ['left-hand-back'] }, false],
    ['its wrist is numb', { numbPlaces: ['left-inner-wrist'] }, false],
    ['its wrist is sore', { sorePlaces: ['left-inner-wrist'] }, false],
    ['its back is sore', { sorePlaces: ['left-hand-back'] }, false],
    ['its arm has symptoms', { symptomLimbs: ['left-arm'] }, false],
    ['it is told to rest', { restingHands: ['left'] }, false],
    ['its forearm is numb', { numbPlaces: ['left-forearm'] }, true],
    ['the other palm is numb', { numbPlaces: ['right-palm'] }, true],
    ['the other rests', { restingHands: ['right'] }, true],
    ['nothing is wrong', {}, true],
  ] satisfies readonly (readonly [string, Partial<Profile>, boolean])[])(
    'Z14 the left hand works where %s: %j',
    (_, more, works) => {
      expect(canWork('left', { ...freestProfile, ...more })).toBe(works)
    },
  )
})
