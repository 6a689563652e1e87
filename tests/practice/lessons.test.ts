import { describe, expect, it } from 'vitest'
import { regions } from '#anatomy/region.ts'
import { examplePeople } from '#practice/example-people.ts'
import { factOf } from '#practice/facts.ts'
import { drawingIds, isUrgent, lessonSourceKey, lessons, sourcesOf } from '#practice/lessons.ts'
import { type ArticleMapping, articleMap } from '#safety/article-map.ts'
import { lessonCards, lessonIds } from '#safety/lesson.ts'
import { lessons as words } from '#words/en/lessons.ts'
import { rest } from '#words/en/rest.ts'
import { gradeOf, MAX_GRADE } from '../words/reading-level.ts'

const catalogue: Readonly<Record<string, string>> = { ...rest, ...words }
const said = (key: string) => catalogue[key] ?? ''
const each = lessons.map((lesson) => [lesson.id, lesson] as const)

describe('the lessons', () => {
  it('are those that the article has something to teach for, card by card', () => {
    expect(lessons.map(({ id }) => id)).toEqual([...lessonIds])
    for (const { id, cards } of lessons) expect(cards.map((card) => card.id)).toEqual([...lessonCards[id]])
  })

  it.each(each)('%s has two to four cards with words, a picture and a source each', (_, { titleKey, cards }) => {
    expect(said(titleKey)).toMatch(/^[A-Z]/)
    expect(cards.length).toBeGreaterThanOrEqual(2)
    expect(cards.length).toBeLessThanOrEqual(4)
    for (const { titleKey: heading, textKey, sources } of cards) {
      expect(said(heading)).toMatch(/^[A-Z].{2,39}$/)
      expect(said(textKey)).toMatch(/^[A-Z].*\.$/)
      // A card is read at a glance.
      expect(said(textKey).split(' ').length).toBeLessThanOrEqual(65)
      expect(sources.length).toBeGreaterThan(0)
      expect(new Set(sources).size).toBe(sources.length)
    }
  })

  it.each(each)('%s asks one question of its own', (id, lesson) => {
    const fact = factOf(lesson.question)
    expect(fact?.lesson).toBe(id)
    expect(isUrgent(lesson)).toBe(fact?.isRedFlag)
  })

  it('shows places that exist, people that are known, and every small picture somewhere', () => {
    const pictures = lessons.flatMap(({ cards }) => cards.map(({ picture }) => picture))
    const kinds = new Set(regions.map(({ kind }) => kind))
    const drawn = new Set<string>()
    for (const picture of pictures) {
      if (picture.kind === 'places') expect(picture.places.filter((kind) => !kinds.has(kind))).toEqual([])
      if (picture.kind === 'map') expect(examplePeople).toHaveProperty(picture.person)
      if (picture.kind === 'drawing') drawn.add(picture.drawing)
    }
    expect([...drawn].sort()).toEqual([...drawingIds].sort())
    for (const view of ['disc', 'bulge', 'hands']) {
      expect(pictures.some((picture) => picture.kind === 'inside' && picture.view === view)).toBe(true)
    }
  })

  it('names its sources, each once', () => {
    for (const lesson of lessons) {
      const sources = sourcesOf(lesson)
      expect(new Set(sources).size).toBe(sources.length)
      expect(sources).toContain('article')
      for (const source of sources) expect(said(lessonSourceKey(source)).length).toBeGreaterThan(10)
    }
    const other = lessons.find(({ id }) => id === 'other-treatments')
    expect(other === undefined ? [] : sourcesOf(other)).toContain('nice-ng59')
  })

  it('offers what is urgent as urgent', () => {
    const urgent = lessons.filter(isUrgent).map(({ id }) => id)
    expect(urgent).toContain('when-to-seek-care')
    expect(urgent).not.toContain('other-treatments')
  })

  it('is calm, and comes when somebody wants to learn', () => {
    expect(Object.values(words).filter((text) => text.includes('!'))).toEqual([])
    expect(Object.keys(rest).filter((key) => key.startsWith('lesson.'))).toEqual([])
  })
})

// What each statement of the article must have on its card: words that only stand there if it is told.
const told = {
  'opening.1': 'the soft core pushes out',
  'opening.2': 'the back or the neck hurts',
  'opening.3': 'discs heal on their own',
  'opening.4': 'doctor or a physiotherapist before you begin',
  'disc.1': 'stack of small bones',
  'disc.2': 'between each two of them lies a soft disc',
  'disc.3': 'takes the shock out of your steps and lets you bend',
  'disc.4': 'tough ring',
  'disc.5': 'a bit like gel',
  'disc.6': 'can tear, or wear thin',
  'disc.7': 'what the word means: a herniated disc',
  'disc.8': 'low back and the neck are hit most often',
  'disc.9': 'from an injury, or from years of use',
  'disc.10': 'lifting, weight, smoking and long sitting',
  'disc.11': 'press on a nerve',
  'disc.12': 'run into an arm or a leg',
  'disc.13': 'tingling, or skin that feels less',
  'disc.14': 'muscle may lose strength',
  'disc.15': 'mostly it is one side',
  'benefits.1': 'soft kneading can loosen',
  'benefits.2': 'should say yes, and know what you do',
  'benefits.3': 'cramp to guard it',
  'benefits.4': 'the cramp and its pain may fade',
  'benefits.7': 'kneading can loosen them',
  'benefits.8': 'with other care, it can get easier to move',
  'benefits.10': 'feel calm after it',
  'benefits.11': 'no cure, but it can make daily life',
  'benefits.12': 'take extra care',
  'precautions.1': 'before you begin',
  'precautions.2': 'somebody who has seen you should say yes',
  'precautions.3': 'done the wrong way, massage can harm',
  'precautions.4': 'never rub right on the disc',
  'precautions.5': 'work the muscles well away from it',
  'precautions.6': 'press lightly',
  'precautions.7': 'deep work may upset the disc',
  'precautions.8': 'no twist',
  'precautions.9': 'only muscle is touched',
  'precautions.10': 'nothing shakes or jolts',
  'precautions.11': 'neck and back straight and held',
  'precautions.12': 'no arch, no far stretch',
  'precautions.13': 'begin with a short session',
  'precautions.14': 'take a break when you like',
  'precautions.15': 'pain, tingling or numb skin: stop at once',
  'precautions.16': 'when a muscle shrinks',
  'precautions.17': 'after a fall or accident',
  'precautions.18': 'cuts, burns, a rash, an infection',
  'precautions.19': 'with a doctor’s yes',
  'precautions.20': 'never takes the place of your doctor',
  'safe.1': 'with care',
  'safe.2': 'should say yes',
  'safe.3': 'look for warning signs before each session',
  'safe.4': 'who knows discs well',
  'safe.6': 'depends on you, and on how you are today',
  'safe.7': 'starts at the softest touch, and grows slowly',
  'safe.8': 'new places come in one by one',
  'safe.9': 'never rub right on the disc',
  'safe.10': 'work the muscles well away from it',
  'safe.11': 'new, sudden and strong',
  'safe.12': 'while nerve pain is strong, let that time go by',
  'safe.13': 'a spine that is not steady, a bone that slipped, a spinal cord under pressure',
  'safe.14': 'need expert hands',
  'safe.15': 'if it feels too much, use less',
  'safe.16': 'if it is unpleasant, say so and stop',
  'safe.17': 'position that brings on pain or makes it spread',
  'safe.18': 'drink some water',
  'safe.19': 'leave out sport on that day',
  'safe.20': 'most people can add it',
  'safe.21': 'suddenly get worse, have them checked again',
  'techniques.1': 'the disc itself is left alone',
  'techniques.2': 'swedish massage',
  'techniques.3': 'gliding:',
  'techniques.4': 'kneading: gather the muscle softly',
  'techniques.5': 'a soft press',
  'techniques.10': 'no deep press goes near it',
  'techniques.11': 'no joint is forced or cracked',
  'techniques.12': 'nobody twists or pulls the spine',
  'techniques.13': 'nothing bounces or shakes',
  'techniques.14': 'sends more pain down an arm or a leg, it ends',
  'techniques.15': 'say so and stop',
  'techniques.16': 'all of it should feel pleasant',
  'stages.1': 'massage changes while you heal',
  'stages.2': 'bears little touch',
  'stages.3': 'hands may come a bit closer',
  'stages.4': 'light and calm',
  'stages.5': 'back and neck are left alone',
  'stages.6': '15 minutes at most',
  'stages.7': 'at most twice in a week',
  'stages.8': 'soft work',
  'stages.9': 'tight shoulders can start, and on the hips',
  'stages.10': 'a warm pack',
  'stages.11': '10 to 20 minutes. later they may grow to 30',
  'stages.12': 'start at twice, and later perhaps three times',
  'stages.14': 'shoulders and hips are open to you, and perhaps the neck',
  'stages.16': 'once or twice in a month',
  'stages.17': 'how far you have come, and how you feel, says where',
  'stages.18': 'with the people who treat you',
  'stages.19': 'healing takes the time it takes',
  'limits.1': 'massage does not mend a disc',
  'limits.2': 'wear thin over the years',
  'limits.3': 'several gentle ways are used together',
  'limits.4': 'cannot close the ring or push the core back',
  'limits.5': 'with time and rest',
  'limits.6': 'the muscles that have grown tight',
  'limits.7': 'not the disc below',
  'limits.9': 'make daily life with a disc easier',
  'limits.10': 'medical care goes on beside it',
  'limits.11': 'an operation may be needed',
  'limits.12': 'no hand can free a nerve',
  'limits.13': 'most discs get better with simple care, each at its own pace',
  'limits.14': 'a good extra',
  'limits.15': 'no cure',
  'avoid.1': 'massage could do harm',
  'avoid.2': 'new, sudden and strong',
  'avoid.3': 'cannot hold water or stool',
  'avoid.4': 'new or gets worse',
  'avoid.5': 'your seat or inner thighs feel numb',
  'avoid.6': 'not steady, a bone that slipped',
  'avoid.7': 'worse for more than a day',
  'avoid.8': 'an infection, a break, a growth or weak bone at the spine',
  'avoid.9': 'thin blood, or a body that bruises fast',
  'avoid.10': 'oils or creams do not suit your skin',
  'avoid.11': 'ask a doctor first',
  'avoid.12': 'some signs need help at once',
  'avoid.13': 'doubt means no massage today, and a call soon',
  'therapist.1': 'who knows discs well',
  'therapist.2': 'your doctor can name a place that offers massage',
  'therapist.3': 'orthopaedic or neuromuscular training',
  'therapist.4': 'among the things they treat',
  'therapist.5': 'what they have learned, for how long they have done it',
  'therapist.6': 'look for a licence',
  'therapist.7': 'insured',
  'therapist.8': 'what other people with a disc have written',
  'therapist.9': 'how they work',
  'therapist.10': 'leave when somebody wants to force your spine',
  'therapist.11': 'meet first, book later',
  'therapist.12': 'no rush to choose',
  'therapist.13': 'hands that you trust',
  'frequency.1': 'no timetable for all',
  'frequency.3': 'if a nerve starts to fail, there is none',
  'frequency.4': 'how far you have healed',
  'frequency.5': 'how strong your pain is',
  'frequency.7': 'massages by others count too',
  'frequency.8': 'at most twice in a week',
  'frequency.9': 'start at twice, and later perhaps three times',
  'frequency.10': 'once or twice in a month',
  'frequency.11': 'in the early weeks: at most twice in a week, and mild',
  'frequency.12': 'so that muscles can let go',
  'frequency.13': 'enough to stay loose',
  'frequency.14': 'what you feel after a session says the most',
  'frequency.15': 'no flare-up: a little more',
  'frequency.16': 'worse after it: a little less',
  'frequency.17': 'too much, too soon can slow healing down',
  'expectations.1': 'know what to expect',
  'expectations.2': 'less pain, and moving may get easier',
  'expectations.3': 'no miracle and no cure',
  'expectations.4': 'the ring and the bulge change with time and rest, and not by hand',
  'expectations.5': 'with time',
  'expectations.8': 'worse for a while before it is better',
  'expectations.9': 'good days and bad days come',
  'expectations.10': 'adds up over weeks or months',
  'expectations.11': 'one session changes little',
  'expectations.12': 'only the tight muscles that go along with a disc get better',
  'expectations.13': 'a nerve stays badly squeezed, an operation may be needed',
  'expectations.14': 'common to be sore for a day or two',
  'expectations.15': 'drink water, rest, and leave heavy work',
  'expectations.16': 'exercises belong in it',
  'expectations.17': 'with a clear view, hope lasts longer',
  'other.1': 'without an operation',
  'other.2': 'a chiropractor, who adjusts the spine by hand',
  'other.3': 'exercises that make your trunk strong and steady',
  'other.4': 'yoga: soft moves',
  'other.5': 'acupuncture, which uses fine needles',
  'other.6': 'cold and warmth, in turn',
  'other.7': 'tens: a mild current',
  'other.8': 'traction is a pull',
  'other.9': 'medicine that calms an inflamed nerve',
  'other.10': 'less weight is less load for a disc',
  'other.11': 'several gentle ways are used together',
  'other.12': 'a good extra',
  'home.1': 'a professional is better, but some places you can do yourself',
  'home.2': 'soft circles on the shoulders',
  'home.3': 'keep off the spine itself',
  'home.4': 'knead lightly, in a flow. no digging',
  'home.5': 'hands, arms, feet and legs: they are far from the disc',
  'home.6': 'in the whole body',
  'home.7': 'tennis ball can roll under the sole',
  'home.8': 'neither goes on the lower back',
  'home.9': 'set it low yourself',
  'home.10': 'cooling gel',
  'home.11': 'breathe calmly and notice your body',
  'home.12': 'an arm or a leg tingles or goes numb, stop at once',
  'home.13': 'edge off stress',
  'care.1': 'most discs get better with simple care',
  'care.2': 'need help at once',
  'care.3': 'cannot hold water or stool',
  'care.4': 'an arm or a leg is weak',
  'care.5': 'inner thighs feel numb',
  'care.6': 'walk unsteadily, or lose your balance',
  'care.7': 'nerve trouble that is strong or growing',
  'care.8': 'only a quick check shows how urgent it is',
  'care.9': 'a nerve can stay damaged when nobody treats it',
  'care.10': 'warning signs cannot wait',
  'summary.1': 'muscles near a sore disc often cramp',
  'summary.2': 'massage may be a good extra',
  'summary.3': 'never takes the place of your doctor',
  'summary.4': 'massage is one part of a plan',
  'summary.5': 'take it slowly',
  'summary.6': 'the soft core pushes out',
  'summary.7': 'press on a nerve',
  'summary.8': 'easier to move',
  'summary.9': 'says yes first',
  'summary.10': 'soft strokes do the work',
  'summary.11': 'deep work may upset the disc',
  'summary.12': 'how you feel, says where and for how long',
  'summary.13': 'does not mend a disc',
  'summary.14': 'know what to expect',
  'summary.15': 'strong or growing goes to a doctor soon',
} as const satisfies Readonly<Record<string, string>>

describe('the article in the lessons', () => {
  const mapped = Object.entries<ArticleMapping>(articleMap).flatMap(([number, { to }]) =>
    to.flatMap((target) => ('lesson' in target ? [{ number, ...target }] : [])),
  )

  it('is told statement by statement, on the card that the map names', () => {
    expect(mapped.length).toBeGreaterThan(150)
    expect(Object.keys(told).sort()).toEqual([...new Set(mapped.map(({ number }) => number))].sort())
    const missing = mapped.filter(({ number, lesson, card }) => {
      const phrase = Object.entries(told).find(([known]) => known === number)?.[1]
      return phrase === undefined || !said(`lesson.${lesson}.${card}.text`).toLowerCase().includes(phrase)
    })
    expect(missing).toEqual([])
    console.log(
      `lessons: ${mapped.length} statements of the article told on ${new Set(mapped.map(({ card, lesson }) => lesson + card)).size} cards`,
    )
  })

  it('is not told where it was left out: nobody is asked to bear pain, no force, no promise', () => {
    const texts = lessons.flatMap(({ cards }) => cards.map(({ textKey }) => said(textKey)))
    expect(
      texts.filter((text) =>
        /breathe through|bear the pain|deep(er)? massage|trigger|will (heal|cure|fix)/i.test(text),
      ),
    ).toEqual([])
  })
})

describe('reading level', () => {
  it.each(each)('of %s', (_, { cards }) => {
    expect(gradeOf(cards.map(({ textKey }) => said(textKey)).join(' '))).toBeLessThanOrEqual(MAX_GRADE)
  })

  it('holds for every card by itself, and is printed', () => {
    const grades = lessons.flatMap(({ id, cards }) =>
      cards.map(({ id: card, textKey }) => ({ card: `${id} ${card}`, grade: gradeOf(said(textKey)) })),
    )
    expect(grades.filter(({ grade }) => grade > MAX_GRADE)).toEqual([])
    const highest = [...grades].sort((a, b) => b.grade - a.grade).slice(0, 3)
    console.log(
      `cards: ${grades.length}, highest grades ${highest.map(({ card, grade }) => `${card} ${grade.toFixed(1)}`).join(', ')}`,
    )
  })
})
