import type { Page } from '@playwright/test'
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
