import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { loadRest, say, showLanguage } from '../../src/words/say.ts'
import { bringVoice, type FakeVoice } from './fake-voice.ts'
import { Kneadwell, saidIn } from './kneadwell.ts'

test.use({ locale: 'de-AT' })

const dist = join(import.meta.dirname, '..', '..', 'dist')
const built = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<string, { file: string }>

/** The built file of a part of a language's words. */
const fileOf = (language: string, part: string): string => built[`src/words/${language}/${part}.ts`]?.file ?? 'none'

/** Notes every heading and language that the page ever shows. */
function noteHeadings(): void {
  const headings: string[] = []
  Object.assign(window, { headings })
  new MutationObserver(() => {
    const text = document.querySelector('h1')?.textContent
    if (text) headings.push(`${document.documentElement.lang}: ${text}`)
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

const headingsOf = async (page: Page): Promise<readonly string[]> => {
  const all = await page.evaluate(() => (window as unknown as { headings: readonly string[] }).headings)
  return [...new Set(all)]
}

test('speaks the language of the device from the first paint on, and another by a press, to the end of a session', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)))
  const german = await saidIn('de')
  const chinese = await saidIn('zh')
  await page.addInitScript(noteHeadings)
  await new Kneadwell(page, 'keys', { said: { ...german, isOfDevice: true } }).open('', bringVoice)
  expect(await headingsOf(page)).toEqual([`de: ${german.words['welcome.title']}`])
  await expect(page.locator('[data-stage]')).toBeVisible()
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', './manifest.de.webmanifest')
  expect(fetched).toContain(fileOf('de', 'early'))
  for (const part of ['early', 'rest', 'practice']) {
    expect(fileOf('en', part)).toMatch(/\.js$/)
    expect(fetched).not.toContain(fileOf('en', part))
  }

  // Whoever cannot read the page finds their language by its own name, with keys alone.
  const app = new Kneadwell(page, 'keys', { said: { ...chinese, isOfDevice: true } })
  await app.activate(page.getByRole('button', { name: /Deutsch$/ }))
  const choice = page.getByRole('button', { name: '简体中文', exact: true })
  await expect(choice).toHaveAttribute('lang', 'zh-Hans')
  await app.activate(choice)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chinese.words['welcome.title'])
  await expect(page.getByRole('button', { name: /简体中文$/ })).toBeFocused()
  await expect(app.root).toHaveAttribute('lang', 'zh-Hans')
  await app.reload()
  expect(await headingsOf(page)).toEqual([`zh-Hans: ${chinese.words['welcome.title']}`])

  // No voice here speaks Chinese: the captions do, and it is said that there is none.
  const tapped = new Kneadwell(page, 'touch', { said: { ...chinese, isOfDevice: true } })
  await tapped.reachPlan()
  await tapped.reachSession()
  await tapped.activateButton(chinese.words['session.readiness.begin'])
  await tapped.expectState('breathing')
  await loadRest()
  await showLanguage('zh')
  await expect(page.getByTestId('caption')).toHaveText(say('speech.arrive'))
  await expect(page.getByTestId('no-voice')).toHaveText(say('sound.no-voice.short'))
  await showLanguage('en')
  const { said } = await page.evaluate(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice)
  expect(said).toEqual([])
})

test('comes in English where the words of the device hang, and turns into them when they come', async ({ page }) => {
  const german = await saidIn('de')
  const english = await saidIn('en')
  let come = (): void => undefined
  const line = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(`**/${fileOf('de', 'shell')}`, async (route) => {
    await line
    await route.continue()
  })
  await page.goto('')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(english.words['welcome.title'], { timeout: 15_000 })
  come()
  await expect(title).toHaveText(german.words['welcome.title'])
  await expect(page.locator('html')).toHaveAttribute('lang', /^de/)
})
