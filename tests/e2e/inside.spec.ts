import { expect, test } from '@playwright/test'
import { inside } from '../../src/words/en/inside.ts'
import { marks } from '../../src/words/en/marks.ts'
import { expectAccessible } from './accessible.ts'
import { healing, Kneadwell, words } from './kneadwell.ts'

const captions = ['disc', 'bulge', 'hands'] as const

test('the look inside is walked by keyboard, caption by caption', async ({ page }) => {
  const app = new Kneadwell(page, 'keys')
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.body'])
  await app.expectScreen('body')
  const door = page.locator('[data-inside-door]')
  await app.activate(door)
  for (const [index, caption] of captions.entries()) {
    await expect(page.locator('[data-inside]')).toHaveAttribute('data-inside', String(index + 1))
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText(inside[`inside.${caption}.title`])
    await expect(page.locator(`[data-caption="${caption}"]`)).toContainText(inside[`inside.${caption}.text`])
    await expect(
      page.getByRole('img', {
        name: inside['inside.progress'].replace('{now}', String(index + 1)).replace('{of}', '3'),
      }),
    ).toBeVisible()
    // The drawing stands where no solid body is, with the disc that is said.
    const drawing = page.locator('[data-spine]')
    await expect(drawing).toHaveAttribute('data-spine', String(index + 1))
    await expect(drawing).toContainText('L4')
    await expect(page.locator('[role="listbox"]')).toHaveCount(0)
    if (index === 0) {
      await expect(title).toBeFocused()
      await expect(page.locator('[data-caption="disc"]')).toContainText('L4–L5')
    }
    await expectAccessible(page, `the look inside, ${caption}`)
    if (caption !== 'hands') await app.activateButton(inside['inside.next'])
  }
  // Back and forth with the focus on the same two buttons.
  await app.activateButton(inside['inside.previous'])
  await expect(page.locator('[data-inside="2"]')).toBeVisible()
  await app.activateButton(inside['inside.next'])
  await app.activateButton(inside['inside.done'])
  await expect(page.locator('[data-inside]')).toHaveCount(0)
  await expect(door).toBeFocused()
  await expect(page.locator('[role="listbox"]')).toBeVisible()
})

test('the turning buttons keep the focus, and closing gives it back', async ({ page }) => {
  const app = new Kneadwell(page, 'keys')
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.body'])
  await app.activate(page.locator('button[data-region="lower-back"]'))
  await app.activate(page.locator('[data-inside-door]'))
  await app.tabTo(page.getByRole('button', { name: inside['inside.next'], exact: true }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-inside="3"]')).toBeVisible()
  await expect(page.getByRole('button', { name: inside['inside.done'], exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  // Back at the place that it was opened from.
  await expect(page.locator('[data-inside-door]')).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lower back')
})

test('paper shows the map, and of the look inside the drawing and all three captions', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.body'])
  await page.emulateMedia({ media: 'print' })
  const map = page.locator('[data-screen="body"] svg:has([data-figure])')
  await expect(map).toBeVisible()
  expect((await map.boundingBox())?.height ?? 0).toBeGreaterThan(400)
  await page.emulateMedia({ media: 'screen' })
  await app.activate(page.locator('[data-inside-door]'))
  await app.activateButton(inside['inside.next'])
  await page.emulateMedia({ media: 'print' })
  for (const caption of captions) await expect(page.locator(`[data-caption="${caption}"]`)).toBeVisible()
  await expect(page.locator('[data-spine] svg')).toBeVisible()
  const box = await page.locator('[data-spine] svg').boundingBox()
  expect(box?.height ?? 0).toBeGreaterThan(200)
  await expect(page.getByRole('button', { name: inside['inside.next'], exact: true })).toBeHidden()
})

test('the disc that somebody named is the one that is marked', async ({ page }) => {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await app.reachPlan({ ...healing, 'disc-levels': ['cervical'] })
  await app.activateButton(marks['mark.plan.action'])
  await app.expectScreen('body')
  await app.activate(page.locator('[data-inside-door]'))
  await expect(page.locator('[data-caption="disc"]')).toContainText('C5–C6')
  await expect(page.locator('[data-caption="disc"]')).not.toContainText('L4–L5')
  await expect(page.locator('[data-spine]')).toContainText('C5')
})
