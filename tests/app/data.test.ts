import { describe, expect, it } from 'vitest'
import { createData } from '#app/data.ts'
import { onePerson } from '#journal/people.ts'
import { noData } from '#journal/saved-data.ts'
import { openApp } from '../drivers/flow-driver.ts'

type Fetch = NonNullable<Parameters<typeof createData>[4]>

function dataBy(fetch: Fetch) {
  const loadAgain = { others: () => undefined, all: () => undefined }
  const data = createData(
    openApp().actor,
    { forgetChosen: () => undefined },
    { get: () => onePerson },
    loadAgain,
    fetch,
  )
  data.connect({
    read: () => Promise.resolve({ kind: 'data', data: noData }),
    change: () => Promise.resolve({ kind: 'kept' }),
  })
  return data
}

const file = new File(['{}'], 'copy.json')

describe('what is kept, where the code for it does not come', () => {
  it('says so for each way of asking, and works once it is there', async () => {
    let isOnline = false
    const data = dataBy(() =>
      isOnline ? import('#app/data-care.ts') : Promise.reject(new TypeError('Failed to fetch')),
    )
    const unfetched = { kind: 'unfetched' }
    const all = [data.look(), data.save(), data.read(file), data.forget('own'), data.forget('all')]
    expect(await Promise.all<unknown>(all)).toEqual(all.map(() => unfetched))
    isOnline = true
    expect(await data.look()).toMatchObject({ kind: 'look', sessions: 0 })
  })

  it('never rejects, whatever fails', async () => {
    const fails = () => Promise.reject(new Error('refused'))
    const broken = { look: fails, save: fails, read: fails, forget: fails }
    const data = dataBy(() => Promise.resolve(broken))
    expect(await data.look()).toEqual({ kind: 'failed', reason: 'refused' })
    expect(await data.save()).toEqual({ kind: 'failed', reason: 'not-made' })
    expect(await data.read(file)).toEqual({ kind: 'failed', reason: 'refused' })
    expect(await data.forget('own')).toEqual({ kind: 'partly' })
  })
})
