import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldProblemIds } from '#journal/profile-file.ts'
import { questionIds } from '#safety/question-table.ts'
import { tools } from '#words/en/tools.ts'
import { loadRest, say } from '#words/say.ts'
import { policyCommand } from '../../src/cli/policy-command.ts'
import { MAX_FILE_BYTES, readText } from '../../src/cli/read-file.ts'
import { routineCheckCommand } from '../../src/cli/routine-check-command.ts'
import { failing, holding, sample, withField } from './fixtures.ts'

const commands = { policy: policyCommand, 'routine:check': routineCheckCommand } as const
const names = ['policy', 'routine:check'] as const
const nothing = holding('')

const folder = mkdtempSync(join(tmpdir(), 'kneadwell-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(loadRest)

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe.each(names)('%s: what cannot be read', (name) => {
  const command = commands[name]
  const usage = name === 'policy' ? tools['usage.policy'] : tools['usage.routine']

  it.each([
    ['no file named', [], tools['usage.none']],
    ['an empty name', [''], tools['usage.none']],
    ['two files', ['a.json', 'b.json'], tools['usage.many']],
    ['an unknown option', ['--fast', 'a.json'], 'The option --fast is not known.'],
    ['an option that writes into the terminal', ['--\u001b[31m'], 'The option --?[31m is not known.'],
  ])('%s: says so, and how it is used', (_, args, sentence) => {
    expect(command(args, nothing)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n${usage}\n` })
  })

  it('says how it is used where asked, and that is no fault', () => {
    expect(command(['--help'], nothing)).toEqual({ code: 0, stdout: `${usage}\n`, stderr: '' })
  })

  it.each([
    ['no such file', () => join(folder, 'gone.json'), tools['file.missing']],
    ['a file taken for a folder', () => join(fileWith('a.txt', 'x'), 'b.json'), tools['file.missing']],
    ['a folder', () => folder, tools['file.folder']],
    ['nothing in it', () => fileWith('empty.json', ''), tools['file.not-json']],
    ['a picture', () => fileWith('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])), tools['file.not-text']],
    ['UTF-16', () => fileWith('wide.json', Buffer.from('\ufeff{}', 'utf16le')), tools['file.not-text']],
    ['prose', () => fileWith('a.md', '# A profile'), tools['file.not-json']],
    ['too large', () => fileWith('big.json', `"${'x'.repeat(MAX_FILE_BYTES)}"`), '1,000,000 bytes'],
    ['a name that no file can have', () => 'a\0b', tools['file.unreadable']],
  ])('%s', (_, file, sentence) => {
    const { code, stdout, stderr } = command([file()], readText)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).not.toMatch(/\n\s+at |[^\P{C}\n]/u)
  })

  it('a file that may not be read', () => {
    const { code, stderr } = command(['a.json'], failing('unreadable'))
    expect([code, stderr]).toEqual([2, `a.json: ${tools['file.unreadable']}\n`])
  })

  it('a file just small enough is read', () => {
    const path = fileWith('full.json', `"${'x'.repeat(MAX_FILE_BYTES - 2)}"`)
    expect(command([path], readText).stderr).not.toContain('too large')
  })

  it('half a file: where it stops making sense', () => {
    const { code, stderr } = command(['a.json'], holding('{\n  "now": 1\n  "then": 2\n}'))
    expect([code, stderr]).toEqual([2, 'a.json: This file is not JSON. It stops making sense in line 3, column 3.\n'])
  })

  it('lists nested without end', () => {
    const depth = 400_000
    const { code, stderr } = command(['a.json'], holding(`${'['.repeat(depth)}${']'.repeat(depth)}`))
    expect(code).toBe(2)
    expect(stderr).not.toContain('RangeError')
  })

  it('whatever is in the file, it answers: text that is hardly ever JSON, and JSON of any kind', () => {
    let malformed = 0
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 4 })), (text) => {
        const { code, stdout, stderr } = command(['a.json'], holding(text))
        expect(code).toBe(2)
        expect(stdout).toBe('')
        for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^a\.json: .+[.…”]$/)
        expect(stderr).not.toMatch(/[^\P{C}\n]/u)
        malformed += 1
      }),
      { numRuns: 500 },
    )
    expect(malformed).toBe(500)
  })
})

describe('policy: a profile with something wrong in it', () => {
  const good = sample('locked-after-tingling')
  const set = (value: unknown, ...path: (string | number)[]) => withField(good, path, value)

  it('reads the same file where nothing is wrong', () => {
    expect(policyCommand(['a.json'], holding(JSON.stringify(good))).code).toBe(0)
    expect(policyCommand(['a.json'], holding(`\ufeff${JSON.stringify(good)}`.slice(1))).code).toBe(0)
  })

  it.each<[string, unknown, string, string]>([
    ['null', null, '', 'must be an object'],
    ['a list', [], '', 'must be an object'],
    ['a number', 7, '', 'must be an object'],
    ['no version', set(undefined, 'profileVersion'), 'profileVersion', 'is missing'],
    ['another version', set(2, 'profileVersion'), 'profileVersion', 'must be 1'],
    ['no time', set(undefined, 'now'), 'now', 'is missing'],
    ['a time without its zone', set('2026-03-02T10:00', 'now'), 'now', 'real time with its zone'],
    ['a day for a time', set('2026-03-02', 'now'), 'now', 'real time'],
    ['a day that there is not', set('2026-02-30T10:00Z', 'now'), 'now', 'real time'],
    ['an hour that there is not', set('2026-03-02T24:00Z', 'now'), 'now', 'real time'],
    ['milliseconds for a time', set(1_772_445_600_000, 'now'), 'now', 'real time'],
    ['no answers', set(undefined, 'answers'), 'answers', 'is missing'],
    ['a list of answers', set([], 'answers'), 'answers', 'must be an object'],
    ['answers without a version', set(undefined, 'answers', 'answersVersion'), 'answers.answersVersion', 'is missing'],
    ['answers of another version', set(9, 'answers', 'answersVersion'), 'answers.answersVersion', 'must be 1'],
    ['remembered, perhaps', set('perhaps', 'answers', 'isRemembered'), 'answers.isRemembered', 'true or false'],
    ['an unknown field', set('me', 'author'), 'author', 'not known'],
    [
      'a field called __proto__',
      JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{},')),
      '__proto__',
      'not known',
    ],
    ['a field called constructor', set({}, 'constructor'), 'constructor', 'not known'],
    ['an unknown question', set('blue', 'answers', 'eyes'), 'answers.eyes', 'not known'],
    ['a field with a line break', set(1, 'a\nb'), '["a\\nb"]', 'not known'],
    ['an unknown answer', set('maybe', 'answers', 'chest'), 'answers.chest', 'one of: no, yes, not-sure'],
    ['a list for one answer', set(['no'], 'answers', 'chest'), 'answers.chest', 'one of: no'],
    ['null for an answer', set(null, 'answers', 'chest'), 'answers.chest', 'one of: no'],
    [
      'one answer for a list',
      set('none', 'answers', 'cauda'),
      'answers.cauda',
      'list with one or more of: bladder-bowel',
    ],
    ['none of a list', set([], 'answers', 'cauda'), 'answers.cauda', 'list with one or more'],
    ['an unknown one in a list', set(['none', 'x'], 'answers', 'cauda'), 'answers.cauda[1]', 'list with one or more'],
    [
      'what does not go together',
      set(['none', 'saddle'], 'answers', 'cauda'),
      'answers.cauda',
      'stand alone: none, not-sure',
    ],
    ['pain of 11', set(11, 'answers', 'pain-now'), 'answers.pain-now', 'from 0 to 10'],
    ['pain below none', set(-1, 'answers', 'pain-now'), 'answers.pain-now', 'from 0 to 10'],
    ['half a pain', set(2.5, 'answers', 'pain-now'), 'answers.pain-now', 'whole number'],
    ['pain in words', set('2', 'answers', 'pain-now'), 'answers.pain-now', 'whole number'],
    ['the 30th of February', set('2026-02-30', 'answers', 'began'), 'answers.began', 'real day, like 2026-03-02'],
    ['a day the other way round', set('19.01.2026', 'answers', 'began'), 'answers.began', 'real day'],
    ['a place nobody knows', set(['left-wing'], 'answers', 'sore-places'), 'answers.sore-places', 'list of region ids'],
    ['a limb nobody has', set(['tail'], 'answers', 'symptom-limbs'), 'answers.symptom-limbs', 'left-arm, right-arm'],
    ['a journal that is a list', set([], 'journal'), 'journal', 'must be an object'],
    ['a journal that may be complete', set('yes', 'journal', 'isComplete'), 'journal.isComplete', 'true or false'],
    ['no sessions', set(undefined, 'journal', 'sessions'), 'journal.sessions', 'is missing'],
    ['sessions by number', set(2, 'journal', 'sessions'), 'journal.sessions', 'must be a list'],
    ['a session that is a word', set('x', 'journal', 'sessions', 1), 'journal.sessions[1]', 'must be an object'],
    ['no end', set(undefined, 'journal', 'sessions', 0, 'endedAt'), 'journal.sessions[0].endedAt', 'is missing'],
    ['an end in words', set('later', 'journal', 'sessions', 0, 'endedAt'), 'journal.sessions[0].endedAt', 'real time'],
    [
      'an unknown ending',
      set('won', 'journal', 'sessions', 0, 'ending'),
      'journal.sessions[0].ending',
      'finished, ended, stopped, interrupted',
    ],
    [
      'an unknown symptom',
      set('joy', 'journal', 'sessions', 1, 'symptom'),
      'journal.sessions[1].symptom',
      'one of: tingling',
    ],
    [
      'an unknown stage',
      set('fine', 'journal', 'sessions', 0, 'stage'),
      'journal.sessions[0].stage',
      'acute, healing, chronic',
    ],
    ['touched, perhaps', set(1, 'journal', 'sessions', 0, 'touched'), 'journal.sessions[0].touched', 'true or false'],
    [
      'regions in a word',
      set('left-palm', 'journal', 'sessions', 0, 'regions'),
      'journal.sessions[0].regions',
      'must be a list',
    ],
    [
      'a region nobody knows',
      set(['palm'], 'journal', 'sessions', 0, 'regions'),
      'journal.sessions[0].regions[0]',
      'id of a region',
    ],
    [
      'a follow-up in a word',
      set('better', 'journal', 'sessions', 0, 'followUp'),
      'journal.sessions[0].followUp',
      'must be an object',
    ],
    [
      'an unknown follow-up',
      set('great', 'journal', 'sessions', 0, 'followUp', 'answer'),
      'journal.sessions[0].followUp.answer',
      'better, same, sore, worse',
    ],
    [
      'an unknown field in a session',
      set(3, 'journal', 'sessions', 0, 'pressure'),
      'journal.sessions[0].pressure',
      'not known',
    ],
    ['a routine nobody knows', set('deep-tissue', 'routine'), 'routine', 'one of: first-weeks'],
    ['a routine that is a list', set([], 'routine'), 'routine', 'format: '],
    ['no routine at all', set(null, 'routine'), 'routine', 'format: '],
    ['a routine without its places', set({ routineVersion: 1 }, 'routine'), 'routine.places', 'missing'],
    [
      'a routine that presses',
      set(withField(sample('good-routine'), ['places', 0, 'pressure10'], 9), 'routine'),
      'routine.places[0].pressure10',
      'T1: The pressure must be',
    ],
    [
      'a routine with a strange key',
      set({ ...sample('good-routine'), 'a b': 1 }, 'routine'),
      'routine["a b"]',
      'not known',
    ],
    ['no minutes', set(0, 'minutes'), 'minutes', 'whole number of minutes'],
    ['half a minute', set(10.5, 'minutes'), 'minutes', 'whole number of minutes'],
    ['minutes in words', set('15', 'minutes'), 'minutes', 'whole number of minutes'],
  ])('%s', (_, json, path, sentence) => {
    const { code, stdout, stderr } = policyCommand(['a.json'], holding(JSON.stringify(json)))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    const at = `a.json: ${path}${path === '' ? '' : ': '}`
    const lines = stderr.trimEnd().split('\n')
    expect(
      lines.some((line) => line.startsWith(at) && line.includes(sentence)),
      stderr,
    ).toBe(true)
    expect(stderr).not.toMatch(/\n\s+at |undefined|[{}]/)
  })

  it('says all that is wrong at once', () => {
    const json = { ...good, now: 'now', minutes: 0, answers: { answersVersion: 1, chest: 'x', age: 9 } }
    const { stderr } = policyCommand(['a.json'], holding(JSON.stringify(json)))
    expect(stderr.match(/^a\.json: [\w.-]+/gm)).toEqual([
      'a.json: now',
      'a.json: answers.chest',
      'a.json: answers.age',
      'a.json: minutes',
    ])
  })

  it('refuses a wrong answer to every question with a sentence of its own', () => {
    for (const id of questionIds) {
      const { code, stderr } = policyCommand(['a.json'], holding(JSON.stringify(set({ odd: true }, 'answers', id))))
      expect(code, id).toBe(2)
      expect(stderr, id).toMatch(new RegExp(`^a\\.json: answers\\.${id}: This must be .+\\.\\n$`))
    }
  })

  it('has no sentence too many and none too few', () => {
    for (const id of fieldProblemIds) expect(tools[`profile.${id}`].length).toBeGreaterThan(10)
  })

  const paths: (readonly (string | number)[])[] = [
    ['now'],
    ['minutes'],
    ['routine'],
    ['journal'],
    ['journal', 'sessions'],
    ['journal', 'sessions', 0],
    ...['startedAt', 'endedAt', 'ending', 'symptom', 'touched', 'stage', 'regions', 'followUp', 'isImported'].map(
      (key) => ['journal', 'sessions', 1, key],
    ),
    ...questionIds.map((id) => ['answers', id]),
  ]

  it('a good profile with any value replaced by any other is reported on or refused, never more', () => {
    const counts = [0, 0, 0]
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(
          fc.jsonValue({ maxDepth: 3 }),
          fc.constantFrom('none', 'not-sure', 'no', 'yes', '2026-03-01', 0, 10, true),
        ),
        fc.boolean(),
        (path, value, isExplained) => {
          const text = JSON.stringify(withField(good, path, value ?? null))
          const result = policyCommand([...(isExplained ? ['--explain'] : []), 'a.json'], holding(text))
          counts[result.code] = (counts[result.code] ?? 0) + 1
          if (result.code === 0) {
            expect(result.stderr).toBe('')
            expect(isExplained || typeof JSON.parse(result.stdout) === 'object').toBe(true)
          } else {
            expect(result.stderr).toMatch(/^a\.json: /)
          }
        },
      ),
      { numRuns: 1500 },
    )
    console.log(`profiles reported on: ${counts[0]}, refused: ${counts[2]}`)
    expect(counts[0]).toBeGreaterThan(50)
    expect(counts[1]).toBe(0)
    expect(counts[2]).toBeGreaterThan(500)
  })
})

describe('routine:check: a file that is no routine, or a bad one', () => {
  const good = sample('good-routine')
  const check = (json: unknown) => routineCheckCommand(['a.json'], holding(JSON.stringify(json)))
  const set = (value: unknown, ...path: (string | number)[]) => withField(good, path, value)

  it('says in one line that a good one breaks no rule', () => {
    expect(check(good)).toEqual({ code: 0, stdout: 'a.json: This routine breaks no rule.\n', stderr: '' })
  })

  it.each<[string, unknown, string, string]>([
    ['deep pressure', set(4, 'places', 0, 'pressure10'), 'places[0].pressure10: T1', 'routine.refused.pressure'],
    [
      'the lower back',
      set('lower-back', 'places', 2, 'region'),
      'places[2].region: Z2',
      'routine.refused.region-never',
    ],
    [
      'a stretch',
      set('stretching', 'places', 2, 'technique'),
      'places[2].technique: T2',
      'routine.refused.technique-forced',
    ],
    ['a roller', set('roller', 'places', 0, 'tool'), 'places[0].tool: T6', 'routine.refused.tool'],
    ['too long', set(600, 'places', 0, 'secondsPerSide'), 'places[0].secondsPerSide: T7', 'routine.refused.seconds'],
    ['no places', set([], 'places'), 'places: T8', 'routine.refused.no-places'],
    ['a rank of none', set(0, 'places', 0, 'rank'), 'places[0].rank: format', 'routine.refused.rank'],
  ])('%s: place, rule and sentence, and 1', (_, json, start, messageKey) => {
    const { code, stdout, stderr } = check(json)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout.trimEnd().split('\n')).toContain(`${start}: ${say(messageKey as 'routine.refused.rank')}`)
  })

  it('says every rule, one per line', () => {
    const bad = withField(set(4, 'places', 0, 'pressure10'), ['places', 1, 'hand'], 'both')
    expect(check(bad)).toEqual({
      code: 1,
      stdout: [
        'places[0].pressure10: T1: The pressure must be 1, 2 or 3 of 10. More does not exist.\n',
        'places[1].hand: T3: It is not clear which hand works here.\n',
      ].join(''),
      stderr: '',
    })
  })

  it.each<[string, unknown, string]>([
    ['null', null, 'format: '],
    ['a list', [], 'format: '],
    ['text', 'routine', 'format: '],
    ['another version', set(2, 'routineVersion'), 'routineVersion: format: '],
    ['a missing field', set(undefined, 'stages'), 'stages: format: Something is missing here.'],
    ['an unknown field', set(1, 'speed'), 'speed: format: This entry is not known'],
    ['an unknown field in a place', set(1, 'places', 1, 'speed'), 'places[1].speed: format: '],
    ['a missing field in a place', set(undefined, 'places', 1, 'rank'), 'places[1].rank: format: '],
    ['words for numbers', set('2', 'places', 0, 'pressure10'), 'places[0].pressure10: format: '],
    ['null for a list', set(null, 'places', 0, 'positions'), 'places[0].positions: format: '],
    ['places by name', set('palm', 'places'), 'places: format: '],
    ['a field that writes into the terminal', set(1, '\u001b[31m'), '["\\u001b[31m"]: format: '],
  ])('%s: no rule could be looked at, so 2', (_, json, start) => {
    const { code, stdout, stderr } = check(json)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(
      stderr.split('\n').some((line) => line.startsWith(`a.json: ${start}`)),
      stderr,
    ).toBe(true)
  })
})
