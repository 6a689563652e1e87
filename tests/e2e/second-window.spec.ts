import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectAccessibleInBothThemes } from './accessible.ts'
import { healingOn, Kneadwell, words } from './kneadwell.ts'

async function onPlan(page: Page): Promise<Kneadwell> {
  const app = new Kneadwell(page)
  await app.openInRealTime()
  await app.reachPlan(healingOn(new Date()))
  return app
}

/** What the second window says while the session of the first one runs, and that nothing can be begun from there. */
async function expectRefused({ page }: Kneadwell): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'unclosed')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['unclosed.elsewhere.title'])
  await expect(page.getByRole('status')).toHaveText(words['unclosed.elsewhere.text'])
  await expect(page.getByText(words['unclosed.elsewhere.waiting'])).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('button', { name: words['unclosed.elsewhere.go'] })).toHaveCount(0)
}

async function expectFree({ page }: Kneadwell): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(words['unclosed.elsewhere.over.text'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['unclosed.elsewhere.over.title'])
}

test('a second window that presses start is refused, says why, and has a way on once the first is over', async ({
  page,
  context,
}) => {
  const first = await onPlan(page)
  const second = await onPlan(await context.newPage())
  await first.enterSession()
  await second.activateButton(words['plan.start'])
  await expectRefused(second)
  // Back and a new start lead no further.
  await second.activateButton(words['app.back'])
  await second.activateButton(words['welcome.start'])
  await expectRefused(second)
  await expectAccessibleInBothThemes(second.page, 'elsewhere')

  // The first one is not disturbed by it, and ends as it likes.
  await first.expectState('readiness')
  await first.activateButton(words['session.readiness.begin'])
  await first.activateButton(words['session.end'])
  await first.expectScreen('finished')
  await expectFree(second)
  await expectAccessible(second.page, 'elsewhere, over')
  await second.activateButton(words['unclosed.elsewhere.go'])
  // Nothing was left open, so nothing is asked about.
  await second.expectScreen('welcome')
})

test('a window that crashes with a session lets go of it, and the other one asks about it', async ({
  page,
  context,
}) => {
  const first = await onPlan(page)
  await first.enterSession()
  await first.activateButton(words['session.readiness.begin'])
  await first.expectState('breathing')
  const second = new Kneadwell(await context.newPage())
  await second.page.goto('')
  await expectRefused(second)
  const crashed = page.waitForEvent('crash')
  const browser = await context.newCDPSession(page)
  // It never answers: the page that would is gone.
  browser.send('Page.crash').catch(() => undefined)
  await crashed
  await expectFree(second)
  await second.activateButton(words['unclosed.elsewhere.go'])
  await expect(second.page.getByRole('heading', { name: words['unclosed.felt'] })).toBeVisible()
})

test('a second window is refused where nothing can be remembered, too', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  const first = await onPlan(page)
  const second = await onPlan(await context.newPage())
  await first.enterSession()
  await second.activateButton(words['plan.start'])
  await expectRefused(second)
  await page.close({ runBeforeUnload: false })
  await expectFree(second)
})
