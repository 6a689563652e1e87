import { readRoutine } from '#massage/read-routine.ts'
import { isShapeBreach, type RoutineBreach } from '#massage/routine.ts'
import { say } from '#words/say.ts'
import { sayTool } from '#words/say-tool.ts'
import { type CommandResult, printable, readArguments, readJson, refusal, textOf } from './command.ts'
import type { ReadText } from './read-file.ts'

/** `path: rule id: sentence` of a breach; `format` where no clinical rule is broken, only the format. */
export function breachLine({ path, rule, messageKey }: RoutineBreach): string {
  return [...(path === '' ? [] : [path]), rule ?? sayTool('check.format'), say(messageKey)].join(': ')
}

/**
 * Says every rule that a routine breaks, one per line. 0: it breaks none. 1: it breaks some. 2: the file has not the
 * shape of a routine (or there is no file), so that no rule could be looked at. Needs the words to be loaded.
 */
export function routineCheckCommand(args: readonly string[], readText: ReadText): CommandResult {
  const given = readArguments(args, undefined)
  if (given.kind === 'help') return { code: 0, stdout: textOf([sayTool('usage.routine')]), stderr: '' }
  if (given.kind === 'problem') return refusal([given.sentence, sayTool('usage.routine')])
  const file = printable(given.file)
  const reading = readJson(given.file, readText)
  if (reading.kind === 'problem') return refusal([`${file}: ${reading.sentence}`])

  const routine = readRoutine(reading.json)
  if (routine.kind === 'routine') return { code: 0, stdout: textOf([`${file}: ${sayTool('check.good')}`]), stderr: '' }
  if (routine.breaches.some(isShapeBreach)) {
    return refusal(routine.breaches.map((breach) => `${file}: ${breachLine(breach)}`))
  }
  return { code: 1, stdout: textOf(routine.breaches.map(breachLine)), stderr: '' }
}
