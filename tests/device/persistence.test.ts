import { describe, expect, it } from 'vitest'
import { readChosenFile } from '#device/data-file.ts'
import { askToPersist, persistenceNow, type Storages } from '#device/persistence.ts'
import { wasCleared } from '#journal/cleared.ts'
import { emptyMemory, type JournalContents } from '#journal/contents.ts'
import { writeExport } from '#journal/export-file.ts'
import { noData } from '#journal/saved-data.ts'
import { defaultSettings } from '#journal/settings.ts'
import { day, monday, openApp } from '../drivers/flow-driver.ts'
import { finishedRecord } from '../journal/fixtures.ts'

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
