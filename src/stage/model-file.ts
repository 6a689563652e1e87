/** Model files that were asked for before a picture needed them. */
const asked = new Map<string, Promise<ArrayBuffer>>()

async function fetchModel(url: string, priority: RequestPriority): Promise<ArrayBuffer> {
  const response = await fetch(url, { priority })
  if (!response.ok) throw new Error(`the body file is not there: ${response.status}`)
  return response.arrayBuffer()
}

/** Begins to fetch a model that will be wanted soon, behind everything that is wanted now. */
export function askForModel(url: string): void {
  if (asked.has(url)) return
  const bytes = fetchModel(url, 'low')
  // Whoever takes it hears of the failure.
  bytes.catch(() => undefined)
  asked.set(url, bytes)
}

/** The bytes of a model, from what was asked for if it came. Rejects when the file cannot be had. */
export async function takeModel(url: string): Promise<ArrayBuffer> {
  const early = asked.get(url)
  asked.delete(url)
  try {
    if (early !== undefined) return await early
  } catch {
    // The line may be better by now.
  }
  return fetchModel(url, 'auto')
}
