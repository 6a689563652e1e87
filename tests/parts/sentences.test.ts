import { describe, expect, test } from 'vitest'
import { asSentence, inSentences, nameInside } from '#parts/sentences.ts'

describe('texts as sentences', () => {
  test('end with one sign, whatever they brought along', () => {
    expect(['Rest', 'Rest.', 'Rest?', 'Then:', 'And…', '休息。'].map(asSentence)).toEqual([
      'Rest.',
      'Rest.',
      'Rest?',
      'Then:',
      'And…',
      '休息。',
    ])
    expect(inSentences('Rest', 'Hands down', '12 s')).toBe('Rest. Hands down. 12 s')
    expect(inSentences('Is it better?', 'Take your time.')).toBe('Is it better? Take your time.')
    expect(inSentences()).toBe('')
  })

  test('begin a name small inside', () => {
    expect(nameInside('Left palm')).toBe('left palm')
  })
})
