import { closeSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'

/** No profile and no routine that makes sense is nearly as large. */
export const MAX_FILE_BYTES = 1_000_000

export const fileProblems = ['missing', 'folder', 'unreadable', 'too-large', 'not-text'] as const
export type FileProblem = (typeof fileProblems)[number]

/** The text of a file, or why there is none. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: FileProblem }

/** How a command reads the file that it is given; tests give it theirs. */
export type ReadText = (path: string) => FileText

/** Reads a text file from where the command was typed (npm runs it in the project's folder); never throws. */
export const readText: ReadText = (path) => {
  try {
    const bytes = readBytes(resolve(process.env.INIT_CWD ?? '.', path))
    if (bytes === undefined) return { kind: 'problem', problem: 'too-large' }
    return textOf(bytes)
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error) }
  }
}

/** Reads no more than one byte too many, so that not even an endless device fills the memory. */
function readBytes(path: string): Uint8Array | undefined {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1)
    let length = 0
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null)
      if (read === 0) return bytes.subarray(0, length)
      length += read
    }
    return undefined
  } finally {
    closeSync(file)
  }
}

function textOf(bytes: Uint8Array): FileText {
  try {
    // A byte order mark, as some editors write it, is taken off by the decoder.
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'problem', problem: 'not-text' }
  }
}

function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
  return code === 'EISDIR' ? 'folder' : 'unreadable'
}
