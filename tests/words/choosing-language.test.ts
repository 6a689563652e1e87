import { afterEach, describe, expect, it } from 'vitest'
import { momentWords } from '#parts/glance-moment.ts'
import { secondsWords } from '#parts/seconds-words.ts'
import { inSentences } from '#parts/sentences.ts'
import { formatsOf, matchLanguage, spokenTag } from '#words/languages.ts'
import { language, loadEarly, loadRest, locale, say, sayNow, showLanguage, watchLanguage } from '#words/say.ts'

afterEach(() => showLanguage('en'))

describe('the language that is shown', () => {
  it.each([
    [['en-GB'], 'en'],
    [['de-AT', 'en'], 'de'],
    [['fr-FR', 'es-419', 'en'], 'es'],
    [['zh-CN'], 'zh'],
    [['zh-TW', 'zh', 'en-US'], 'zh'],
    // Another script is read with effort: only where nothing else is read.
    [['zh-TW', 'en-US'], 'en'],
    [['zh-Hant-HK'], 'zh'],
    [['fr-FR', 'en-US'], 'en'],
    [['fr-FR'], 'en'],
    [[], 'en'],
    [['no tag', '', 'x'], 'en'],
  ])('of a device with %j is %s', (preferred, expected) => {
    expect(matchLanguage(preferred)).toBe(expected)
  })

  it('writes dates as the device does where that is the same language', () => {
    expect(formatsOf('en', ['fr-FR', 'en-GB', 'en-US'])).toBe('en-GB')
    expect(formatsOf('en', ['fr-FR'])).toBe('en')
    expect(formatsOf('de', ['de-CH', 'en'])).toBe('de-CH')
    expect(formatsOf('zh', ['zh-TW', 'en'])).toBe('zh-Hans')
    expect(formatsOf('ar-XB', ['ar-EG'])).toBe('en')
  })

  it('is asked of a voice with its region', () => {
    expect(['en', 'en-GB', 'de', 'es-MX', 'zh-Hans', 'zh-CN'].map(spokenTag)).toEqual([
      'en-US',
      'en-GB',
      'de-DE',
      'es-MX',
      'zh-CN',
      'zh-CN',
    ])
  })
})

describe('a change of language', () => {
  it('says everything anew that was in use, and tells once', async () => {
    await loadEarly()
    const before = sayNow()
    let told = 0
    const stop = watchLanguage(() => {
      told += 1
    })
    await showLanguage('en-XA')
    expect([say('welcome.start'), say('questions.next')]).toEqual(['[Stártlo]', '[Néxtlo]'])
    expect(sayNow()).not.toBe(before)
    await loadRest()
    expect(say('plan.choose.minutes.option', { minutes: 12 })).toBe('[12 míñlo]')
    await showLanguage('en')
    expect([say('welcome.start'), say('session.pause')]).toEqual(['Start', 'Pause'])
    expect(told).toBe(2)
    stop()
  })

  it('is another language in every word, date and number', async () => {
    await loadRest()
    await showLanguage('de', ['de-AT', 'en'])
    expect([say('app.back'), language(), locale()]).toEqual(['Zurück', 'de', 'de-AT'])
    expect(secondsWords(1_400)).toBe('1,4')
    expect(momentWords(Date.UTC(2026, 0, 7, 12))).toMatch(/^Mittwoch, 7\. Jänner/)
    await showLanguage('zh')
    expect(say('plan.choose.minutes.option', { minutes: 12 })).toMatch(/12.*分/)
    expect(momentWords(Date.UTC(2026, 0, 7, 12))).toMatch(/^1月7日星期三/)
    expect(inSentences(say('app.loading'), say('app.back'))).toBe('请稍等。返回')
  })

  it('keeps to the last one that was asked for', async () => {
    const first = showLanguage('en-XA')
    const last = showLanguage('ar-XB')
    await Promise.all([first, last])
    expect(say('app.back')).toBe('\u{202E}Back\u{202C}')
    await showLanguage('en', ['en-GB'])
    expect([language(), locale()]).toEqual(['en', 'en-GB'])
  })
})

describe('made-up languages', () => {
  it('keep what is filled in, counted and chosen', async () => {
    await loadRest()
    await showLanguage('en-XA')
    const left = (minutes: number, seconds: number) => say('session.timer', { minutes, seconds })
    expect(left(0, 1)).toMatch(/^\[1 \S+ \S+\]$/)
    expect(left(2, 30)).toMatch(/^\[2 \S+ 30 \S+ \S+\]$/)
    expect(say('region.palm.name', { side: 'left' })).toBe('[Léftlo pálmlo]')
    expect(say('explore.words.left')).toBe('left')
  })

  it('are two fifths longer', async () => {
    await loadRest()
    const english = say('plan.why.disc').length
    await showLanguage('en-XA')
    expect(say('plan.why.disc').length / english).toBeGreaterThan(1.4)
  })
})
