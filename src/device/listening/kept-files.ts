/** A cache of its own: it is filled by whoever turns listening on, and by nobody else. */
export const CACHE_NAME = 'kneadwell-listening'

/** The parts of the browser that fetch and keep; tests bring their own. */
export type Shelf = {
  readonly caches: Pick<CacheStorage, 'open'> | undefined
  readonly fetch: (address: string) => Promise<Response>
}

export function deviceShelf(): Shelf {
  return {
    // Absent outside secure contexts.
    caches: typeof caches === 'undefined' ? undefined : caches,
    fetch: (address) => fetch(address),
  }
}

/**
 * Bytes of these files: kept ones from an earlier time, the others from the network, and kept from then on; what was
 * kept of an earlier version is dropped. Where nothing can be kept (a private window, a full disk, no such storage) they
 * come from the network every time. Rejects where a file is neither kept nor to be had.
 */
export async function keptFiles(addresses: readonly string[], shelf: Shelf = deviceShelf()): Promise<ArrayBuffer[]> {
  const cache = await shelf.caches?.open(CACHE_NAME).catch(() => undefined)
  const files = await Promise.all(addresses.map((address) => keptFile(address, cache, shelf)))
  if (cache !== undefined) await dropOthers(cache, addresses).catch(() => undefined)
  return files
}

/** Forgets what was kept: the next time it comes from the network. */
export async function forgetFiles(addresses: readonly string[], shelf: Shelf = deviceShelf()): Promise<void> {
  const cache = await shelf.caches?.open(CACHE_NAME).catch(() => undefined)
  if (cache === undefined) return
  await Promise.all(addresses.map((address) => cache.delete(address).catch(() => false)))
}

async function keptFile(address: string, cache: Cache | undefined, { fetch }: Shelf): Promise<ArrayBuffer> {
  const kept = await cache?.match(address).catch(() => undefined)
  if (kept !== undefined) return kept.arrayBuffer()
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  await cache?.put(address, response.clone()).catch(() => undefined)
  return response.arrayBuffer()
}

async function dropOthers(cache: Cache, addresses: readonly string[]): Promise<void> {
  const wanted = new Set(addresses.map((address) => new URL(address, location.href).href))
  const kept = await cache.keys()
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)))
}
