import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { onePerson } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import { defaultSettings, type Settings } from '#journal/settings.ts'
import { type Actors, ActorsProvider, type DataDone } from '#parts/actors.tsx'
import type { FlowDriver } from './flow-driver.ts'

export type Around = {
  readonly settings?: Partial<Settings>
  readonly people?: People
  /** What the page before has done with what is kept. */
  readonly done?: DataDone
}

const still = () => () => undefined

/** A part of the app as markup, at the moment a driven flow is in; what it does not reach for is not there. */
export function shownInApp(
  { actor }: FlowDriver,
  shown: ReactElement,
  { settings, people = onePerson, done }: Around = {},
): string {
  const held = { ...defaultSettings, ...settings }
  const actors: Pick<Actors, 'flow'> & { readonly [Part in 'settings' | 'people' | 'data']: Partial<Actors[Part]> } = {
    flow: actor,
    settings: { get: () => held, subscribe: still, change: () => undefined },
    people: { get: () => people, subscribe: still },
    data: { done },
  }
  return renderToStaticMarkup(<ActorsProvider value={actors as unknown as Actors}>{shown}</ActorsProvider>)
}
