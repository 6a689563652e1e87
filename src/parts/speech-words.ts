import { regionOf } from '#anatomy/region.ts'
import type { SpeechLine } from '#session/guided.speech.ts'
import { sentencesOf } from '#session/speaking-time.ts'
import { moveHow, placeHow, placeName, placeWhere, positionHow, pressureName, techniqueName } from './glance-words.ts'
import type { Say } from './say.tsx'
import { asSentence, inSentences, nameInside } from './sentences.ts'

function placeWords(say: Say, { region, hand, isOtherSide }: Extract<SpeechLine, { kind: 'place' }>): string {
  const place = nameInside(placeName(say, region))
  const key = isOtherSide && regionOf(region).side !== 'midline' ? 'speech.place.other-side' : 'speech.place'
  return hand === undefined ? say(key, { place }) : say(`${key}.hand`, { place, hand })
}

function textOf(say: Say, line: SpeechLine): string {
  switch (line.kind) {
    case 'plain':
      return say(`speech.${line.line}`)
    case 'scan':
      return say(`session.scan.${line.phase}.${line.line}`)
    case 'position':
      return positionHow(say, line.position)
    case 'place':
      return placeWords(say, line)
    case 'how':
      return placeHow(say, line)
    case 'where':
      return placeWhere(say, line.region)
    case 'outer-half':
      return asSentence(say('limit.outer-half'))
    case 'technique':
      return say('speech.technique', { technique: techniqueName(say, line.technique) })
    case 'stroke':
      return say(`technique.${line.technique}.how`)
    case 'pressure':
      return say(line.isMore ? 'speech.pressure.more' : 'speech.pressure', {
        pressure: pressureName(say, line.pressure10),
      })
    case 'note':
      return say(line.note)
    case 'ask':
      return inSentences(say('session.checkIn.title'), say('session.checkIn.examples'))
    case 'move':
      return moveHow(say, line.move)
    case 'ball':
      return say(`ball.${line.ball}`)
    case 'ask-pain':
      return say('speech.ask-pain')
    case 'why':
      return say(`pause.${line.reason}`)
    case 'stopped':
      return inSentences(say('stopped.title'), say('stopped.calm'))
    case 'done':
      return inSentences(say(line.isEarly ? 'finished.title.early' : 'finished.title'), say('finished.calm'))
  }
}

/** What a line says, sentence by sentence: each is said, shown and waited for as a whole. */
export function speechWords(say: Say, line: SpeechLine): readonly string[] {
  return sentencesOf(textOf(say, line))
}
