import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regions } from '#anatomy/region.ts'
import { builtInIds, builtInRoutine, builtInRoutines, defaultRoutine, routinesFor } from '#massage/built-in.ts'
import { checkRoutine } from '#massage/check-routine.ts'
import { fieldPath, readRoutine, readRoutineText } from '#massage/read-routine.ts'
import { isShapeBreach, routineMessageIds, shapeMessageIds } from '#massage/routine.ts'
import { farAreas } from '#massage/routines/far-areas.ts'
import { neckAndShoulders } from '#massage/routines/neck-and-shoulders.ts'
import { stages } from '#safety/profile.ts'
import { massage as words } from '#words/en/massage.ts'

type Json = { [key: string]: unknown }

/** A good routine as somebody's file has it, with one place changed. */
function fileWith(place: Json, index = 0): unknown {
  return { ...farAreas, places: farAreas.places.map((known, at) => (at === index ? { ...known, ...place } : known)) }
}

function fileOf(over: Json): unknown {
  return { ...JSON.parse(JSON.stringify(farAreas)), ...over }
}

const neckIndex = neckAndShoulders.places.findIndex(({ region }) => region === 'neck-back')

/** The routine of neck and shoulders as a file, with one kind of place changed. */
function nearWith(kind: string, place: Json): unknown {
  return {
    ...neckAndShoulders,
    places: neckAndShoulders.places.map((known) => (known.region === kind ? { ...known, ...place } : known)),
  }
}
const neckWith = (place: Json) => nearWith('neck-back', place)
const shouldersWith = (place: Json) => nearWith('shoulder-top', place)

/** `path rule message` of everything that is wrong. */
function wrongs(file: unknown): readonly string[] {
  const reading = readRoutine(file)
  if (reading.kind === 'routine') return []
  return reading.breaches.map(
    ({ path, rule, messageKey }) => `${path} ${rule ?? '-'} ${messageKey.replace('routine.refused.', '')}`,
  )
}

describe('the built-in routines', () => {
  it.each(builtInRoutines.map((routine) => [routine.id, routine] as const))('%s breaks no rule', (_, routine) => {
    expect(checkRoutine(routine)).toEqual([])
    expect(readRoutineText(JSON.stringify(routine))).toEqual({ kind: 'routine', routine })
  })

  it('are known by their ids and named in the catalogue', () => {
    expect(builtInRoutines.map(({ id }) => id)).toEqual([...builtInIds])
    for (const { id, nameKey, purposeKey } of builtInRoutines) {
      expect(builtInRoutine(id)?.id).toBe(id)
      expect(words).toHaveProperty([nameKey])
      expect(words).toHaveProperty([purposeKey])
    }
    expect(builtInRoutine('made-up')).toBeUndefined()
  })

  it('have a default for every stage, meant for it', () => {
    for (const stage of stages) {
      for (const pain10 of [0, 3, 4, 5]) expect(defaultRoutine(stage, { pain10 }).stages).toContain(stage)
      expect(routinesFor(stage).length).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('a routine that breaks a rule is refused with the rule and the place', () => {
  it.each<[string, unknown, string]>([
    ['deep pressure', fileWith({ pressure10: 4 }), 'places[0].pressure10 T1 pressure'],
    ['no pressure', fileWith({ pressure10: 0 }), 'places[0].pressure10 T1 pressure'],
    ['half a pressure', fileWith({ pressure10: 1.5 }), 'places[0].pressure10 T1 pressure'],
    ['a stretch', fileWith({ technique: 'hamstring-stretch' }, 2), 'places[2].technique T2 technique-forced'],
    ['shaking', fileWith({ technique: 'vibration' }, 2), 'places[2].technique T2 technique-forced'],
    ['digging', fileWith({ technique: 'trigger-point' }, 2), 'places[2].technique T4 technique'],
    ['an unknown technique', fileWith({ technique: 'lomi-lomi' }, 2), 'places[2].technique - technique'],
    ['breathing as a touch', fileWith({ technique: 'breathing' }, 2), 'places[2].technique - technique'],
    ['a cane', fileWith({ tool: 'cane' }), 'places[0].tool T6 tool'],
    ['a roller', fileWith({ tool: 'roller' }), 'places[0].tool T6 tool'],
    ['the lower back', fileWith({ region: 'lower-back' }), 'places[0].region Z2 region-never'],
    ['the spine', fileWith({ region: 'back-spine' }), 'places[0].region Z1 region-never'],
    ['the sacrum', fileWith({ region: 'sacrum' }), 'places[0].region Z3 region-never'],
    ['the throat', fileWith({ region: 'neck-front' }), 'places[0].region Z4 region-never'],
    ['the hollow of the knee', fileWith({ region: 'knee-back' }), 'places[0].region Z5 region-never'],
    ['the funny bone', fileWith({ region: 'inner-elbow' }), 'places[0].region Z6 region-never'],
    ['the belly', fileWith({ region: 'belly' }), 'places[0].region Z7 region-never'],
    ['a place nobody knows', fileWith({ region: 'left-palm' }), 'places[0].region - region-unknown'],
    ['a ball on the lower back', fileWith({ region: 'lower-back', tool: 'ball' }), 'places[0].tool T5 tool-place'],
    ['a ball on the neck', fileWith({ region: 'neck-back', tool: 'ball' }), 'places[0].tool T5 tool-place'],
    ['rolling a hand', fileWith({ technique: 'ball-roll' }), 'places[0].technique T5 tool-technique'],
    ['kneading with a ball', fileWith({ technique: 'petrissage' }, 4), 'places[4].technique T5 tool-technique'],
    ['a ball held by a hand', fileWith({ hand: 'other' }, 4), 'places[4].hand T3 hand'],
    ['no hand and no ball', fileWith({ hand: 'none' }), 'places[0].hand T3 hand'],
    ['both hands on a palm', fileWith({ hand: 'both' }), 'places[0].hand Z15 hand-out-of-reach'],
    ['a palm worked by itself', fileWith({ hand: 'same' }), 'places[0].hand Z15 hand-out-of-reach'],
    ['no position', fileWith({ positions: [] }), 'places[0].positions T3 position'],
    ['an unsupported position', fileWith({ positions: ['chair', 'squatting'] }), 'places[0].positions[1] T3 position'],
    [
      'calves while standing',
      fileWith({ positions: ['standing'] }, 7),
      'places[7].positions[0] Z15 position-out-of-reach',
    ],
    ['kneading a calf', fileWith({ technique: 'petrissage' }, 7), 'places[7].technique S7 region-limit'],
    ['too long', fileWith({ secondsPerSide: 130 }), 'places[0].secondsPerSide T7 seconds'],
    ['too short', fileWith({ secondsPerSide: 20 }), 'places[0].secondsPerSide T7 seconds'],
    ['too short to halve', fileWith({ secondsPerSide: 50 }), 'places[0].secondsPerSide Z16 seconds-half'],
    ['37 s oddities', fileWith({ secondsPerSide: 74 }), 'places[0].secondsPerSide - seconds-step'],
    ['the same place twice', fileWith({ region: 'forearm' }, 1), 'places[2].region T7 twice'],
    ['a rank of nothing', fileWith({ rank: 0 }), 'places[0].rank - rank'],
    ['an unknown note', fileWith({ note: 'push-harder' }), 'places[0].note - note'],
    ['shoulders in the acute stage', fileWith({ region: 'shoulder-top' }, 3), 'places[3].region Z8 stage-area'],
    ['a start near the spine', fileWith({ region: 'shoulder-top' }), 'places[0].region T8 start-far'],
    ['a restless end', fileWith({ technique: 'petrissage' }, 7), 'places[7].technique T8 end-calm'],
    ['no places', fileOf({ places: [] }), 'places T8 no-places'],
    ['no stage', fileOf({ stages: [] }), 'stages - stage'],
    ['an unknown stage', fileOf({ stages: ['acute', 'fine'] }), 'stages[1] - stage'],
    [
      'a short end',
      fileOf({ breathing: { openingSeconds: 45, closingSeconds: 10 } }),
      'breathing.closingSeconds T8 breathing-length',
    ],
    [
      'an endless start',
      fileOf({ breathing: { openingSeconds: 300, closingSeconds: 60 } }),
      'breathing.openingSeconds T8 breathing-length',
    ],
    ['an id with spaces', fileOf({ id: 'Far Areas' }), 'id - id'],
    ['a sentence for a key', fileOf({ nameKey: 'My routine' }), 'nameKey - words-key'],
    ['another version', fileOf({ routineVersion: 2 }), 'routineVersion - wrong-version'],
    ['an unknown key', fileOf({ author: 'me' }), 'author - unknown-key'],
    ['an unknown key inside', fileWith({ speed: 'fast' }), 'places[0].speed - unknown-key'],
    ['a missing key', fileWith({ pressure10: undefined }), 'places[0].pressure10 - missing-key'],
    ['words for numbers', fileWith({ secondsPerSide: '90' }), 'places[0].secondsPerSide - wrong-kind'],
    ['NaN', fileWith({ secondsPerSide: Number.POSITIVE_INFINITY }), 'places[0].secondsPerSide T7 seconds'],
  ])('%s', (_, file, expected) => {
    expect(wrongs(file)).toContain(expected)
  })

  it.each<[string, unknown]>([
    ['the shortest time that halves', fileWith({ secondsPerSide: 60 })],
    ['the longest time', fileWith({ secondsPerSide: 120 })],
    ['the highest rank', fileWith({ rank: 9 })],
    ['the highest pressure', fileWith({ pressure10: 3 })],
    ['the shortest breathing', fileOf({ breathing: { openingSeconds: 30, closingSeconds: 45 } })],
    ['the longest breathing', fileOf({ breathing: { openingSeconds: 60, closingSeconds: 120 } })],
    // Only a disc in the neck asks for less there, so that the plan of a person sees to it and not the file.
    ['firm shoulders', shouldersWith({ pressure10: 3 })],
  ])('%s is allowed', (_, file) => {
    expect(wrongs(file)).toEqual([])
  })

  it.each<[string, unknown, readonly string[]]>([
    ['29 s', fileWith({ secondsPerSide: 29 }), ['places[0].secondsPerSide T7 seconds']],
    ['30 s', fileWith({ secondsPerSide: 30 }), ['places[0].secondsPerSide Z16 seconds-half']],
    ['121 s', fileWith({ secondsPerSide: 121 }), ['places[0].secondsPerSide T7 seconds']],
    ['rank 10', fileWith({ rank: 10 }), ['places[0].rank - rank']],
    [
      'breathing that is not in fives',
      fileOf({ breathing: { openingSeconds: 47, closingSeconds: 63 } }),
      ['breathing.openingSeconds T8 breathing-length', 'breathing.closingSeconds T8 breathing-length'],
    ],
    ['an id that goes on', fileOf({ id: 'far areas' }), ['id - id']],
    ['an id that begins before', fileOf({ id: '2-far' }), ['id - id']],
    ['an id that ends in a dash', fileOf({ id: 'far-' }), ['id - id']],
    ['words before a name', fileOf({ nameKey: 'my.routine.far.name' }), ['nameKey - words-key']],
    ['words after a name', fileOf({ nameKey: 'routine.far.name.long' }), ['nameKey - words-key']],
    ['words before a purpose', fileOf({ purposeKey: 'my.routine.far.purpose' }), ['purposeKey - words-key']],
    ['words after a purpose', fileOf({ purposeKey: 'routine.far.purpose.long' }), ['purposeKey - words-key']],
    ['a name for a purpose', fileOf({ purposeKey: 'routine.far.name' }), ['purposeKey - words-key']],
    [
      'a pressure on the neck that nothing allows, said once',
      neckWith({ pressure10: 4 }),
      [`places[${neckIndex}].pressure10 T1 pressure`],
    ],
  ])('%s: that, and nothing else', (_, file, expected) => {
    expect(wrongs(file)).toEqual(expected)
  })

  it('more places than a plan is tried for', () => {
    const many = (count: number) => fileOf({ places: Array.from({ length: count }, () => farAreas.places[0]) })
    expect(wrongs(many(16))).not.toContain('places - too-many-places')
    expect(wrongs(many(17))).toContain('places - too-many-places')
  })

  it('neck: pressure 3 and standing', () => {
    const file = neckWith({ pressure10: 3, positions: ['standing'] })
    expect(wrongs(file)).toEqual([
      `places[${neckIndex}].pressure10 Z1 region-limit`,
      `places[${neckIndex}].positions[0] Z15 position-out-of-reach`,
    ])
  })

  it('says everything at once, not only the first', () => {
    const found = wrongs(
      fileWith({ region: 'lower-back', tool: 'ball', pressure10: 9, secondsPerSide: 600, positions: [] }),
    )
    expect(found.map((line) => line.split(' ')[1])).toEqual(expect.arrayContaining(['Z2', 'T5', 'T1', 'T7', 'T3']))
  })

  it('refuses every kind of place that is never massaged by its own rule', () => {
    const never = regions.filter((region) => region.never !== undefined)
    for (const { kind, never: rule } of never) {
      expect(wrongs(fileWith({ region: kind }, 1))).toContain(`places[1].region ${rule} region-never`)
    }
    console.log(`never-massaged regions refused: ${never.length}`)
    expect(never.length).toBeGreaterThan(15)
  })
})

describe('files that are no routine', () => {
  it.each([
    ['nothing', ''],
    ['half a file', '{"routineVersion": 1, "id": '],
    ['a picture', '\u0089PNG'],
  ])('%s', (_, text) => {
    expect(readRoutineText(text)).toEqual({
      kind: 'refused',
      breaches: [{ path: '', rule: undefined, messageKey: 'routine.refused.not-json' }],
    })
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['a number', 7],
    ['text', 'routine'],
  ])('%s', (_, json) => {
    expect(readRoutine(json).kind).toBe('refused')
  })

  it('whatever comes in, it answers, and with a sentence that exists', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const reading = readRoutineText(text)
        expect(reading.kind).toBe('refused')
        if (reading.kind === 'refused') {
          expect(reading.breaches.length).toBeGreaterThan(0)
          for (const { messageKey } of reading.breaches) expect(words[messageKey].length).toBeGreaterThan(0)
          refused += 1
        }
      }),
      { numRuns: 500 },
    )
    console.log(`malformed files refused: ${refused}`)
  })

  it('a good file with any one value replaced is refused or still keeps every rule', () => {
    const paths = farAreas.places.flatMap((place, index) => Object.keys(place).map((key) => ({ index, key })))
    let refused = 0
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), ({ index, key }, value) => {
        const reading = readRoutine(fileWith({ [key]: value }, index))
        if (reading.kind === 'routine') expect(checkRoutine(reading.routine)).toEqual([])
        else {
          refused += 1
          expect(reading.breaches.every(({ path }) => path.startsWith('places'))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
    console.log(`files with one value replaced: ${refused} of 500 refused`)
    expect(refused).toBeGreaterThan(400)
  })

  it('has a sentence for every refusal', () => {
    for (const id of routineMessageIds) expect(words[`routine.refused.${id}`]).toMatch(/\.$/)
  })
})

describe('where in a file something is wrong', () => {
  it.each<[readonly unknown[], string]>([
    [[], ''],
    [['places', 2, 'pressure10'], 'places[2].pressure10'],
    [[0], '[0]'],
    [['pain-now', 'a_b'], 'pain-now.a_b'],
    [['a b'], '["a b"]'],
    [['places', 'a.b', 1], 'places["a.b"][1]'],
    [[''], '[""]'],
    [['a\nb"\u001b[31m'], '["a\\nb\\"\\u001b[31m"]'],
    [['\u202eevil\u009b'], '["\\u202eevil\\u009b"]'],
    [['x'.repeat(40)], 'x'.repeat(40)],
    [['x'.repeat(41)], `["${'x'.repeat(40)}"]`],
  ])('%j', (keys, path) => {
    expect(fieldPath(keys)).toBe(path)
  })

  it('a list in the place of fields is said once, at its own place', () => {
    expect(wrongs([])).toEqual([' - wrong-kind'])
    expect(wrongs(fileOf({ breathing: [45, 65] }))).toEqual(['breathing - wrong-kind'])
    expect(wrongs(fileOf({ places: [[], farAreas.places[1]] }))).toEqual(['places[0] - wrong-kind'])
    expect(wrongs(fileOf({ places: [5, farAreas.places[1]] }))).toEqual(['places[0] - wrong-kind'])
    expect(wrongs(null)).toEqual([' - wrong-kind'])
  })

  it('two different wrongs of one object are both said', () => {
    expect(wrongs(fileOf({ breathing: { openingSeconds: 45, hum: true } }))).toEqual([
      'breathing.closingSeconds - missing-key',
      'breathing.hum - unknown-key',
    ])
  })
})

it('the shape of a file is told apart from what it says', () => {
  for (const id of routineMessageIds) {
    const breach = { path: '', rule: undefined, messageKey: `routine.refused.${id}` } as const
    expect(isShapeBreach(breach), id).toBe((shapeMessageIds as readonly string[]).includes(id))
  }
  expect(shapeMessageIds).toHaveLength(5)
})
