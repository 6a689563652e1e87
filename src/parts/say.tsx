import { createContext, type ReactNode, useContext } from 'react'
import { type Say, say } from '#words/say.ts'

export type { Say } from '#words/say.ts'

const SayContext = createContext<Say>(say)

/** Hands down the words; a new function after a change of language says everything anew. */
export function SayProvider({ value, children }: { readonly value: Say; readonly children: ReactNode }) {
  return <SayContext value={value}>{children}</SayContext>
}

/** The words, as `say(key, values)`. */
export function useSay(): Say {
  return useContext(SayContext)
}
