import { describe, expect, it } from 'vitest'
import { createEarlyEvents } from '#app/early-events.ts'

describe('what is pressed before the charts have arrived', () => {
  it('is heard in order once they are there', () => {
    const early = createEarlyEvents()
    const heard: string[] = []
    early.send({ type: 'open.body' })
    early.send({ type: 'back' })
    expect(heard).toEqual([])
    early.deliverTo(({ type }) => heard.push(type))
    expect(heard).toEqual(['open.body', 'back'])
  })

  it('is heard too when it is pressed after they are there and before React knows', () => {
    const early = createEarlyEvents()
    const heard: string[] = []
    early.deliverTo(({ type }) => heard.push(type))
    early.send({ type: 'open.questions' })
    expect(heard).toEqual(['open.questions'])
  })
})
