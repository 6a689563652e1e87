import { type Locator, type Page, test } from '@playwright/test'
import { type RegionId, regionOf, regions } from '../../src/anatomy/region.ts'
import { languages } from '../../src/journal/settings.ts'
import { inside } from '../../src/words/en/inside.ts'
import { loadRest, say } from '../../src/words/say.ts'
import { Kneadwell, saidIn, words } from '../e2e/kneadwell.ts'

const tablet = { width: 1180, height: 820 }
const phone = { width: 390, height: 844 }
const themes = ['light', 'dark'] as const

/** One of each pair: the other is its mirror. */
const shown: readonly RegionId[] = regions.filter(({ side }) => side !== 'right').map(({ id }) => id)

/** A picture of the body from near, as wide as a column of the sheet. */
const TILE = { width: 220, height: 260 }
const COLUMNS = 6

const file = (name: string): string => `docs/gallery/${name}.jpg`

/** Waits until nothing moves: the camera has arrived and what fades has faded. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1_500)
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (one) => one.playState !== 'running' || one.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  )
}

async function shoot(target: Page | Locator, name: string): Promise<void> {
  await target.screenshot({ path: file(name), type: 'jpeg', quality: 78, scale: 'css' })
  console.log(file(name))
}

/** Lays small pictures with their names on one sheet. */
async function sheet(
  page: Page,
  tiles: readonly { readonly name: string; readonly png: Buffer }[],
  name: string,
  isDark: boolean,
) {
  const cells = tiles.map(
    (tile) =>
      `<figure><img src="data:image/png;base64,${tile.png.toString('base64')}"><figcaption>${tile.name}</figcaption></figure>`,
  )
  const [ground, ink] = isDark ? ['#1d1b18', '#efe9dd'] : ['#f5f0e8', '#2b2a27']
  await page.setContent(
    `<style>body{margin:0;padding:12px;background:${ground};color:${ink};font:15px system-ui;display:grid;width:max-content;` +
      `grid-template-columns:repeat(${COLUMNS},${TILE.width}px);gap:12px}figure{margin:0}img{display:block;width:100%;` +
      `border-radius:10px}figcaption{padding:4px 2px}</style>${cells.join('')}`,
  )
  await shoot(page.locator('body'), name)
}

async function onBody(page: Page, stage: string): Promise<Kneadwell> {
  const app = new Kneadwell(page)
  await app.open()
  await app.expectJournalRead()
  await app.activateButton(words['welcome.body'])
  await app.expectScreen('body')
  await page.locator(`[data-stage="${stage}"]`).waitFor({ timeout: 60_000 })
  return app
}

for (const colorScheme of themes) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: tablet, contextOptions: { reducedMotion: 'reduce' } })

    test('each place from its best view', async ({ page, context }, { project }) => {
      test.skip(project.name !== 'solid')
      await loadRest()
      await onBody(page, 'solid')
      const tiles: { name: string; png: Buffer }[] = []
      for (const id of shown) {
        await page.locator(`[role="option"][data-region="${id}"]`).focus()
        await settle(page)
        const box = await page.locator('[data-stage]').boundingBox()
        if (box === null) throw new Error('no picture')
        const width = box.height * (TILE.width / TILE.height) * 0.9
        const png = await page.screenshot({
          clip: { x: box.x + (box.width - width) / 2, y: box.y + box.height * 0.05, width, height: box.height * 0.9 },
        })
        const { kind, side } = regionOf(id)
        tiles.push({ name: say(`region.${kind}.name`, { side }), png })
      }
      await sheet(await context.newPage(), tiles, `places-${colorScheme}`, colorScheme === 'dark')
    })

    test('through the skin', async ({ page }, { project }) => {
      const app = await onBody(page, project.name)
      await app.activate(page.locator('[data-inside-door]'))
      await app.activateButton(inside['inside.next'])
      await settle(page)
      await shoot(page, `inside-${project.name}-${colorScheme}`)
    })

    test('a session, and learning', async ({ page }, { project }) => {
      const app = new Kneadwell(page)
      await app.open()
      await app.expectJournalRead()
      await page.locator(`[data-stage="${project.name}"]`).waitFor({ timeout: 60_000 })
      await settle(page)
      const both = async (name: string, isClockStill = false): Promise<void> => {
        for (const [device, size] of [
          ['tablet', tablet],
          ['phone', phone],
        ] as const) {
          await page.setViewportSize(size)
          await settle(page)
          // Where the test drives the clock, frames come with it, and a picture of a new size is empty until the next one.
          if (isClockStill) await page.clock.runFor(1_500)
          await settle(page)
          await shoot(page, `${name}-${project.name}-${device}-${colorScheme}`)
        }
        await page.setViewportSize(tablet)
      }
      await both('welcome')
      if (project.name === 'solid') {
        await app.activateButton(words['welcome.learn'])
        await app.expectScreen('learn')
        await both('learn')
        await page.locator('[data-door="round"]').tap()
        await app.expectScreen('round')
        await both('round')
        await page.goBack()
        await app.expectScreen('learn')
        await page.locator('[data-door="lessons"]').tap()
        await app.expectScreen('lessons')
        await page.locator('[data-lesson]').first().tap()
        await app.expectScreen('lesson')
        await both('lesson')
        await page.goBack()
        await page.goBack()
        await page.goBack()
        await app.expectScreen('welcome')
      }
      await app.reachPlan()
      await app.reachSession()
      await app.activateButton(words['session.readiness.begin'])
      await app.waitForState('massaging')
      await app.wait(12_000)
      await both('session', true)
    })
  })
}

for (const language of languages.filter((one) => one !== 'en')) {
  test.describe(language, () => {
    test.use({ viewport: tablet, contextOptions: { reducedMotion: 'reduce' } })

    test('a first screen, and a session', async ({ page }, { project }) => {
      test.skip(project.name !== 'flat')
      const said = await saidIn(language)
      const app = new Kneadwell(page, 'touch', { said })
      await app.open()
      await app.expectJournalRead()
      await page.locator('[data-stage="flat"]').waitFor({ timeout: 60_000 })
      await settle(page)
      await shoot(page, `welcome-${language}-tablet`)
      await app.reachPlan()
      await app.reachSession()
      await app.activateButton(said.words['session.readiness.begin'])
      await app.waitForState('massaging')
      await app.wait(12_000)
      await page.setViewportSize(phone)
      await page.clock.runFor(1_500)
      await settle(page)
      await shoot(page, `session-${language}-phone`)
    })

    test('what a device shows before it installs the app', async ({ page }, { project }) => {
      test.skip(project.name !== 'solid')
      const said = await saidIn(language)
      const app = new Kneadwell(page, 'touch', { said })
      await page.setViewportSize(phone)
      await app.open()
      await app.expectJournalRead()
      await page.locator('[data-stage="solid"]').waitFor({ timeout: 60_000 })
      await settle(page)
      await shoot(page, `welcome-${language}-phone`)
      await page.setViewportSize(tablet)
      await app.reachPlan()
      await app.reachSession()
      await app.activateButton(said.words['session.readiness.begin'])
      await app.waitForState('massaging')
      await app.wait(12_000)
      await page.clock.runFor(1_500)
      await settle(page)
      await shoot(page, `session-${language}-tablet`)
    })
  })
}
