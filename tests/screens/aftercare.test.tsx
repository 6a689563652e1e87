import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { FinishedLayout, type FinishedLayoutProps } from '#screens/finished/finished-layout.tsx'
import { untouchedKey } from '#screens/finished/finished-view.ts'
import { loadRest, say } from '#words/say.ts'

function shown(over: Partial<FinishedLayoutProps> = {}): string {
  return renderToStaticMarkup(
    <FinishedLayout
      isEarly={false}
      done={[]}
      untouched={untouchedKey(60_000)}
      nextAt={undefined}
      body={null}
      onReport={() => undefined}
      onDone={() => undefined}
      {...over}
    />,
  )
}

describe('the end of a session', () => {
  beforeAll(loadRest)

  it('asks to sit for a moment, then to get up slowly (T11)', () => {
    for (const isEarly of [true, false]) expect(shown({ isEarly })).toContain(say('finished.calm'))
    expect(say('finished.calm')).toMatch(/sit .*get up slowly/i)
  })

  it('names water, rest, no sport and what soreness is common (T11)', () => {
    for (const page of [shown(), shown({ isEarly: true })]) {
      for (const care of ['water', 'rest', 'sport', 'sore'] as const) {
        expect(page).toContain(say(`finished.care.${care}`))
        expect(page).toContain(say(`finished.care.${care}.how`))
      }
    }
    expect(say('finished.care.sport')).toMatch(/no sport/i)
    expect(say('finished.care.sore.how')).toMatch(/only where you touched.*48 hours/i)
  })

  it('says from when on the next session may start, and that ending early locks nothing (F4, E4)', () => {
    const page = shown({ isEarly: true, nextAt: 'Wednesday, 10:00' })
    expect(page).toContain('Wednesday, 10:00')
    expect(page).toContain(say('finished.early'))
  })

  it('offers no lotion, gel, heat or cold (T11, S12)', () => {
    for (const page of [shown(), shown({ isEarly: true })]) {
      expect(page.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(oil|lotion|cream|gel|balm|ice|heat|cold|warmth|compress)/i)
    }
  })

  it('can still report a warning (E1)', () => {
    expect(shown()).toContain(say('finished.report'))
  })
})
