import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { massageKinds, type RegionId } from '#anatomy/region.ts'
import { languages } from '#journal/settings.ts'
import { noteIds } from '#massage/plan.ts'
import { speechWords } from '#parts/speech-words.ts'
import { positions } from '#safety/profile.ts'
import { touchTechniques } from '#safety/technique.ts'
import { scanLines } from '#session/guided.breathing.ts'
import { pauseReasons } from '#session/guided.events.ts'
import { plainLines, type SpeechLine, type SpokenCue, spokenCueOf } from '#session/guided.speech.ts'
import { rateOf, sentencesOf, speakingMs } from '#session/speaking-time.ts'
import { loadRest, say, showLanguage } from '#words/say.ts'
import { breathing, massage, planOf, rest } from '../drivers/fixture-plan.ts'
import { begin } from '../drivers/guided-driver.ts'

/** No sentence takes longer than this to say: what is longer is a lecture, and some browsers fall silent after 15 s. */
const LONGEST_PHRASE_MS = 12_000

const sides = ['left', 'right'] as const
const slowest = Math.min(...Object.values(rateOf))

/** Every line that no plan is needed for. */
const planless: readonly SpeechLine[] = [
  ...plainLines.map((line) => ({ kind: 'plain', line }) as const),
  ...scanLines.flatMap((line) =>
    (['opening', 'closing'] as const).map((phase) => ({ kind: 'scan', phase, line }) as const),
  ),
  ...positions.flatMap((from) => [
    { kind: 'position', position: from } as const,
    ...positions.filter((to) => to !== from).map((to) => ({ kind: 'move', move: { from, to } }) as const),
  ]),
  ...(['fetch', 'put-away'] as const).map((ball) => ({ kind: 'ball', ball }) as const),
  ...pauseReasons.map((reason) => ({ kind: 'why', reason }) as const),
  ...noteIds.map((id) => ({ kind: 'note', note: `note.${id}` }) as const),
  ...([1, 2, 3] as const).flatMap((pressure10) =>
    [true, false].map((isMore) => ({ kind: 'pressure', pressure10, isMore }) as const),
  ),
  { kind: 'outer-half' },
  { kind: 'ask' },
  { kind: 'ask-pain' },
  { kind: 'stopped' },
  { kind: 'done', isEarly: true },
  { kind: 'done', isEarly: false },
]

/** Every cue of a session, once, as it plays with every question answered. */
function cuesOf(plan: ReturnType<typeof planOf>): readonly SpokenCue[] {
  const session = begin(plan).ready()
  const cues = new Map<string, SpokenCue>()
  const look = () => {
    const cue = spokenCueOf(session.snapshot)
    if (cue !== undefined && !cues.has(cue.id)) cues.set(cue.id, cue)
  }
  for (let ms = 0; ms < plan.totalMs + 60_000 && session.state !== 'aftercare'; ms += 1_000) {
    look()
    session.tickAnswering(1_000, 1_000, 1_000)
  }
  look()
  return [...cues.values()]
}

afterAll(() => showLanguage('en'))

describe.each(languages)('what the voice says in %s', (language) => {
  beforeAll(async () => {
    await loadRest()
    await showLanguage(language)
  })

  test('is a sentence of less than 12 s at the slowest pace: every cue of every place, technique and position', () => {
    const said = new Map<string, number>()
    let cues = 0
    const heard = new Set<string>()
    const hear = (line: SpeechLine) => {
      if (heard.size === heard.add(JSON.stringify(line)).size) return
      const sentences = speechWords(say, line)
      expect(sentences.length, JSON.stringify(line)).toBeGreaterThan(0)
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[\p{Lu}\p{Script=Han}¿].*[.?。？]$/u)
        expect(sentence).not.toMatch(/[{}]|undefined|[a-z]+\.[a-z-]+\./)
        said.set(sentence, speakingMs(sentence, slowest))
      }
    }
    for (const kind of massageKinds) {
      for (const technique of touchTechniques) {
        for (const position of positions) {
          const steps = sides.flatMap((side) => [
            massage(`${side}-${kind}` as RegionId, 60_000, {
              technique,
              position,
              isOuterHalfOnly: position === 'chair',
              hand: technique === 'ball-roll' ? undefined : side === 'left' ? 'right' : 'left',
              note: 'note.head-still',
            }),
            rest(),
          ])
          for (const { lines } of cuesOf(
            planOf([breathing('opening', 45_000), ...steps, breathing('closing', 60_000)]),
          )) {
            cues += 1
            lines.forEach(hear)
          }
        }
      }
    }
    planless.forEach(hear)
    const [longest = '', longestMs = 0] = [...said].toSorted(([, a], [, b]) => b - a)[0] ?? []
    console.info(
      `voice, ${language}: ${cues} cues, ${said.size} different sentences; longest ${longestMs} ms: ${longest}`,
    )
    expect(said.size).toBeGreaterThan(100)
    expect([...said].filter(([, ms]) => ms >= LONGEST_PHRASE_MS)).toEqual([])
  })
})

describe('what the voice says', () => {
  beforeAll(async () => {
    await loadRest()
    await showLanguage('en')
  })

  test('names the side, and the hand that works', () => {
    const place = { kind: 'place', region: 'left-palm', hand: 'right', isOtherSide: false } as const
    expect(speechWords(say, place)).toEqual(['Next: left palm, with your right hand.'])
    expect(speechWords(say, { ...place, isOtherSide: true })).toEqual([
      'Change sides: left palm, with your right hand.',
    ])
    expect(speechWords(say, { ...place, region: 'left-thigh', hand: 'both' })).toEqual([
      'Next: left thigh, with both hands.',
    ])
    expect(speechWords(say, { ...place, hand: undefined })).toEqual(['Next: left palm.'])
    expect(speechWords(say, { ...place, hand: undefined, isOtherSide: true })).toEqual(['Change sides: left palm.'])
  })

  test('says why it paused, and asks where a pause may have been a cry', () => {
    expect(speechWords(say, { kind: 'why', reason: 'asked' })).toEqual(sentencesOf(say('pause.asked')))
    expect(speechWords(say, { kind: 'ask-pain' })[0]).toBe(say('session.asking.title'))
    expect(speechWords(say, { kind: 'stopped' })[0]).toBe('Hands off.')
  })
})

describe('how long a sentence takes', () => {
  test('grows with its letters, its signs and the slowness of the voice', () => {
    expect(speakingMs('Rest.', 1)).toBe(200 + 400 + 300)
    expect(speakingMs('Rest.', 0.5)).toBe(200 + 1_400)
    expect(speakingMs('Sit, rest.', 1) - speakingMs('Sit rests.', 1)).toBe(180)
    expect(speakingMs('Sit. Rest.', 1) - speakingMs('Sit rests.', 1)).toBe(180)
  })

  test('counts the characters of Chinese, of which a voice says four in a second', () => {
    expect(speakingMs('手放松。') - speakingMs('')).toBe(Math.round(((1 + 3 * 3.2) / 12.5) * 1_000))
    expect(speakingMs('放下，休息。') - speakingMs('放下休息。')).toBe(180 + 80)
  })

  test('is taken sentence by sentence', () => {
    expect(sentencesOf('放下手。休息一下吗？好的。')).toEqual(['放下手。', '休息一下吗？', '好的。'])
    expect(sentencesOf('One, two. Three?  Four.')).toEqual(['One, two.', 'Three?', 'Four.'])
    expect(sentencesOf('1.5 metres')).toEqual(['1.5 metres'])
    expect(sentencesOf(' Rest. And\nbreathe. ')).toEqual(['Rest.', 'And\nbreathe.'])
    expect(sentencesOf('停。？走')).toEqual(['停。', '？', '走'])
    expect(sentencesOf('')).toEqual([])
  })
})
