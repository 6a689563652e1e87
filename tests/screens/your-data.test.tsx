import { beforeAll, describe, expect, it } from 'vitest'
import type { People } from '#journal/person.ts'
import { YourData } from '#screens/your-data/your-data.tsx'
import { loadRest, say } from '#words/say.ts'
import { openApp } from '../drivers/flow-driver.ts'
import { shownInApp } from '../drivers/shown-in-app.tsx'

const people: People = {
  people: [
    { id: 'first', name: 'Anna' },
    { id: 'b2', name: 'Ben' },
    { id: 'c3', name: 'Cy' },
  ],
  activeId: 'first',
}
const pageAfter = (unread: readonly string[]) =>
  shownInApp(openApp().load().send({ type: 'open.your-data' }).expectScreen('your-data'), <YourData />, {
    people,
    done: { kind: 'forgotten', sessions: 0, unread },
  })

describe('after what is kept of everybody was deleted', () => {
  beforeAll(loadRest)

  it('says of whom something stays because it cannot be read, and of nobody else (E14)', () => {
    const page = pageAfter(['b2'])
    expect(page).toContain(say('data.done.forgotten', { count: 0 }))
    expect(page).toContain(say('people.unread', { name: 'Ben' }))
    expect(page).not.toContain(say('people.unread', { name: 'Cy' }))
    expect(pageAfter([])).not.toContain(say('people.unread', { name: 'Ben' }))
  })
})
