import type { Page } from '@playwright/test'
import { onePerson, savedPeople, withName } from '../../src/journal/people.ts'
import { firstPersonId } from '../../src/journal/person.ts'
import type { SessionRecord } from '../../src/journal/record.ts'
import type { Settings } from '../../src/journal/settings.ts'

/** Puts records into the journal as it lies in the browser; the app has to be opened again to see them. */
export async function plantRecords(page: Page, records: readonly SessionRecord[]): Promise<void> {
  await page.evaluate(
    (planted) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('kneadwell')
        open.onerror = () => reject(new Error('cannot open'))
        open.onsuccess = () => {
          const writing = open.result.transaction('records', 'readwrite')
          for (const record of planted) writing.objectStore('records').put(record)
          writing.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
    records,
  )
}

/** Leaves a device that knows nobody: no sessions, no answers, no choices. The app has to be opened again to see it. */
export async function clearJournal(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('kneadwell')
        open.onerror = () => reject(new Error('cannot open'))
        open.onsuccess = () => {
          const stores = ['records', 'memory', 'aside']
          const writing = open.result.transaction(stores, 'readwrite')
          for (const store of stores) writing.objectStore(store).clear()
          writing.oncomplete = () => {
            open.result.close()
            localStorage.clear()
            resolve()
          }
        }
      }),
  )
}

/** Puts settings into the journal as it lies in the browser; what is left out is as nobody chose it. */
export async function plantSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate(
    (saved) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('kneadwell')
        open.onerror = () => reject(new Error('cannot open'))
        open.onsuccess = () => {
          const writing = open.result.transaction('settings', 'readwrite')
          writing.objectStore('settings').put({ key: 'only', saved })
          writing.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
    settings,
  )
}

/** Gives the one person of the device a name; the app has to be opened again to see it. */
export async function plantName(page: Page, name: string): Promise<void> {
  const saved = savedPeople(withName(onePerson, firstPersonId, name))
  await page.evaluate((people) => localStorage.setItem('kneadwell.people', JSON.stringify(people)), saved)
}

/** The records as they lie in the browser. */
export function savedRecords(page: Page): Promise<readonly SessionRecord[]> {
  return page.evaluate(
    () =>
      new Promise<SessionRecord[]>((resolve, reject) => {
        const open = indexedDB.open('kneadwell')
        open.onerror = () => reject(new Error('cannot open'))
        open.onsuccess = () => {
          const all = open.result.transaction('records').objectStore('records').getAll()
          all.onsuccess = () => {
            open.result.close()
            resolve(all.result as SessionRecord[])
          }
        }
      }),
  )
}

/** A fact as if it had been learnt before: when it is due, and when it was asked last, epoch ms. */
export type PlantedFact = { readonly id: string; readonly dueMs: number; readonly lastMs: number }

/** Puts memories into what practice has left behind; the app has to be opened again to see them. */
export async function plantPractice(page: Page, planted: readonly PlantedFact[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('kneadwell')
        open.onerror = () => reject(new Error('cannot open'))
        open.onsuccess = () => {
          const writing = open.result.transaction('practice', 'readwrite')
          const counts = { answers: 1, lapses: 0, scheduledDays: 9, stabilityDays: 9, difficulty: 5 }
          for (const { id, dueMs, lastMs } of all) {
            const saved = { schemaVersion: 1, kind: 'fact', id, memory: { ...counts, dueMs, lastMs } }
            writing.objectStore('practice').put({ key: `fact:${id}`, saved })
          }
          writing.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
    planted,
  )
}

/** One thing that practice has left behind, as it lies in the browser. */
export function savedPractice(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (wanted) =>
      new Promise<unknown>((resolve, reject) => {
        const open = indexedDB.open('kneadwell')
        open.onerror = () => reject(new Error('cannot open'))
        open.onsuccess = () => {
          const found = open.result.transaction('practice').objectStore('practice').get(wanted)
          found.onsuccess = () => {
            open.result.close()
            const row: unknown = found.result
            resolve(typeof row === 'object' && row !== null && 'saved' in row ? row.saved : undefined)
          }
        }
      }),
    key,
  )
}
