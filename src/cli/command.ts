import { sayTool } from '#words/say-tool.ts'
import { MAX_FILE_BYTES, type ReadText } from './read-file.ts'

/** What a command has to say: `code` 0 all is well, 1 rules are broken, 2 there was nothing to judge. */
export type CommandResult = { readonly code: 0 | 1 | 2; readonly stdout: string; readonly stderr: string }

/** The one file that a command was given, and whether its option was. */
export type Arguments =
  | { readonly kind: 'file'; readonly file: string; readonly hasOption: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly sentence: string }

/** Reads the words after the command; `option` is the only one it knows besides `--help`. */
export function readArguments(args: readonly string[], option: string | undefined): Arguments {
  const options = args.filter((arg) => arg.startsWith('-'))
  if (options.includes('--help') || options.includes('-h')) return { kind: 'help' }
  const strange = options.find((arg) => arg !== option)
  if (strange !== undefined) return problem(sayTool('usage.option', { option: printable(strange) }))
  const [file, ...more] = args.filter((arg) => !arg.startsWith('-'))
  if (file === undefined || file === '') return problem(sayTool('usage.none'))
  if (more.length > 0) return problem(sayTool('usage.many'))
  return { kind: 'file', file, hasOption: options.length > 0 }
}

function problem(sentence: string): Arguments {
  return { kind: 'problem', sentence }
}

export type JsonReading =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'problem'; readonly sentence: string }

/** Parsed JSON of a file, or a sentence that says why there is none; never throws. */
export function readJson(file: string, readText: ReadText): JsonReading {
  const reading = readText(file)
  if (reading.kind === 'problem') {
    return { kind: 'problem', sentence: sayTool(`file.${reading.problem}`, { bytes: MAX_FILE_BYTES }) }
  }
  try {
    const json: unknown = JSON.parse(reading.text)
    return { kind: 'json', json }
  } catch (error) {
    return { kind: 'problem', sentence: notJson(reading.text, error) }
  }
}

/** Not every engine, and not for every slip, says where it is. */
function notJson(text: string, error: unknown): string {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  if (position === undefined) return sayTool('file.not-json')
  const before = text.slice(0, Number(position)).split('\n')
  return sayTool('file.not-json.at', { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 })
}

/** Text from outside, without what could write into a terminal. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, '?')
}

/** What a command says where it cannot judge anything: one line each on stderr. */
export function refusal(lines: readonly string[]): CommandResult {
  return { code: 2, stdout: '', stderr: textOf(lines) }
}

export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
