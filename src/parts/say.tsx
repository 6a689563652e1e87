import { createContext, type ReactNode, useContext } from 'react'
import type { MessageKey, MessageValues } from '#words/keys.ts'
import { say } from '#words/say.ts'

export type Say = (key: MessageKey, values?: MessageValues) => string

const SayContext = createContext<Say>(say)

/** Hands down the words; a new function after a catalogue has arrived says everything anew. */
export function SayProvider({ value, children }: { readonly value: Say; readonly children: ReactNode }) {
  return <SayContext value={value}>{children}</SayContext>
}

/** The words, as `say(key, values)`. */
export function useSay(): Say {
  return useContext(SayContext)
}
