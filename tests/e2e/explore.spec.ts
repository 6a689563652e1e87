import { expect, type Page, test } from '@playwright/test'
import { explore } from '../../src/words/en/explore.ts'
import { massage } from '../../src/words/en/massage.ts'
import { rules } from '../../src/words/en/rules.ts'
import { expectAccessible } from './accessible.ts'
import { Kneadwell, words } from './kneadwell.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const field = (page: Page) => page.getByLabel(explore['explore.search'])
const onMap = (page: Page, region: string) => page.locator(`[data-stage] [data-region="${region}"]`).first()

async function openBody(app: Kneadwell): Promise<void> {
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.learn'])
  await app.activate(app.page.locator('[data-door="explore"]'))
  await app.expectScreen('body')
}

test('a touch on the body says how a place is, why, how to touch it and what to feel', async ({ page }) => {
  const app = new Kneadwell(page)
  await openBody(app)
  await onMap(page, 'left-forearm').dispatchEvent('click')
  await expect(heading(page)).toHaveText('Left forearm')
  await expect(page.getByText(words['body.why.safe'])).toBeVisible()
  await expect(page.locator('[data-ways]')).toContainText(massage['technique.effleurage.how'])
  await expect(page.locator('[data-ways]')).toContainText('At most 2 of 10')
  await expect(page.getByText(massage['feel.warning.how'])).toBeVisible()
  // A place that is left alone has a rule, its source, and no way to touch it.
  await onMap(page, 'lower-back').dispatchEvent('click')
  await expect(heading(page)).toHaveText('Lower back')
  await expect(page.getByText(rules['rule.Z2.why'])).toBeVisible()
  await expect(page.getByText(rules['source.yin-2014'])).toBeVisible()
  await expect(page.locator('[data-ways]')).toContainText(explore['explore.how.none'])
  // Back leads to where it was opened from.
  await app.activateButton(words['app.back'])
  await app.expectScreen('learn')
})

test('stages and discs are compared: the map changes, and a sentence says how', async ({ page }) => {
  const app = new Kneadwell(page)
  await openBody(app)
  await expect(onMap(page, 'left-hip')).toHaveAttribute('data-status', 'forbidden')
  await app.activate(page.locator('[data-compare-door]'))
  await expect(page.locator('[data-compare="healing"]')).toBeVisible()
  await expect(onMap(page, 'left-hip')).toHaveAttribute('data-status', 'caution')
  const changes = page.locator('[data-changes]')
  const stage = (value: string) => page.locator('label', { has: page.locator(`input[value="${value}"]`) })
  await stage('acute').tap()
  await expect(onMap(page, 'left-hip')).toHaveAttribute('data-status', 'forbidden')
  await expect(changes.locator('[data-change="closes"]')).toContainText('Hip')
  await expect(changes.locator('[data-change="closes"]')).toContainText('left alone now')
  await stage('chronic').tap()
  await expect(onMap(page, 'left-hip')).toHaveAttribute('data-status', 'safe')
  await expect(changes.locator('[data-change="opens"]')).toContainText('Shoulder blade')
  await stage('cervical').tap()
  await expect(onMap(page, 'left-neck-back')).toHaveAttribute('data-status', 'forbidden')
  await expect(changes).toContainText('Back of the neck: left alone now.')
  // No level chosen is the strictest, and says so.
  await stage('cervical').tap()
  await stage('lumbar').tap()
  await expect(changes).toContainText(explore['compare.disc.unknown'])
  // A place that is touched says what it was and what it is; what changed has a bright edge.
  await stage('healing').tap()
  await stage('acute').tap()
  await expect(onMap(page, 'left-hip')).toHaveClass(/marked/)
  await onMap(page, 'left-hip').locator('path').first().tap()
  await expect(page.locator('[data-compared="left-hip"]')).toHaveText('Left hip: with care before, left alone now.')
  // It was just to look: the browser's own step back leads to the body, and not out of the page.
  await page.goBack()
  await expect(page.locator('[data-compare-door]')).toBeVisible()
  await app.activate(page.locator('[data-inside-door]'))
  await expect(page.locator('[data-inside="1"]')).toBeVisible()
  await page.goBack()
  await expect(page.locator('[data-inside-door]')).toBeVisible()
  await app.expectScreen('body')
  await expect(onMap(page, 'left-hip')).toHaveAttribute('data-status', 'forbidden')
})

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a place is found by plain words and compared by keyboard alone, and axe finds nothing', async ({ page }) => {
    const app = new Kneadwell(page, 'keys')
    await openBody(app)
    await app.tabTo(field(page))
    await page.keyboard.type('behind the left kne')
    await expect(page.getByText('One place', { exact: true })).toBeVisible()
    await expectAccessible(page, 'explore, found')
    await page.keyboard.press('Enter')
    await expect(heading(page)).toHaveText('Behind the left knee')
    await expect(heading(page)).toBeFocused()
    await expectAccessible(page, 'explore, a place')
    await app.activateButton(words['body.clear'])
    // What was asked for is still there, and goes with one press.
    await expect(field(page)).toHaveValue('behind the left kne')
    await app.activateButton(explore['explore.clear'])
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('hamstring')
    await expect(page.getByText(explore['explore.none'])).toBeVisible()
    await app.activateButton(explore['explore.clear'])

    await app.activate(page.locator('[data-compare-door]'))
    await expect(heading(page)).toBeFocused()
    await app.tabTo(page.locator('input[value="healing"]'))
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-compare="chronic"]')).toBeVisible()
    await expect(page.locator('[data-change="eases"]')).toContainText('Hip')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.locator('[data-change="closes"]')).toContainText('Back of the neck')
    await expectAccessible(page, 'explore, compared')
    await app.activateButton(words['app.back'])
    await expect(page.locator('[data-compare-door]')).toBeFocused()
  })
})
