import { describe, expect, test } from 'vitest'
import { type PauseReason, pauseReasons } from '#session/guided.events.ts'
import { linesToSay, type SpeechLine, type SpokenCue, spokenCueOf } from '#session/guided.speech.ts'
import { breathing, massage, move, planOf, rest, shortPlan } from '../drivers/fixture-plan.ts'
import { begin, type GuidedDriver } from '../drivers/guided-driver.ts'

/** A line in short: its kind, and what is particular about it. */
function short(line: SpeechLine): string {
  switch (line.kind) {
    case 'plain':
      return line.line
    case 'scan':
      return `scan ${line.phase} ${line.line}`
    case 'place':
      return `${line.isOtherSide ? 'other side' : 'place'} ${line.region} by ${line.hand ?? 'ball'}`
    case 'pressure':
      return `${line.isMore ? 'more' : 'pressure'} ${line.pressure10}`
    case 'technique':
    case 'stroke':
      return `${line.kind} ${line.technique}`
    case 'done':
      return line.isEarly ? 'done early' : 'done'
    default:
      return line.kind
  }
}

function cueNow(session: GuidedDriver): SpokenCue {
  const cue = spokenCueOf(session.snapshot)
  if (cue === undefined) throw new Error(`nothing to say in ${session.state}`)
  return cue
}

/** What is said in a session: second of the plan, and the lines in short. */
function saidIn(plan: ReturnType<typeof planOf>, answerAfterMs = 1_000): readonly string[] {
  const session = begin(plan).ready()
  const said: string[] = []
  let before: SpokenCue | undefined
  for (let ms = 0; ms < plan.totalMs + 60_000; ms += 250) {
    const cue = spokenCueOf(session.snapshot)
    const lines = cue === undefined ? [] : linesToSay(before, cue)
    if (lines.length > 0) said.push(`${session.context.elapsedMs / 1_000}: ${lines.map(short).join(', ')}`)
    before = cue ?? before
    session.tickAnswering(250, answerAfterMs)
  }
  return said
}

describe('what is said', () => {
  test('leads through a session: where, how, what changes, rest, the question, what next, the end', () => {
    const plan = planOf([
      breathing('opening', 45_000),
      massage('left-palm', 60_000, { note: 'note.head-still', isOuterHalfOnly: true }),
      rest(),
      massage('right-palm', 45_000),
      move({ ball: 'fetch' }),
      massage('left-sole', 30_000, { tool: 'ball', technique: 'ball-roll', hand: undefined }),
      rest(),
      breathing('closing', 50_000),
    ])
    expect(saidIn(plan)).toEqual([
      '0: arrive, position',
      '5: scan opening 2',
      '10: scan opening 3',
      '15: scan opening 4',
      '20: scan opening 5',
      '25: place left-palm by right, outer-half, where, feel-normal, feel-warning, how',
      '45: begin, technique circles, pressure 1, stroke circles, note',
      '60: more 2',
      '75: halfway',
      '105: rest',
      '109: ask',
      '110: other side right-palm by left',
      '125: begin, technique circles, pressure 1',
      '140: more 2',
      '147.5: halfway',
      '170: rest',
      '174: ask',
      '175: move, ball, no-hurry',
      '200: place left-sole by ball, where, how',
      '215: begin, technique ball-roll, pressure 1, stroke ball-roll',
      '230: more 2',
      '245: rest',
      '249: ask',
      '250: breathing-comes',
      '265: scan closing 1',
      '275: scan closing 2',
      '285: scan closing 3',
      '295: scan closing 4',
      '305: scan closing 5',
      '315: done',
    ])
  })

  test('more pressure and halfway are one where they come together, and less pressure is no "more"', () => {
    const together = planOf([
      breathing('opening', 45_000),
      massage('left-palm', 40_000),
      rest(),
      breathing('closing', 50_000),
    ])
    expect(saidIn(together)).toContain('60: more 2, halfway')
    const down = [
      { fromMs: 0, pressure10: 2 },
      { fromMs: 10_000, pressure10: 2 },
      { fromMs: 15_000, pressure10: 1 },
    ] as const
    const lighter = planOf([breathing('opening', 45_000), massage('left-palm', 90_000, { pressures: down }), rest()])
    expect(saidIn(lighter).slice(6, 9)).toEqual([
      '45: begin, technique circles, pressure 2, stroke circles',
      '60: pressure 1',
      '90: halfway',
    ])
  })

  test('the same place with another technique, or again, is no change of sides', () => {
    const plan = planOf([
      breathing('opening', 45_000),
      massage('left-palm', 30_000),
      massage('left-palm', 30_000),
      rest(),
      massage('right-palm', 30_000, { technique: 'effleurage' }),
      rest(),
      massage('right-forearm', 30_000, { technique: 'effleurage' }),
      rest(),
    ])
    expect(saidIn(plan).join('\n')).not.toContain('other side')
  })

  test('a question that waits is followed, once, by what it waits for', () => {
    const said = saidIn(shortPlan, 20_000)
    const asked = said.findIndex((line) => line.endsWith(': ask'))
    expect(said[asked + 1]).toMatch(/: waits$/)
    expect(said[asked + 2]).not.toMatch(/ask|waits/)
  })

  test('nothing before hands go on, and nothing to whoever leaves before that', () => {
    const session = begin(shortPlan)
    expect(spokenCueOf(session.snapshot)).toBeUndefined()
    session.end()
    expect(cueNow(session).lines).toEqual([])
    const early = begin(shortPlan).ready().tick(50_000).end()
    expect(cueNow(early)).toMatchObject({ lines: [{ kind: 'done', isEarly: true }], isCutting: true })
  })
})

describe('a stop and a pause', () => {
  test('cut what is being said, in every state; the clock never does (E2, E8)', () => {
    const cutting = new Set<string>()
    const states = new Set<string>()
    for (let ms = 500; ms < shortPlan.totalMs; ms += 5_000) {
      const session = begin(shortPlan).ready().tickAnswering(ms, 10_000)
      if (session.state === 'aftercare') break
      states.add(session.state)
      expect(spokenCueOf(session.snapshot)?.isCutting ?? false).toBe(false)
      session.pause()
      cutting.add(`${session.state} ${cueNow(session).isCutting}`)
      session.stop()
      cutting.add(`${session.state} ${cueNow(session).isCutting}`)
    }
    expect([...cutting].toSorted()).toEqual(['paused true', 'stopped true'])
    expect(states.size).toBe(6)
  })

  test('say what happened, ask where it may have been a cry, and are silent where nobody should hear it', () => {
    const linesOf = (reason: PauseReason) =>
      cueNow(begin(shortPlan).ready().tick(50_000).pause(reason)).lines.map(short).join()
    const told = pauseReasons.map((reason) => [reason, linesOf(reason)] as const)
    const quiet = told.filter(([, lines]) => lines === '').map(([reason]) => reason)
    const asking = told.filter(([, lines]) => lines === 'ask-pain').map(([reason]) => reason)
    const why = told.filter(([, lines]) => lines === 'paused,why,hands-off').map(([reason]) => reason)
    expect(quiet).toEqual([
      'page-hidden',
      'clock-jump',
      'sound-failed',
      'audio-interrupted',
      'headphones-out',
      'leaving',
    ])
    expect(asking).toEqual(['held', 'palm', 'heard'])
    expect(quiet.length + asking.length + why.length).toBe(pauseReasons.length)
    expect(cueNow(begin(shortPlan).ready().tick(50_000).stop()).lines).toEqual([{ kind: 'stopped' }])
  })

  test('going on says so, and the beginning again only where it has just begun', () => {
    const resumed = (atMs: number, answerAfterMs = 1_000): string => {
      const session = begin(shortPlan).ready().tickAnswering(atMs, answerAfterMs).pause()
      const paused = cueNow(session)
      session.resume()
      return linesToSay(paused, cueNow(session)).map(short).join()
    }
    expect(resumed(8_000)).toBe('go-on')
    expect(resumed(5_500)).toBe('scan opening 2')
    expect(resumed(46_000)).toBe('begin,technique circles,pressure 1,stroke circles')
    expect(resumed(49_000)).toBe('go-on')
    expect(resumed(26_000)).toMatch(/^place left-palm/)
    // The question is asked anew after a pause.
    expect(resumed(100_000, 60_000)).toBe('ask')
  })

  test('a pause that follows a pause is told too, and a stop after a pause', () => {
    const session = begin(shortPlan).ready().tick(50_000).pause()
    const paused = cueNow(session)
    expect(linesToSay(paused, cueNow(session))).toEqual([])
    session.stop()
    expect(linesToSay(paused, cueNow(session)).map(short)).toEqual(['stopped'])
  })
})
