import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { massage as words } from '#words/en/massage.ts'

const entries = Object.entries(words)

describe('the words of the massage', () => {
  it('are many, and every one can be compiled', () => {
    console.log(`massage words: ${entries.length}`)
    expect(entries.length).toBeGreaterThan(100)
    for (const [, text] of entries) expect(compileMessage(text)).toEqual([text])
  })

  it('never mention what an allergy forbids, so that no plan needs to hide any (S12)', () => {
    expect(entries.filter(([, text]) => /\b(oils?|lotions?|creams?|gels?|balm|ointment)\b/i.test(text))).toEqual([])
  })

  it('are calm: no exclamation mark, no sentence over 24 words', () => {
    expect(entries.filter(([, text]) => text.includes('!'))).toEqual([])
    const long = entries.filter(([, text]) => text.split(/[.:]\s/).some((part) => part.split(/\s+/).length > 24))
    expect(long).toEqual([])
  })
})
