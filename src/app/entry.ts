import type { FlowEvent } from '#session/flow.events.ts'

/** The part of the address by which a shortcut of the installed app says where it leads. */
export const entryParameter = 'go'

const entries: Readonly<Record<string, FlowEvent>> = {
  start: { type: 'open.questions' },
  practise: { type: 'open.learn' },
}

/** Where the address leads besides the welcome; undefined for any other, also a made-up one. */
export function entryOf(search: string): FlowEvent | undefined {
  const name = new URLSearchParams(search).get(entryParameter)
  return name !== null && Object.hasOwn(entries, name) ? entries[name] : undefined
}

/** The address without it: loading the page again leads to the welcome. */
export function withoutEntry(href: string): string {
  const address = new URL(href)
  address.searchParams.delete(entryParameter)
  return address.href
}
