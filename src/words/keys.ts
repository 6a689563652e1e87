import type { history } from './en/history.ts'
import type { practice } from './en/practice.ts'
import type { rest } from './en/rest.ts'
import type { shell } from './en/shell.ts'

/** Keys of the first screen's words; a shell component may use no other. */
export type ShellKey = keyof typeof shell

/** Keys of what is said where people learn and practise. */
export type PracticeKey = keyof typeof practice

/** Keys of what is said about earlier sessions. */
export type HistoryKey = keyof typeof history

/** Every key of the catalogue. English is complete by definition; other languages are checked against it. */
export type MessageKey = ShellKey | keyof typeof rest | PracticeKey | HistoryKey

/** Values a message may interpolate. */
export type MessageValues = Readonly<Record<string, string | number>>
