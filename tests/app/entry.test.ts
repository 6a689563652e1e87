import { describe, expect, it } from 'vitest'
import { entryOf, withoutEntry } from '#app/entry.ts'

describe('where the address leads', () => {
  it.each([
    ['?go=start', { type: 'open.questions' }],
    ['?x=1&go=practise', { type: 'open.learn' }],
  ])('%s leads past the welcome', (search, event) => {
    expect(entryOf(search)).toEqual(event)
  })

  it.each(['', '?go=', '?go=session', '?go=constructor', '?go=__proto__', '?GO=start'])(
    '%s leads nowhere',
    (search) => {
      expect(entryOf(search)).toBeUndefined()
    },
  )

  it('is taken out of the address, and nothing else is', () => {
    expect(withoutEntry('https://a.example/b/?x=1&go=start#top')).toBe('https://a.example/b/?x=1#top')
  })
})
