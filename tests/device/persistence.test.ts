import { describe, expect, it } from 'vitest'
import { readChosenFile } from '#device/data-file.ts'
import { askToPersist, persistenceNow, type Storages } from '#device/persistence.ts'
import { wasCleared } from '#journal/cleared.ts'
import { emptyMemory, type JournalContents, readMemory } from '#journal/contents.ts'
import { writeExport } from '#journal/export-file.ts'
import type { SessionRecord } from '#journal/record.ts'
import { noData } from '#journal/saved-data.ts'
import { defaultSettings } from '#journal/settings.ts'
import { forgottenData, mergedData, recordsOf, replacedData } from '#journal/take-in.ts'
import { day, monday, openApp } from '../drivers/flow-driver.ts'
import { finishedRecord, noContent } from '../journal/fixtures.ts'

/** A browser that has promised or not, and answers so when it is asked. */
function browser(isKept: boolean, answer: boolean, asked: string[] = []): NonNullable<Storages> {
  return {
    persisted: () => Promise.resolve(isKept),
    persist: () => {
      asked.push('asked')
      return Promise.resolve(answer)
    },
  }
}

describe('whether the browser keeps it', () => {
  it.each<[string, Storages, string]>([
    ['has promised', browser(true, true), 'kept'],
    ['has not', browser(false, true), 'may-go'],
    ['does not know the question', {}, 'unknown'],
    ['has no storage at all', undefined, 'unknown'],
    ['refuses', { persisted: () => Promise.reject(new DOMException('', 'SecurityError')) }, 'unknown'],
  ])('is said where it %s, and nobody is asked', async (_, storages, state) => {
    expect(await persistenceNow(storages)).toBe(state)
  })

  it('is asked for once there is something to lose, and not again where it is promised', async () => {
    const asked: string[] = []
    expect(await askToPersist(browser(false, true, asked))).toBe('kept')
    expect(await askToPersist(browser(false, false, asked))).toBe('may-go')
    expect(asked).toHaveLength(2)
    expect(await askToPersist(browser(true, false, asked))).toBe('kept')
    expect(asked).toHaveLength(2)
    expect(await askToPersist({ persist: () => Promise.reject(new Error('refused')) })).toBe('unknown')
  })
})

describe('what the browser has cleared', () => {
  const contents: JournalContents = {
    records: [finishedRecord],
    aside: [],
    memory: undefined,
    settings: defaultSettings,
    isRemembering: true,
  }

  it('is noticed by sessions without the answers that come before them', () => {
    const isCleared = (found: JournalContents) => wasCleared({ contents: found, memory: emptyMemory })
    expect(isCleared(contents)).toBe(true)
    expect(isCleared({ ...contents, memory: emptyMemory })).toBe(false)
    expect(isCleared({ ...contents, records: [] })).toBe(false)
    expect(isCleared({ ...contents, isRemembering: false })).toBe(false)
  })

  it('is noticed as well where warning signs were reported since, and nobody has answered (E12)', () => {
    const app = openApp().load({ memory: undefined, records: [finishedRecord] })
    app.send({ type: 'place.mark', region: 'left-groin', kind: 'numb', isOn: true }).expectScreen('emergency')
    const { memory } = app.context
    expect([memory.lastSeenMs, memory.reported?.length]).toEqual([0, 1])
    expect(wasCleared(app.context)).toBe(true)
    expect(wasCleared(openApp().load({ ...contents, memory }).context)).toBe(true)
    // Where everything was deleted, or a file was brought in, nothing was cleared, whatever is reported beside it.
    const stop: SessionRecord = { ...finishedRecord, ending: 'stopped', symptom: 'tingling', leftStopAtMs: monday }
    const file = { ...noContent, records: [finishedRecord] }
    const saved = [
      forgottenData({ ...noData, records: [stop] }, monday),
      mergedData(noData, file, monday),
      mergedData({ ...noData, memory }, file, monday),
      replacedData({ ...noData, memory }, file, monday),
    ]
    for (const data of saved) {
      const found = readMemory(data.memory)
      const since = openApp().load({ ...contents, records: recordsOf(data), memory: found })
      since.send({ type: 'place.mark', region: 'sacrum', kind: 'numb', isOn: true }).expectScreen('emergency')
      expect(data.records).toHaveLength(1)
      expect(wasCleared(openApp().load({ ...contents, memory: since.context.memory }).context)).toBe(false)
    }
  })

  it('is not said after a first session', () => {
    const app = openApp().toSession({ memory: undefined })
    expect(app.records.length).toBe(1)
    expect(wasCleared(app.context)).toBe(false)
    app.sendGuided({ type: 'symptom.report', symptom: 'tingling' }).expectScreen('stopped')
    expect(wasCleared(app.context)).toBe(false)
  })

  it('is said until the questions are answered again', () => {
    const endedAtMs = monday - 5 * day
    const session = { ...finishedRecord, startedAtMs: endedAtMs - 900_000, endedAtMs }
    const app = openApp().load({ memory: undefined, records: [session] })
    expect(wasCleared(app.context)).toBe(true)
    app.start().answerAll().expectScreen('plan')
    expect(wasCleared(app.context)).toBe(false)
  })
})

describe('a file that somebody chose', () => {
  const text = writeExport(noData, 'Anna', 5)

  it('is read', async () => {
    expect(await readChosenFile(new File([text], 'copy.json'))).toMatchObject({ kind: 'file', person: 'Anna' })
  })

  it('is not even opened where it is far too large, and said to be unreadable where it cannot be', async () => {
    const opened: string[] = []
    const huge = {
      size: 21 * 1024 * 1024,
      text: () => {
        opened.push('opened')
        return Promise.resolve(text)
      },
    }
    expect(await readChosenFile(huge)).toEqual({ kind: 'refused', reason: 'too-big' })
    expect(opened).toEqual([])
    const gone = { size: 5, text: () => Promise.reject(new DOMException('', 'NotFoundError')) }
    expect(await readChosenFile(gone)).toEqual({ kind: 'refused', reason: 'unreadable' })
  })
})
