import { beforeAll, describe, expect, it } from 'vitest'
import { onePerson } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import { languages } from '#journal/settings.ts'
import { Plan } from '#screens/plan/plan.tsx'
import { Questions } from '#screens/questions/questions.tsx'
import { catalogues } from '#words/catalogues.ts'
import { loadRest, say } from '#words/say.ts'
import { openApp } from '../drivers/flow-driver.ts'
import { shownInApp } from '../drivers/shown-in-app.tsx'

const ben = { id: 'b2', name: 'Ben' }
const two: People = { people: [{ id: 'first', name: '' }, ben], activeId: ben.id }
const screens = [
  ['questions', () => openApp().load().start().expectScreen('questions'), <Questions key="questions" />],
  ['plan', () => openApp().load().start().answerAll().expectScreen('plan'), <Plan key="plan" />],
] as const

describe('whose session it is (E14)', () => {
  beforeAll(loadRest)

  it.each(screens)('is said on the %s, with the way to change, where there are several people', (_, app, screen) => {
    const page = shownInApp(app(), screen, { people: two })
    expect(page).toContain('data-whose="b2"')
    expect(page).toContain(say('people.session', { name: 'Ben' }))
    expect(page).toContain(say('people.session.change'))
  })

  it.each(screens)('is said on the %s of somebody without a name by their place', (_, app, screen) => {
    const page = shownInApp(app(), screen, { people: { ...two, activeId: 'first' } })
    expect(page).toContain(say('people.session', { name: say('people.unnamed', { number: 1 }) }))
    expect(page).not.toContain('Ben')
  })

  it.each(screens)('is not said on the %s where there is one person alone', (_, app, screen) => {
    for (const people of [onePerson, { people: [ben], activeId: ben.id } satisfies People]) {
      const page = shownInApp(app(), screen, { people })
      expect(page).toContain('<h1')
      expect(page).not.toContain('data-whose')
    }
  })

  it.each(screens)('leads from the %s to where people are changed, and back to it', (name, app) => {
    app().send({ type: 'open.your-data' }).expectScreen('your-data').back().expectScreen(name)
  })

  it.each(languages)('is said with the whole name in %s', async (language) => {
    expect((await catalogues[language].rest())['people.session']).toContain('{name}')
  })
})
