import { beforeAll, describe, expect, it } from 'vitest'
import { discNamed, exampleDisc, spineParts } from '#anatomy/spine.ts'
import { captionParagraphs, insideCaptions, insideLevelsOf, shownInsideOf } from '#parts/inside-words.ts'
import { strictestProfile } from '#safety/zone.ts'
import { loadRest, say } from '#words/say.ts'

/** Syllables of a word, by its groups of vowels; a silent e at the end is none. */
function syllablesIn(word: string): number {
  const spoken = word.toLowerCase().replace(/[^a-z]/g, '')
  const groups = spoken.replace(/(?<=[^aeiouy]{1}[aeiouy]*[^aeiouyl])e$/, '').match(/[aeiouy]+/g) ?? []
  return Math.max(1, groups.length)
}

/** Flesch–Kincaid grade: years of school that a text asks for. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.:?!](?:\s|$)/).filter((part) => part.trim() !== '').length
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word))
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

const levelSets = ['unknown', [], ...spineParts.map((part) => [part]), ['cervical', 'lumbar'], [...spineParts]] as const

describe('the measure of reading', () => {
  it('counts syllables as they are spoken', () => {
    expect(['disc', 'spine', 'nerve', 'tingling', 'numbness', 'cushion', 'example'].map(syllablesIn)).toEqual([
      1, 1, 1, 2, 2, 2, 3,
    ])
  })

  it('tells a hard text from an easy one', () => {
    expect(gradeOf('The dog ran. It was fun.')).toBeLessThan(1)
    expect(
      gradeOf(
        'Intervertebral displacement of gelatinous material considerably compromises adjacent neurological structures.',
      ),
    ).toBeGreaterThan(15)
  })
})

describe('the look inside', () => {
  beforeAll(loadRest)

  it.each(levelSets.map((levels) => [levels] as const))(
    'has three captions of reading grade 7 or less: %j',
    (discLevels) => {
      const levels = insideLevelsOf({ ...strictestProfile, discLevels })
      expect(insideCaptions).toHaveLength(3)
      for (const caption of insideCaptions) {
        const text = [`${say(`inside.${caption}.title`)}.`, ...captionParagraphs(say, caption, levels)].join(' ')
        const grade = gradeOf(text)
        console.log(`${caption}: grade ${grade.toFixed(1)}`)
        expect(grade, text).toBeLessThanOrEqual(7)
        expect(text).not.toMatch(/inside\.|!/)
      }
    },
  )

  it.each(spineParts)('marks and names a disc of the %s spine for somebody who has it there', (part) => {
    const levels = insideLevelsOf({ ...strictestProfile, discLevels: [part] })
    const { discs } = shownInsideOf(levels, 0)
    expect(discs).toEqual([exampleDisc[part]])
    expect(discs.map((name) => discNamed(name).part)).toEqual([part])
    const text = captionParagraphs(say, 'disc', levels).join(' ')
    expect(text).toContain(`for example ${exampleDisc[part]}`)
    expect(text).toContain('You told us')
  })

  it('marks each of several, the lowest first, and says so', () => {
    const levels = insideLevelsOf({ ...strictestProfile, discLevels: ['lumbar', 'cervical'] })
    expect(shownInsideOf(levels, 1)).toEqual({ step: 1, discs: ['L4–L5', 'C5–C6'] })
    const text = captionParagraphs(say, 'disc', levels).join(' ')
    expect(text).toContain('L4–L5')
    expect(text).toContain('C5–C6')
  })

  it.each(['unknown', []] as const)(
    'says that nobody knows which, and shows one of the lower back: %j',
    (discLevels) => {
      const levels = insideLevelsOf({ ...strictestProfile, discLevels })
      expect(shownInsideOf(levels, 2).discs).toEqual(['L4–L5'])
      const text = captionParagraphs(say, 'disc', levels).join(' ')
      expect(text).toContain('We do not know')
      expect(text).toContain('for example L4–L5')
      expect(text).not.toContain('You told us')
    },
  )
})
