import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CACHE_NAME, forgetFiles, keptFiles, type Shelf } from '#device/listening/kept-files.ts'

const here = 'https://app.example/'

/** A cache in memory, and a network that counts. */
function fakeShelf({ isRefused = false, isFull = false } = {}) {
  const kept = new Map<string, Response>()
  const asked: string[] = []
  const addressOf = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : request, here).href
  const cache = {
    match: (request: RequestInfo | URL) => Promise.resolve(kept.get(addressOf(request))?.clone()),
    put: (request: RequestInfo | URL, response: Response) => {
      if (isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
      kept.set(addressOf(request), response)
      return Promise.resolve()
    },
    delete: (request: RequestInfo | URL) => Promise.resolve(kept.delete(addressOf(request))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
  }
  const opened: string[] = []
  const shelf: Shelf = {
    caches: {
      open: (name: string) => {
        opened.push(name)
        return isRefused
          ? Promise.reject(new DOMException('no', 'SecurityError'))
          : Promise.resolve(cache as unknown as Cache)
      },
    },
    fetch: (address) => {
      asked.push(address)
      const isMissing = address.includes('missing')
      return Promise.resolve(isMissing ? new Response('', { status: 404 }) : new Response(`bytes of ${address}`))
    },
  }
  return { shelf, asked, opened, kept }
}

const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)

describe('files that are kept', () => {
  beforeEach(() => vi.stubGlobal('location', { href: here }))
  afterEach(() => vi.unstubAllGlobals())

  it('come from the network once, and from the cache of their own afterwards, in order', async () => {
    const { shelf, asked, opened } = fakeShelf()
    for (const _ of [1, 2]) {
      expect((await keptFiles(['/a-1.wasm', '/b-1.onnx'], shelf)).map(textOf)).toEqual([
        'bytes of /a-1.wasm',
        'bytes of /b-1.onnx',
      ])
    }
    expect(asked).toEqual(['/a-1.wasm', '/b-1.onnx'])
    expect(new Set(opened)).toEqual(new Set([CACHE_NAME]))
  })

  it('make those of an earlier version go', async () => {
    const { shelf, kept } = fakeShelf()
    await keptFiles(['/a-1.wasm', '/b-1.onnx'], shelf)
    await keptFiles(['/a-2.wasm', '/b-1.onnx'], shelf)
    expect([...kept.keys()].toSorted()).toEqual([`${here}a-2.wasm`, `${here}b-1.onnx`])
  })

  it.each([
    ['is refused', { isRefused: true }],
    ['is full', { isFull: true }],
  ])('come from the network each time where the cache %s', async (_, how) => {
    const { shelf, asked } = fakeShelf(how)
    for (const _time of [1, 2]) expect((await keptFiles(['/a'], shelf)).map(textOf)).toEqual(['bytes of /a'])
    expect(asked).toEqual(['/a', '/a'])
  })

  it('also where there is no such cache at all', async () => {
    const { shelf } = fakeShelf()
    expect((await keptFiles(['/a'], { ...shelf, caches: undefined })).map(textOf)).toEqual(['bytes of /a'])
    await forgetFiles(['/a'], { ...shelf, caches: undefined })
  })

  it('are fetched anew once forgotten', async () => {
    const { shelf, asked } = fakeShelf()
    await keptFiles(['/a'], shelf)
    await forgetFiles(['/a'], shelf)
    await keptFiles(['/a'], shelf)
    expect(asked).toEqual(['/a', '/a'])
  })

  it('that are not there are an error, and not kept', async () => {
    const { shelf, kept } = fakeShelf()
    await expect(keptFiles(['/missing'], shelf)).rejects.toThrow('/missing answered 404')
    expect(kept.size).toBe(0)
  })
})
