import { describe, expect, it } from 'vitest'
import { type AnswersMemory, emptyMemory, isTrusted, memoryBeside, readMemory } from '#journal/contents.ts'
import { doctorReport } from '#journal/doctor-report.ts'
import { readExport, writeExport } from '#journal/export-file.ts'
import { contentOf } from '#journal/file-content.ts'
import { mergedReported, type ReportedSigns, withReported } from '#journal/reported.ts'
import { noData } from '#journal/saved-data.ts'
import { defaultSettings } from '#journal/settings.ts'
import { forgottenData, mergedData, replacedData } from '#journal/take-in.ts'
import { day, hour, monday, openApp } from '../drivers/flow-driver.ts'

const round = { roundAtMs: 5, atMs: 7, offsetMinutes: 60 }
const weak: ReportedSigns = { ...round, signs: ['weakness'] }

describe('warning signs that no session followed', () => {
  it('are one dated entry a round, which grows', () => {
    const once = withReported([], ['weakness'], round)
    expect(once).toEqual([weak])
    expect(withReported(once, ['weakness'], { ...round, atMs: 9 })).toBe(once)
    expect(withReported(once, ['chest'], { ...round, atMs: 9 })).toEqual([{ ...weak, signs: ['weakness', 'chest'] }])
    expect(withReported(once, ['chest'], { ...round, roundAtMs: 9, atMs: 9 })).toHaveLength(2)
  })

  it('stay where they are taken back in the same round, and say so', () => {
    const back = withReported([weak], [], round)
    expect(back).toEqual([{ ...weak, isTakenBack: true }])
    expect(withReported(back, [], round)).toBe(back)
    expect(withReported(back, ['weakness'], round)).toEqual([weak])
    // Another round says nothing of this one.
    expect(withReported([weak], [], { ...round, roundAtMs: 9 })).toEqual([weak])
  })

  it('are kept up to a number, the latest', () => {
    const many = Array.from({ length: 60 }, (_, at) => at).reduce<readonly ReportedSigns[]>(
      (all, atMs) => withReported(all, ['chest'], { roundAtMs: atMs, atMs, offsetMinutes: 0 }),
      [],
    )
    expect([many.length, many.at(-1)?.atMs]).toEqual([40, 59])
  })
})

describe('warning signs among the safety questions', () => {
  const asked = (over: Parameters<ReturnType<typeof openApp>['answerUntil']>[1]) =>
    openApp().load().start().answerUntil('chest', over)

  it('are kept at once where they open the emergency card (S1, S2)', () => {
    const app = openApp().load().start().answerUntil('weakness').answer('weakness', 'new-or-worse')
    app.expectScreen('emergency')
    expect(app.context.memory.reported).toEqual([
      { roundAtMs: monday, atMs: monday, offsetMinutes: 60, signs: ['weakness'] },
    ])
    expect(app.records).toEqual([])
  })

  it('are kept where they refuse the session for today (S7)', () => {
    const app = openApp().load().start().answerUntil('leg-clot').answer('leg-clot', ['swollen']).expectScreen('outcome')
    expect(app.context.memory.reported).toMatchObject([{ signs: ['leg-clot'] }])
  })

  it('say that they were taken back, and lead on to the plan', () => {
    const app = openApp().load().start().answerUntil('weakness').answer('weakness', 'new-or-worse')
    app.back().expectScreen('questions').answerAll().expectScreen('plan')
    expect(app.context.memory.reported).toMatchObject([{ signs: ['weakness'], isTakenBack: true }])
  })

  it('are none where nothing was reported', () => {
    expect('reported' in asked({}).answerAll().expectScreen('plan').context.memory).toBe(false)
  })

  it('are kept where a mark before any question opens the card, and stay where the page is answered with none (S1)', () => {
    const app = openApp().load()
    app.send({ type: 'place.mark', region: 'left-groin', kind: 'numb', isOn: true }).expectScreen('emergency')
    const reported = { atMs: monday, offsetMinutes: 60, signs: ['saddle'] }
    expect(app.context.memory.reported).toMatchObject([reported])
    app
      .back()
      .wait(2 * hour)
      .start()
      .answerAll()
      .expectScreen('plan')
    // The mark and the questions that take it up are one report: a session may follow.
    expect(app.context.memory.reported).toMatchObject([{ ...reported, isTakenBack: true }])
  })

  it('make no journal one that knows of earlier sessions (E12)', () => {
    const app = openApp().load({ memory: undefined }).start().answerUntil('weakness').answer('weakness', 'new-or-worse')
    const memory = readMemory(JSON.parse(JSON.stringify(app.context.memory)))
    expect(memory?.reported).toHaveLength(1)
    const contents = { records: [], aside: [], memory, settings: defaultSettings, isRemembering: true }
    expect(isTrusted(contents, monday + day)).toBe(false)
    expect(
      openApp(monday + day)
        .load(contents)
        .start().context.question,
    ).toBe('recent-session')
  })
})

describe('kept warning signs', () => {
  const memory = { ...emptyMemory, lastSeenMs: 9, reported: [weak] }
  const later: ReportedSigns = { roundAtMs: 50, atMs: 70, offsetMinutes: 60, signs: ['chest'] }

  it('are on the page for the doctor, in their span and in order', () => {
    const now = { atMs: monday, offsetMinutes: 60 }
    const signs = [
      { ...later, atMs: monday - day, isTakenBack: true },
      { ...weak, atMs: monday - 2 * day },
      { ...weak, atMs: monday - 40 * day },
    ]
    expect(doctorReport([], 'weeks-4', now, signs)).toMatchObject({
      sessions: 0,
      signCount: 2,
      signs: [
        { when: 'taken-back', signs: ['chest'] },
        { when: 'refused', signs: ['weakness'] },
      ],
    })
  })

  it('go into a file and come back out of it, with answers that cannot be read, too', () => {
    for (const answers of [{}, { answersVersion: 99 }]) {
      const read = readExport(writeExport({ ...noData, memory: { ...memory, answers } }, '', 0))
      const content = read.kind === 'file' ? contentOf(read) : undefined
      expect(content?.memory).toMatchObject({ lastSeenMs: 0, reported: [weak] })
    }
  })

  it('are joined with those of a file, each round once, and deleted with everything else', () => {
    const file = { ...emptyMemory, reported: [{ ...weak, isTakenBack: true }, later] }
    const content = {
      person: '',
      exportedAtMs: 0,
      records: [],
      aside: [],
      memory: file,
      settings: undefined,
      practice: [],
      practiceAside: [],
    }
    expect(mergedReported([weak], [later])).toEqual([weak, later])
    expect(mergedData({ ...noData, memory }, content, 99).memory).toMatchObject({ reported: [weak, later] })
    expect(replacedData({ ...noData, memory }, content, 99).memory).toMatchObject({ reported: file.reported })
    expect(forgottenData({ ...noData, memory }, 99).memory).toBeUndefined()
  })

  it('are joined with what another window has kept, which counts where this one has changed nothing', () => {
    const grown: ReportedSigns = { ...weak, signs: ['weakness', 'chest'] }
    const keptBy = (own: AnswersMemory, kept: AnswersMemory, before?: AnswersMemory) =>
      memoryBeside(own, kept, before).reported
    expect(keptBy(memory, { ...memory, reported: [later] }, memory)).toEqual([weak, later])
    expect(keptBy(memory, { ...memory, reported: [grown] }, memory)).toEqual([grown])
    expect(keptBy({ ...memory, reported: [grown] }, memory, memory)).toEqual([grown])
    // Also what could not be written the last time.
    expect(keptBy(memory, emptyMemory, memory)).toEqual([weak])
    expect('reported' in memoryBeside(emptyMemory, emptyMemory, undefined)).toBe(false)
  })

  it('go with the answers that were given last, in whichever window', () => {
    const given = { ...emptyMemory, answers: { age: 'adult' }, lastSeenMs: 20 }
    expect(memoryBeside(memory, given, undefined)).toEqual({ ...given, reported: [weak] })
    expect(memoryBeside(given, memory, undefined)).toEqual({ ...given, reported: [weak] })
    const again = { ...given, answers: { age: 'minor' } }
    expect(memoryBeside(again, given, given)).toEqual(again)
  })

  it('are absent from what was saved before, and a damaged list is no memory', () => {
    expect(readMemory(emptyMemory)).toEqual(emptyMemory)
    expect(readMemory({ ...memory, reported: [{ ...weak, signs: ['torn'] }] })).toBeUndefined()
  })
})
