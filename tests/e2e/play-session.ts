import { expect, type Page, test } from '@playwright/test'
import type { RegionId } from '../../src/anatomy/region.ts'
import { regionOf } from '../../src/anatomy/region.ts'
import { loadRest, say } from '../../src/words/say.ts'
import { bringVoice, type FakeVoice } from './fake-voice.ts'
import { type Hands, Kneadwell, words } from './kneadwell.ts'
import { plantSettings } from './plant.ts'

/** A session as it is planned: the second at which each place begins, left before right, and how long it all takes. */
export type Planned = {
  readonly places: readonly (readonly [second: number, region: RegionId])[]
  readonly totalSeconds: number
}

/** The reference session: what is suggested to somebody who heals. */
export const reference: Planned = {
  places: [
    [45, 'left-palm'],
    [110, 'right-palm'],
    [175, 'left-forearm'],
    [240, 'right-forearm'],
    [330, 'left-shoulder-top'],
    [410, 'right-shoulder-top'],
    [490, 'left-sole'],
    [570, 'right-sole'],
    [675, 'left-thigh'],
    [755, 'right-thigh'],
  ],
  totalSeconds: 900,
}

/** The shortest that can be chosen instead. */
export const shortest: Planned = {
  places: [
    [45, 'left-palm'],
    [120, 'right-palm'],
    [210, 'left-shoulder-top'],
    [300, 'right-shoulder-top'],
    [390, 'left-forearm'],
    [465, 'right-forearm'],
  ],
  totalSeconds: 600,
}

/** Chooses the shortest session on the page of the plan. */
export async function chooseShortest({ page, words }: Kneadwell): Promise<void> {
  await page.getByRole('group', { name: words['plan.choose.minutes'] }).locator('label').first().tap()
}

/** Counts what begins to sound; from before the page's first script. */
export function countSounds(): void {
  const sounds = { begun: 0 }
  Object.assign(window, { sounds })
  const count = (owner: object, name: string): void => {
    const plain = Reflect.get(owner, name) as (...args: unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      sounds.begun += 1
      return Reflect.apply(plain, this, args)
    })
  }
  count(AudioScheduledSourceNode.prototype, 'start')
  count(HTMLMediaElement.prototype, 'play')
  count(SpeechSynthesis.prototype, 'speak')
}

export const soundsBegun = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { sounds: { begun: number } }).sounds.begun)

/**
 * Plays a session from the welcome to the aftercare, with nothing but the given hands: without any sound, or
 * with tones and no voice. Captions carry what a voice would say; `voice.spec.ts` plays a session with one.
 */
export async function playSession(
  page: Page,
  hands: Hands,
  { hasSound = true, planned = reference }: { readonly hasSound?: boolean; readonly planned?: Planned } = {},
): Promise<void> {
  test.setTimeout(900_000)
  await loadRest()
  const app = new Kneadwell(page, hands, { isUnhurried: hands === 'touch', answersByHand: true })
  await page.addInitScript(countSounds)
  await app.open('', bringVoice)
  await app.expectJournalRead()
  await plantSettings(page, { hasSound, hasVoice: false })
  await app.reload()
  await app.reachPlan()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['plan.title'])
  if (planned === shortest) await chooseShortest(app)
  await app.reachSession()
  await app.activateButton(words['session.readiness.begin'])
  await app.expectState('breathing')
  await expect(page.getByTestId('caption')).not.toBeEmpty()

  const begun: [number, string][] = []
  let goneMs = 0
  const limitMs = 2 * planned.totalSeconds * 1_000
  const states = new Set<string>()
  const whole = { width: 1180, bottom: 820 }
  while ((await app.screen()) === 'session' && goneMs < limitMs) {
    if ((await app.state()) === 'checkingIn') {
      states.add('checkingIn')
      await app.activateButton(words['session.checkIn.clear'])
      await expect(app.root).not.toHaveAttribute('data-state', 'checkingIn')
      continue
    }
    const went = await app.watchTicks(limitMs - goneMs, words['session.stop'])
    for (const state of went.states) states.add(state)
    // The stop edge is there in every state, whole and large.
    expect(went.edges.length).toBeGreaterThan(0)
    for (const edge of went.edges) {
      expect(edge.height).toBeGreaterThanOrEqual(96)
      expect({ width: edge.width, bottom: edge.bottom }).toEqual(whole)
    }
    for (const { afterMs, focus, title } of went.places) {
      if (focus === begun.at(-1)?.[1]) continue
      begun.push([Math.round((goneMs + afterMs) / 1_000), focus])
      // What is highlighted is what the step says.
      const { kind, side } = regionOf(focus as RegionId)
      expect(title).toBe(say(`region.${kind}.name`, { side }))
    }
    goneMs += went.goneMs
  }

  await app.expectScreen('finished')
  await app.expectState('aftercare')
  expect(await page.evaluate(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice.said)).toEqual([])
  if (hasSound) expect(await soundsBegun(page)).toBeGreaterThan(100)
  else expect(await soundsBegun(page)).toBe(0)
  expect(begun.map(([, region]) => region)).toEqual(planned.places.map(([, region]) => region))
  for (const [index, [second]] of begun.entries()) {
    const due = planned.places[index]?.[0] ?? Number.NaN
    expect(Math.abs(second - due), `${begun[index]?.[1]} begins at ${due} s`).toBeLessThanOrEqual(2)
  }
  expect(Math.abs(goneMs / 1_000 - planned.totalSeconds)).toBeLessThanOrEqual(2)
  for (const state of ['breathing', 'introducing', 'massaging', 'resting', 'moving']) expect(states).toContain(state)
  console.log(`${hands}: ${begun.length} places, ${goneMs / 1_000} s of session time`)

  await app.activateButton(words['finished.done'])
  await app.expectScreen('welcome')
  // Of what is kept there is nothing to say after a first session.
  await expect(page.getByText(words['welcome.cleared'])).toHaveCount(0)
}
