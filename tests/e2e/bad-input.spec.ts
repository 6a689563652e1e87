import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { healing, Kneadwell, words } from './kneadwell.ts'

test('refused storage: the session runs, and says that nothing will be remembered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  const app = new Kneadwell(page)
  await app.open()
  await expect(page.getByText(words['welcome.forgetful'])).toBeVisible()
  await app.activateButton(words['welcome.start'])
  await app.answerAll()
  await app.expectScreen('plan')
  await expect(page.getByText(words['plan.forgetful'])).toBeVisible()
  await app.reachSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.waitForState('massaging')
  await page.keyboard.press('Escape')
  await app.expectScreen('stopped')
})

/** Reads a table of the journal as it lies in the browser. */
function readTable(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('kneadwell')
    open.onerror = () => reject(new Error('cannot open'))
    open.onsuccess = () => {
      const all = open.result.transaction(table).objectStore(table).getAll()
      all.onsuccess = () => {
        open.result.close()
        resolve(all.result as unknown[])
      }
    }
  })
}

test('a damaged record is set aside and named, never deleted', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('kneadwell')
        open.onsuccess = () => {
          const writing = open.result.transaction('records', 'readwrite')
          writing.objectStore('records').put({ id: 'torn', schemaVersion: 1, startedAtMs: 'yesterday' })
          writing.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
  )
  await app.reload()
  await expect(page.getByText('One saved record could not be read.')).toBeVisible()
  const aside = await page.evaluate(readTable, 'aside')
  expect(JSON.stringify(aside)).toContain('yesterday')
  expect(JSON.stringify(await page.evaluate(readTable, 'records'))).not.toContain('yesterday')
})

async function expectUnclosedAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page, `unclosed, ${what}, in ${colorScheme}`)
    await page.screenshot({ path: `.cache/shots/unclosed-${what.replaceAll(' ', '-')}-${colorScheme}.png` })
  }
}

test.describe('leaving a session', () => {
  test('back pauses and asks; only the person goes on', async ({ page }) => {
    const app = new Kneadwell(page)
    await app.open()
    await app.reachFirstPlace()
    await page.evaluate(() => history.back())
    await app.expectState('paused')
    await expect(page.getByText(words['pause.back'])).toBeVisible()
    await app.wait(120_000)
    await app.expectState('paused')
    await app.activateButton(words['session.paused.resume'])
    await app.expectState('massaging')
    await page.evaluate(() => history.back())
    await app.expectState('paused')
  })

  test('reload asks, and the session that was cut short is found and asked about', async ({ page }) => {
    const app = new Kneadwell(page)
    await app.open()
    await app.reachFirstPlace()
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type())
        void dialog.accept()
      })
    })
    await page.reload()
    await page.clock.resume()
    expect(await asked).toBe('beforeunload')
    // It is found by itself, and asks how it feels before anything else.
    await app.expectScreen('unclosed')
    await expectUnclosedAccessible(page, 'check-in')
    await page.locator('label', { has: page.locator('input[value="clear"]') }).tap()
    await app.activateButton(words['unclosed.go'])
    await expect(page.getByRole('heading', { name: words['unclosed.question'] })).toBeVisible()
    await expectUnclosedAccessible(page, 'why it ended')
    await page.locator('label', { has: page.locator('input[value="not-sure"]') }).tap()
    await app.activateButton(words['unclosed.go'])
    // Not sure counts as a stop: locked.
    await app.expectScreen('outcome')
  })

  test('a crash: the session can be taken up minutes later, and only by the person', async ({ page }) => {
    const app = new Kneadwell(page)
    await app.open()
    await app.reachFirstPlace()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.clock.resume()
    await app.expectScreen('unclosed')
    await page.locator('label', { has: page.locator('input[value="clear"]') }).tap()
    await app.activateButton(words['unclosed.go'])
    await page.locator('label', { has: page.locator('input[value="just-ended"]') }).tap()
    await app.activateButton(words['unclosed.go'])
    await expect(page.getByRole('heading', { level: 1, name: words['unclosed.offer'] })).toBeVisible()
    await expectUnclosedAccessible(page, 'the offer')
    await app.activateButton(words['unclosed.offer.takeUp'])
    await app.expectScreen('session')
    await app.expectState('paused')
    await expect(page.getByText(words['pause.interrupted'])).toBeVisible()
    await app.activateButton(words['session.paused.resume'])
    await app.waitForState('checkingIn')
    await app.activateButton(words['session.checkIn.clear'])
    await app.waitForState('massaging')
    await page.keyboard.press('Escape')
    await app.expectScreen('stopped')
  })

  test('a hidden page pauses, and does not go on by itself', async ({ page }) => {
    const app = new Kneadwell(page)
    await app.open()
    await app.reachFirstPlace()
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await app.expectState('paused')
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await app.wait(30_000)
    await app.expectState('paused')
  })
})

test('an emergency answer shows the card at once, with the number of the country that is picked', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.activateButton(words['welcome.start'])
  for (let asked = 0; asked < 10; asked += 1) {
    const id = (await page.locator('[data-question]').getAttribute('data-question')) ?? ''
    if (id === 'cauda') break
    await app.answer(id, healing[id] ?? 'none')
  }
  await page.locator('label', { has: page.locator('input[value="saddle"]') }).tap()
  await app.activateButton(words['questions.next'])
  await app.expectScreen('emergency')
  const country = page.getByLabel(words['emergency.country'])
  const dial = page.locator('a[href^="tel:"]').first()
  const numbers: string[] = []
  for (const [code, number] of [
    ['US', '911'],
    ['GB', '999'],
    ['DE', '112'],
    ['AU', '000'],
  ] as const) {
    await country.selectOption(code)
    await expect(dial).toHaveAttribute('href', `tel:${number}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(number)
    numbers.push(number)
  }
  expect(numbers).toHaveLength(4)
  await app.reload()
  await app.activateButton(words['welcome.help'])
  await app.activateButton(words['doctor.now.action'])
  await expect(dial).toHaveAttribute('href', 'tel:000')
})
